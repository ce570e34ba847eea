/**
 * Networks as JSON that a person can read and any language can load. Weights stand one row for each neuron, [outputs][inputs], in the
 * fewest decimal digits that come back as the same 32-bit number.
 */
import { InklingError } from '#engine/contract/errors.ts'
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
import { asObject, badFile, parseJsonInSteps, remedies } from './reading.ts'
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
    badFile(fileName, `is too large for a network: ${bytes.length} bytes.`, remedies.foreign)
  const said = asObject(yield* parse(bytes, fileName))
  if (Array.isArray(said.weightsManifest)) {
    badFile(
      fileName,
      'is the description of a TensorFlow.js model, without its weights.',
      'Pack it with its .bin files into one zip archive and open that. The command line takes it as it is, with the .bin files beside it.',
    )
  }
  if (typeof said.class_name === 'string' && said.format === undefined) {
    badFile(
      fileName,
      'is the description of a Keras model, without its weights.',
      "Save the weights where Keras is: numpy.savez('model.npz', *model.get_weights()).",
    )
  }
  const claims = readClaims(said, fileName)
  const { layers, ...known } = checkClaims(claims, fileName)
  const read: Layer[] = []
  for (const [index, layer] of layers.entries()) {
    const { weights, biases } = asObject((claims.layers as unknown[])[index])
    const where = `of layer ${index + 1}`
    if (!Array.isArray(weights) || weights.length !== layer.outputs) {
      badFile(fileName, `does not have ${layer.outputs} rows of weights ${where}.`, remedies.damaged)
    }
    const rows = new Float32Array(layer.outputs * layer.inputs)
    for (let output = 0; output < layer.outputs; output++) {
      rows.set(
        readRow((weights as unknown[])[output], layer.inputs, `weights ${where}`, fileName),
        output * layer.inputs,
      )
      yield
    }
    const biasRow = readRow(biases, layer.outputs, `biases ${where}`, fileName)
    read.push(yield* fromNeuronRowsInSteps(layer, rows, biasRow, fileName))
  }
  return finishReading({ layers: read }, known, claims)
}

function* parse(bytes: Uint8Array, fileName: string): Work<unknown> {
  try {
    return yield* parseJsonInSteps(bytes, fileName)
  } catch (error) {
    if (error instanceof InklingError) throw error
    return badFile(fileName, 'is not complete JSON.', remedies.damaged, error)
  }
}

function readRow(row: unknown, length: number, what: string, fileName: string): Float32Array {
  if (!Array.isArray(row) || row.length !== length || !row.every((value) => typeof value === 'number')) {
    badFile(fileName, `does not have ${length} numbers for the ${what}.`, remedies.damaged)
  }
  return Float32Array.from(row)
}

function writeRow(row: FloatArray): string {
  let text = '['
  for (let i = 0; i < row.length; i++) text += (i === 0 ? '' : ', ') + shortestDecimal(row[i]!)
  return text + ']'
}
