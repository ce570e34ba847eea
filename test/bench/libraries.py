"""PyTorch and scikit-learn on the same work: each line on standard input asks for one pass, whose seconds are answered.

The first line is JSON: library, threads, data file, widths, batch size, optimiser, learning rate, dropout, and what
augmentation follows, if any. Pictures are ready in
memory as 32-bit numbers, and batches are slices of them, which is as fast as either library can be fed.
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

    def train(count):
        for start in range(0, count, size):
            end = min(start + size, count)
            optimiser.zero_grad()
            cost(model(bend(x[start:end])), y[start:end]).backward()
            optimiser.step()

    return torch.__version__, train


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
    model = MLPClassifier(
        hidden_layer_sizes=tuple(work["widths"][1:-1]),
        solver=work["optimiser"],
        batch_size=work["batchSize"],
        learning_rate_init=work["learningRate"],
        momentum=0,
        alpha=0,
        shuffle=False,
    )
    classes = numpy.arange(10)

    def train(count):
        model.partial_fit(images[:count], labels[:count], classes=classes)

    return sklearn.__version__, train


def main():
    work = json.loads(sys.stdin.readline())
    images, labels = read_digits(work["data"], 60000)
    openers = {"torch": open_torch, "sklearn": open_sklearn}
    try:
        version, train = openers[work["library"]](work, images, labels)
    except ImportError as error:
        print(json.dumps({"missing": str(error)}), flush=True)
        return
    print(json.dumps({"version": version}), flush=True)
    for line in sys.stdin:
        start = time.perf_counter()
        train(int(line))
        print(json.dumps({"seconds": time.perf_counter() - start}), flush=True)


main()
