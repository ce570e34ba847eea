"""Loads the files named on the command line as another program would, and compares their answers to the ten check images.

NumPy is enough for safetensors, JSON, npz, pages and the weights of TensorFlow.js; ONNX is run where onnxruntime is.
Prints one line of JSON a file: {"file", "difference"} or {"file", "skipped"}.
"""
import base64
import io
import json
import re
import sys
import zipfile

import numpy as np

FUNCTIONS = {
    "relu": lambda z: np.maximum(z, 0),
    "leaky-relu": lambda z: np.where(z < 0, np.float32(0.01) * z, z),
    "linear": lambda z: z,
    "tanh": np.tanh,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "softmax": lambda z: np.exp(z - z.max(-1, keepdims=True)) / np.exp(z - z.max(-1, keepdims=True)).sum(-1, keepdims=True),
}


def unpack(checks):
    pixels = np.frombuffer(base64.b64decode(checks["pixels"]), np.uint8).reshape(10, 784)
    return pixels, np.array(checks["outputs"], np.float32)


def load_safetensors(data):
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    metadata = header.pop("__metadata__")
    tensors = {}
    for name, entry in header.items():
        begin, end = (8 + length + offset for offset in entry["data_offsets"])
        tensors[name] = np.frombuffer(data[begin:end], "<f4").reshape(entry["shape"])
    layers = json.loads(metadata["layers"])
    matrices = [(tensors[f"layers.{i}.weight"].T, tensors[f"layers.{i}.bias"]) for i in range(len(layers))]
    return layers, matrices, unpack(json.loads(metadata["checks"]))


def load_json(data):
    document = json.loads(data)
    layers = document["layers"]
    matrices = [(np.array(x["weights"], np.float32).T, np.array(x["biases"], np.float32)) for x in layers]
    return layers, matrices, unpack(document["checks"])


def load_npz(data):
    file = np.load(io.BytesIO(data), allow_pickle=False)
    layers = json.loads(file["metadata"].tobytes())["layers"]
    matrices = [(file[f"layers.{i}.weight"].T, file[f"layers.{i}.bias"]) for i in range(len(layers))]
    return layers, matrices, (file["checks.pixels"], file["checks.outputs"])


def load_tfjs(data):
    archive = zipfile.ZipFile(io.BytesIO(data))
    model = json.loads(archive.read("model.json"))
    facts = model["userDefinedMetadata"]
    numbers = np.frombuffer(archive.read("weights.bin"), "<f4")
    arrays, at = [], 0
    for entry in model["weightsManifest"][0]["weights"]:
        size = int(np.prod(entry["shape"]))
        arrays.append(numbers[at : at + size].reshape(entry["shape"]))
        at += size
    return facts["layers"], list(zip(arrays[::2], arrays[1::2])), unpack(facts["checks"])


def load_page(data):
    facts, packed = re.findall(r'id="inkling-(?:network|weights)">(.*?)</script>', data.decode(), re.DOTALL)
    facts = json.loads(facts)
    numbers = np.frombuffer(base64.b64decode(packed), facts["weights"]["type"]).astype(np.float32)
    matrices = []
    for layer in facts["layers"]:
        matrix, bias, numbers = np.split(numbers, np.cumsum([layer["outputs"] * layer["inputs"], layer["outputs"]]))
        matrices.append((matrix.reshape(layer["outputs"], layer["inputs"]).T, bias))
    return facts["layers"], matrices, unpack(facts["checks"])


def difference(path):
    with open(path, "rb") as file:
        data = file.read()
    if path.endswith(".onnx"):
        try:
            import onnxruntime
        except ImportError:
            return {"skipped": "onnxruntime is not installed"}
        session = onnxruntime.InferenceSession(data)
        metadata = session.get_modelmeta().custom_metadata_map
        pixels, outputs = unpack(json.loads(metadata["checks"]))
        answers = session.run(None, {"pixels": pixels.astype(np.float32) / 255})[0]
        return {"difference": float(np.abs(answers - outputs).max())}
    kinds = {
        ".safetensors": load_safetensors,
        ".json": load_json,
        ".npz": load_npz,
        ".zip": load_tfjs,
        ".html": load_page,
    }
    layers, matrices, (pixels, outputs) = kinds[path[path.rindex(".") :]](data)
    answers = pixels.astype(np.float32) / 255
    for layer, (weights, biases) in zip(layers, matrices):
        answers = FUNCTIONS[layer["activation"]](answers @ weights + biases)
    return {"difference": float(np.abs(answers - outputs).max())}


for path in sys.argv[1:]:
    print(json.dumps({"file": path, **difference(path)}))
