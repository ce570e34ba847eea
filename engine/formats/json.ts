/**
 * Networks as JSON that a person can read and any language can load. Weights stand one row for each neuron, [outputs][inputs], in the
 * fewest decimal digits that come back as the same 32-bit number.
 */
import { InklingError } from '#engine/contract/errors.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import type { Work } from '#engine/basics/work.ts'
import type { FloatArray, Layer } from '#engine/network/network.ts'
import {
  checkClaims,
  describeDocument,
  finishReading,
  fromNeuronRowsInSteps,
  readClaims,
  toNeuronRows,
  type NetworkDocument,
  type Unverified,
} from './network-document.ts'
import { asObject, parseJsonInSteps } from './reading.ts'
import { shortestDecimal } from './shortest-decimal.ts'

/** What the file looks like, for programs: `docs/schema/inkling-network-1.schema.json`. Nobody fetches it; it is a name. */
export const schemaAddress = 'inkling-network-1.schema.json'

/** Just below what one text can hold in memory; the largest network that Inkling writes is about half as long. */
const longestFile = 500_000_000

const encoder = new TextEncoder()

/** The file's bytes, row by row, since a large network's take a second and more: the same document always gives the same bytes. */
export function* writeJsonInSteps(document: NetworkDocument): Work<Uint8Array> {
  const { format, version, layers: descriptions, ...others } = describeDocument(document)
  const { checks, ...facts } = { $schema: schemaAddress, format, version, ...others }
  // Put together by hand, since `JSON.stringify` knows only 64-bit numbers and would write twice as many digits.
  const parts = [JSON.stringify(facts, null, 2).slice(0, -2), ',\n  "layers": [']
  // As bytes row by row, since making them of the whole text would take long in one piece.
  const chunks: Uint8Array[] = []
  const flush = () => chunks.push(encoder.encode(parts.splice(0).join('')))
  for (const [index, layer] of document.network.layers.entries()) {
    const description = JSON.stringify(descriptions[index])
    parts.push(
      index === 0 ? '\n' : ',\n',
      `    ${description.slice(0, -1)},\n      "biases": ${writeRow(layer.biases)},`,
    )
    parts.push('\n      "weights": [')
    const rows = toNeuronRows(layer)
    for (let output = 0; output < layer.outputs; output++) {
      const row = rows.subarray(output * layer.inputs, (output + 1) * layer.inputs)
      parts.push(output === 0 ? '\n' : ',\n', `        ${writeRow(row)}`)
      flush()
      yield
    }
    parts.push('\n      ]\n    }')
  }
  parts.push('\n  ]')
  // After the weights, because no person reads them.
  if (checks) parts.push(`,\n  "checks": ${JSON.stringify(checks)}`)
  parts.push('\n}\n')
  flush()
  return join(chunks)
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** Reads a JSON file, row by row. Throws `bad-file`. */
export function* readJsonInSteps(bytes: Uint8Array, fileName: string): Work<Unverified> {
  if (bytes.length > longestFile)
    throw failure('bad-file', t, 'json-too-large', { file: fileName, bytes: String(bytes.length) })
  const said = asObject(yield* parse(bytes, fileName))
  if (Array.isArray(said.weightsManifest)) {
    throw failure('bad-file', t, 'tfjs-without-weights', { file: fileName })
  }
  if (typeof said.class_name === 'string' && said.format === undefined) {
    throw failure('bad-file', t, 'keras-without-weights', { file: fileName })
  }
  const claims = readClaims(said, fileName)
  const { layers, ...known } = checkClaims(claims, fileName)
  const read: Layer[] = []
  for (const [index, layer] of layers.entries()) {
    const { weights, biases } = asObject((claims.layers as unknown[])[index])
    if (!Array.isArray(weights) || weights.length !== layer.outputs) {
      throw failure('bad-file', t, 'rows-missing', { file: fileName, count: layer.outputs, layer: index + 1 })
    }
    const rows = new Float32Array(layer.outputs * layer.inputs)
    for (let output = 0; output < layer.outputs; output++) {
      const row = (weights as unknown[])[output]
      if (!isRow(row, layer.inputs)) {
        throw failure('bad-file', t, 'weights-row-incomplete', {
          file: fileName,
          count: layer.inputs,
          layer: index + 1,
        })
      }
      rows.set(row, output * layer.inputs)
      yield
    }
    if (!isRow(biases, layer.outputs)) {
      throw failure('bad-file', t, 'biases-incomplete', { file: fileName, count: layer.outputs, layer: index + 1 })
    }
    read.push(yield* fromNeuronRowsInSteps(layer, rows, Float32Array.from(biases), fileName))
  }
  return finishReading({ layers: read }, known, claims)
}

function* parse(bytes: Uint8Array, fileName: string): Work<unknown> {
  try {
    return yield* parseJsonInSteps(bytes, fileName)
  } catch (error) {
    if (error instanceof InklingError) throw error
    throw failure('bad-file', t, 'json-incomplete', { file: fileName }, { cause: error })
  }
}

function isRow(row: unknown, length: number): row is readonly number[] {
  return Array.isArray(row) && row.length === length && row.every((value) => typeof value === 'number')
}

function writeRow(row: FloatArray): string {
  let text = '['
  for (let i = 0; i < row.length; i++) text += (i === 0 ? '' : ', ') + shortestDecimal(row[i]!)
  return text + ']'
}
