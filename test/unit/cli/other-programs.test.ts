/** Files of other programs on the command line, and files that are piped. */
import { encode } from 'fast-png'
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseForm, writeForm } from '#cli/basics/input-option.ts'
import { inputForms } from '#engine/formats/input-forms.ts'
import { readNetworkFile } from '#engine/formats/network-file.ts'
import { writeNpy } from '#engine/formats/npy.ts'
import { writeZip } from '#engine/formats/zip.ts'
import { inkling, program, readLines } from './inkling.ts'

const project = resolve(import.meta.dirname, '../../..')
let folder = ''
const at = (name: string) => join(folder, name)
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inkling-others-'))
  // The small network that comes with Inkling, with sigmoid, for pixels from 0 to 255, as NumPy would save it.
  const bytes = readFileSync(join(project, 'resources/shipped/small.safetensors'))
  const { layers } = readNetworkFile({ fileName: 'small.safetensors', bytes }).network
  const arrays = layers.flatMap(({ inputs, outputs, weights, biases }, index) => {
    const matrix = Float32Array.from(weights, (weight) => (index === 0 ? weight / 255 : weight))
    return [
      [`W${index + 1}.npy`, writeNpy(matrix, [inputs, outputs])] as const,
      [`b${index + 1}.npy`, writeNpy(Float32Array.from(biases), [1, outputs])] as const,
    ]
  })
  const epoch = writeNpy(Float32Array.of(30), [])
  writeFileSync(at('mine.npz'), writeZip({ ...Object.fromEntries(arrays), 'epoch.npy': epoch }))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A command that gets bytes piped. */
async function pipeTo(bytes: Uint8Array, ...parameters: readonly string[]) {
  const child = spawn(process.execPath, [program, ...parameters])
  const [output, errors]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (part: Buffer) => output.push(part))
  child.stderr.on('data', (part: Buffer) => errors.push(part))
  child.stdin.end(bytes)
  const code = await new Promise((resolve) => child.once('close', resolve))
  return { code, stdout: Buffer.concat(output), stderr: Buffer.concat(errors).toString() }
}

const validation = ['--data', 'mnist-10k', '--split', 'validation', '--json']
type Score = { readonly accuracy: number; readonly notes: readonly string[] }

describe('a network of another program', () => {
  it('is told to read far better in another way, which options then say', async () => {
    const asItIs = await inkling('evaluate', at('mine.npz'), ...validation)
    const [first] = readLines<Score>(asItIs.stdout)
    expect(first!.accuracy).toBeLessThan(0.7)
    expect(first!.notes).toContain('Left aside, as it is no part of the network: “epoch”.')
    expect(first!.notes.at(-1)).toBe('To take it so: --input bytes --activation sigmoid')
    for (const note of first!.notes) expect(asItIs.stderr).toContain(note)
    const better = await inkling(
      'evaluate',
      at('mine.npz'),
      ...validation,
      '--input',
      'bytes',
      '--activation',
      'sigmoid',
    )
    const [second] = readLines<Score>(better.stdout)
    expect(second!.accuracy).toBeGreaterThan(0.94)
  }, 30_000)

  it('is exported as one of Inkling’s own, from and to a pipe', async () => {
    const options = ['--input', 'bytes', '--activation', 'sigmoid']
    const bytes = readFileSync(at('mine.npz'))
    const { code, stdout } = await pipeTo(bytes, 'export', '-', '--format', 'onnx', '--out', '-', ...options)
    expect(code).toBe(0)
    const scored = await pipeTo(stdout, 'evaluate', '-', ...validation)
    expect(readLines<Score>(scored.stdout.toString())[0]!.accuracy).toBeGreaterThan(0.94)
    expect(scored.stderr).toBe('')
  }, 30_000)
})

it('a picture is read from a pipe', async () => {
  const data = Uint8Array.from({ length: 784 }, (_, place) => (place % 28 > 12 && place % 28 < 16 ? 255 : 0))
  const { stdout } = await pipeTo(encode({ width: 28, height: 28, channels: 1, data }), 'predict', 'shipped-small', '-')
  expect(stdout.toString()).toMatch(/^-: .*1/)
})

it('a pipe can be read once, and must bring something', async () => {
  const twice = await pipeTo(readFileSync(at('mine.npz')), 'predict', '-', '-')
  expect([twice.code, twice.stderr]).toEqual([1, expect.stringContaining('Standard input can be read once.')])
  const nothing = await pipeTo(new Uint8Array(), 'evaluate', '-')
  expect([nothing.code, nothing.stderr]).toEqual([1, expect.stringContaining('standard input is empty')])
})

describe('the words of --input', () => {
  it('say every form', () => {
    for (const form of inputForms) expect(parseForm(writeForm(form))).toEqual(form)
    expect(parseForm(' Inverted, bytes')).toEqual({ scale: 'bytes', isInverted: true, isTransposed: false })
  })
  it.each(['', 'byte', 'bytes,signed', 'bytes;inverted'])('“%s” is refused', (text) => {
    expect(() => parseForm(text)).toThrow(/none of|Choose one/)
  })
})
