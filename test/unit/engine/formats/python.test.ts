import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { fileFormats } from '#engine/contract/files.ts'
import { answerPictures, noisePictures } from '#engine/formats/checks.ts'
import { readNetworkFile, writeNetworkFile } from '#engine/formats/network-file.ts'
import { exampleDocument, pageParts } from './documents.ts'

const script = fileURLToPath(new URL('../../../python/check_exports.py', import.meta.url))
const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import numpy']).status === 0)
const hasTorch = python !== undefined && spawnSync(python, ['-c', 'import torch']).status === 0

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'inkling-python-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
function run(...parameters: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(python!, parameters, { encoding: 'utf8' })
  expect(status, stderr).toBe(0)
  return stdout
}

test('Python computes from every export what Inkling computes', { timeout: 120_000 }, ({ skip }) => {
  skip(!python, 'there is no Python with NumPy')
  const folder = createFolder()
  const document = exampleDocument({ output: 'softmax', cost: 'cross-entropy' })
  const pixels = noisePictures()
  const outputs = answerPictures(document.network, pixels)
  const checks = { pixels, labels: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], outputs }
  const paths = fileFormats.map((format) => {
    const { fileName, bytes } = writeNetworkFile({ ...document, checks }, format, pageParts)
    writeFileSync(join(folder, fileName), bytes)
    return join(folder, fileName)
  })
  const lines = run(script, ...paths)
    .trim()
    .split('\n')
  expect(lines).toHaveLength(paths.length)
  for (const line of lines) {
    const { file, difference, skipped } = JSON.parse(line) as { file: string; difference?: number; skipped?: string }
    if (skipped !== undefined) console.log(`Skipped: ${file.split('/').at(-1)}, as ${skipped}.`)
    else expect(difference, file).toBeLessThan(1e-5)
  }
})

const torchProgram = `
import sys, numpy as np, torch
torch.manual_seed(1)
net = torch.nn.Sequential(torch.nn.Linear(784, 12), torch.nn.ReLU(), torch.nn.Linear(12, 10))
state = {name: value.numpy() for name, value in net.state_dict().items()}
np.savez_compressed(sys.argv[1], **state)
np.savez(sys.argv[2], **{name: np.asfortranarray(value.astype('>f8')) for name, value in state.items()})
pixels = torch.tensor(np.frombuffer(open(sys.argv[3], 'rb').read(), np.uint8).reshape(10, 784).astype(np.float32) / 255)
torch.softmax(net(pixels), 1).detach().numpy().astype('<f4').tofile(sys.argv[4])
np.savez(sys.argv[5], weights=np.array([{}], dtype=object))
torch.onnx.export(torch.nn.Sequential(net, torch.nn.Softmax(1)), pixels, sys.argv[6])
`

test('what PyTorch has saved answers in Inkling as in PyTorch', { timeout: 120_000 }, ({ skip }) => {
  skip(!hasTorch, 'there is no Python with PyTorch')
  const folder = createFolder()
  const at = (name: string) => join(folder, name)
  const pixels = noisePictures()
  writeFileSync(at('pixels'), pixels)
  run('-c', torchProgram, ...['a.npz', 'b.npz', 'pixels', 'outputs', 'objects.npz', 'c.onnx'].map(at))
  const expected = new Float32Array(Uint8Array.from(readFileSync(at('outputs'))).buffer)
  for (const name of ['a.npz', 'b.npz', 'c.onnx']) {
    const { network, mapping } = readNetworkFile({ fileName: name, bytes: readFileSync(at(name)) })
    expect(
      mapping?.map(({ part, layer }) => `${part} of layer ${layer}`),
      name,
    ).toEqual(['weights of layer 1', 'biases of layer 1', 'weights of layer 2', 'biases of layer 2'])
    const found = answerPictures(network, pixels)
    for (let i = 0; i < 100; i++) expect(found[i], `${name} ${i}`).toBeCloseTo(expected[i]!, 5)
  }
  const objects = { fileName: 'objects.npz', bytes: readFileSync(at('objects.npz')) }
  expect(() => readNetworkFile(objects)).toThrow('Python objects, which Inkling never runs')
})
