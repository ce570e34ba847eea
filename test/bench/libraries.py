"""PyTorch and scikit-learn on the same work: each line on standard input asks for some training, whose seconds are answered.

The first line is JSON: library, threads, data file, widths, batch size, optimiser, learning rate, dropout, how many digits
an epoch has and how many are scored for validation, if any, and what augmentation follows, if any. Every other line is
JSON as well: how many digits to train on, and how many are scored for validation afterwards.

Pictures are ready in memory as 32-bit numbers. The digits are put into a new random order each time, and each batch is
gathered from them: with `index_select`, which takes two thirds of the time of `x[order]`, and by scikit-learn itself.
Dropout and augmentation are off while validation digits are scored.
"""

import json
import sys
import time

import numpy


def read_digits(path, count):
    packed = numpy.fromfile(path, dtype=numpy.uint8)
    images = packed[64 : 64 + 60000 * 784].reshape(60000, 784)
    labels = packed[64 + 60000 * 784 : 64 + 60000 * 785]
    return images[:count].astype(numpy.float32) / 255, labels[:count].astype(numpy.int64)


def open_torch(work, images, labels):
    import torch

    torch.set_num_threads(work["threads"])
    layers = []
    widths = work["widths"]
    for index in range(1, len(widths)):
        layers.append(torch.nn.Linear(widths[index - 1], widths[index]))
        if index < len(widths) - 1:
            layers.append(torch.nn.ReLU())
            if work["dropout"] > 0:
                layers.append(torch.nn.Dropout(work["dropout"]))
    model = torch.nn.Sequential(*layers)
    create = torch.optim.Adam if work["optimiser"] == "adam" else torch.optim.SGD
    optimiser = create(model.parameters(), lr=work["learningRate"])
    cost = torch.nn.CrossEntropyLoss()
    x, y, size = torch.from_numpy(images), torch.from_numpy(labels), work["batchSize"]
    bend = create_bend(torch, work["augmentation"]) if work["augmentation"] else lambda pictures: pictures

    def validate(count, at_once):
        first = work["epochCount"]
        model.eval()
        total, correct = 0.0, 0
        with torch.no_grad():
            for start in range(first, first + count, at_once):
                end = min(start + at_once, first + count)
                answers = model(x[start:end])
                total += cost(answers, y[start:end]).item() * (end - start)
                correct += (answers.argmax(1) == y[start:end]).sum().item()
        model.train()
        return total / count, correct / count

    most = work["validationCount"]
    at_once = min((1000, most), key=lambda each: time_best(lambda: validate(most, each))) if most > 0 else 0

    def train(count, validation_count):
        order = torch.randperm(count)
        batches = -(-count // size)
        for batch in range(batches):
            some = order[batch * size : (batch + 1) * size]
            optimiser.zero_grad()
            cost(model(bend(x.index_select(0, some))), y.index_select(0, some)).backward()
            optimiser.step()
        if validation_count > 0:
            validate(validation_count, at_once)

    return torch.__version__, train, f"validation in batches of {at_once}" if most > 0 else None


def time_best(work):
    """Seconds of the fastest of five times, after one that is not counted."""
    times = []
    for _ in range(6):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times[1:])


def create_bend(torch, settings):
    """The augmentation of engine/network/augmentation.ts for a whole batch, as it is usually written with PyTorch."""
    from torch.nn import functional

    splines = torch.tensor(settings["splines"]).reshape(7, 28)

    def spread(most, *shape):
        return (torch.rand(*shape) * 2 - 1) * most

    def dilate(pictures):
        upright = functional.max_pool2d(pictures, (3, 1), 1, (1, 0))
        return torch.maximum(upright, functional.max_pool2d(pictures, (1, 3), 1, (0, 1)))

    def bend(rows):
        count = len(rows)
        pictures = rows.view(count, 1, 28, 28)
        thickness = spread(settings["thickness"], count, 1, 1, 1)
        extreme = torch.where(thickness > 0, dilate(pictures), -dilate(-pictures))
        pictures = pictures + thickness.abs() * (extreme - pictures)
        angle = spread(settings["rotation"] * numpy.pi / 180, count)
        cos, sin = angle.cos(), angle.sin()
        slant = spread(settings["shear"], count)
        wide, high = 1 + spread(settings["scaling"], count), 1 + spread(settings["scaling"], count)
        # Coordinates from -1 to 1 span 27 pixels.
        moved = spread(settings["shift"] / 13.5, count, 2)
        across = torch.stack([(cos + slant * sin) / wide, (sin - slant * cos) / wide, moved[:, 0]], dim=1)
        down = torch.stack([-sin / high, cos / high, moved[:, 1]], dim=1)
        grid = functional.affine_grid(torch.stack([across, down], dim=1), pictures.shape, align_corners=True)
        pulls = splines.T @ spread(settings["elastic"] / 13.5, count, 2, 7, 7) @ splines
        grid = grid + pulls.permute(0, 2, 3, 1)
        return functional.grid_sample(pictures, grid, align_corners=True).view(count, 784)

    return bend


def open_sklearn(work, images, labels):
    import sklearn
    from sklearn.neural_network import MLPClassifier

    if work["dropout"] > 0 or work["augmentation"]:
        raise ImportError("scikit-learn has neither dropout nor augmentation")
    if work["validationCount"] > 0:
        raise ImportError("scikit-learn has no validation score within an epoch")
    model = MLPClassifier(
        hidden_layer_sizes=tuple(work["widths"][1:-1]),
        solver=work["optimiser"],
        batch_size=work["batchSize"],
        learning_rate_init=work["learningRate"],
        momentum=0,
        alpha=0,
        shuffle=True,
    )
    classes = numpy.arange(10)

    def train(count, _validation_count):
        model.partial_fit(images[:count], labels[:count], classes=classes)

    return sklearn.__version__, train, None


def main():
    work = json.loads(sys.stdin.readline())
    images, labels = read_digits(work["data"], 60000)
    openers = {"torch": open_torch, "sklearn": open_sklearn}
    try:
        version, train, way = openers[work["library"]](work, images, labels)
    except ImportError as error:
        print(json.dumps({"missing": str(error)}), flush=True)
        return
    print(json.dumps({"version": version, **({"way": way} if way else {})}), flush=True)
    for line in sys.stdin:
        asked = json.loads(line)
        start = time.perf_counter()
        train(asked["count"], asked["validationCount"])
        print(json.dumps({"seconds": time.perf_counter() - start}), flush=True)


main()
