/** Layers found in a file of any program, checked and turned into a network: the last step of reading ONNX and LayersModel. */
import type { LayerDescription } from '#engine/contract/state.ts'
import type { NameMapping } from '#engine/contract/files.ts'
import type { Layer } from '#engine/network/network.ts'
import { checkMagnitudes } from './checksum.ts'
import {
  checkClaims,
  finishReading,
  fromInputRows,
  fromNeuronRows,
  type Claims,
  type Unverified,
} from './network-document.ts'
import type { Numbers } from './affine.ts'
import { told, type Told } from '#engine/contract/told.ts'
import { failure } from '#engine/contract/failure.ts'
import { t as foreign } from '#words/en/foreign-networks.ts'
import { t } from '#words/en/network-files.ts'

/** A layer as a file describes it. Its numbers are read only once all layers are known to make a network that Inkling can hold. */
export type PlainLayer = LayerDescription & {
  readonly weightName: string
  /** null for a layer without biases. */
  readonly biasName: string | null
  /** Whether `read` gives weights as [inputs × outputs] rather than one row for each neuron. */
  readonly isTransposed: boolean
  readonly read: () => Numbers
  /** What stood before or behind the layer and has become part of its weights, as the file calls it. */
  readonly folded: readonly string[]
}

/**
 * The network of `layers`, with the facts of `claims`, or, for another program's file, with what can be said of any network and how
 * its names were understood. Throws `bad-file`.
 */
export function buildNetwork(
  layers: readonly PlainLayer[],
  claims: Claims | null,
  fileName: string,
  remarks: readonly Told[] = [],
): Unverified {
  const found = layers.map(({ inputs, outputs, activation }): LayerDescription => ({ inputs, outputs, activation }))
  const { layers: said, ...known } = checkClaims(claims ?? { layers: found }, fileName)
  if (JSON.stringify(said) !== JSON.stringify(found)) {
    throw failure('bad-file', t, 'layers-other', { file: fileName })
  }
  const network = { layers: layers.map((layer) => buildLayer(layer, fileName)) }
  if (claims) return finishReading(network, known, claims)
  checkMagnitudes(network, fileName)
  const all = [...layers.flatMap(describeFolded), ...remarks]
  return { network, ...known, mapping: mapNames(layers), ...(all.length > 0 && { remarks: all }) }
}

function describeFolded({ folded }: PlainLayer, index: number): Told[] {
  if (folded.length === 0) return []
  const kinds = [...new Set(folded)].slice(0, 6).map(shorten)
  return [told(foreign, 'folded', { layer: index + 1, kinds: kinds.join(', ') })]
}

function buildLayer(layer: PlainLayer, fileName: string): Layer {
  const { inputs, outputs, activation } = layer
  const from = layer.isTransposed ? fromInputRows : fromNeuronRows
  const { weights, biases } = layer.read()
  return from({ inputs, outputs, activation }, weights, biases, fileName)
}

function mapNames(layers: readonly PlainLayer[]): readonly NameMapping[] {
  return layers.flatMap(({ weightName, biasName, isTransposed }, index) => [
    { tensor: shorten(weightName), part: 'weights' as const, layer: index + 1, isTransposed },
    ...(biasName === null
      ? []
      : [{ tensor: shorten(biasName), part: 'biases' as const, layer: index + 1, isTransposed: false }]),
  ])
}

/** A name is shown to the person, so it must not be as long as a file can make it. */
function shorten(name: string): string {
  return name.length > 100 ? `${name.slice(0, 100)}…` : name
}
