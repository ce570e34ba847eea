/** What a model of Keras computes, where that is a plain network: layers of `model.json` in a row, with their numbers by name. */
import { leak } from '#engine/contract/settings.ts'
import type { Layer } from '#engine/network/network.ts'
import { compose, fold, uniform, type Affine } from './affine.ts'
import { failure } from '#engine/contract/failure.ts'
import { t } from '#words/en/foreign-networks.ts'
import { asObject, show } from './reading.ts'
import type { PlainLayer } from './plain-layers.ts'
import type { StoredTensor } from './tfjs-weights.ts'

type KerasLayer = {
  readonly className: unknown
  readonly name: string
  readonly config: Record<string, unknown>
  /** Names of the layers whose output it takes; null in a Sequential model, where it takes that of the one before. */
  readonly takesFrom: readonly string[] | null
}

/** Throws what is wrong with a layer; `said`: what was found and what is wanted, where the message says so. */
type Refuse = (id: LayerFailure, said?: { readonly found?: string; readonly wanted?: string }) => never
type LayerFailure =
  | 'layer-not-plain'
  | 'layer-input-size'
  | 'layer-not-flattening'
  | 'layer-bounds'
  | 'layer-along-other-axis'
  | 'layer-scale'
  | 'layer-without-weights'
  | 'layer-no-weights'
  | 'layer-no-matrix'
  | 'layer-inputs'
  | 'layer-no-biases'
  | 'layer-biases'
  | 'layer-part-missing'
  | 'layer-normalises'
  | 'layer-activation'
  | 'layer-slope'

const mostLayers = 200
const activations: Readonly<Record<string, Layer['activation']>> = {
  linear: 'linear',
  relu: 'relu',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  softmax: 'softmax',
}

/** Layers that do nothing once a network is trained, or only say how pictures stand. */
const idle = new Set([
  ...['InputLayer', 'Flatten', 'Dropout', 'GaussianNoise', 'GaussianDropout', 'AlphaDropout'],
  ...['SpatialDropout1D', 'ActivityRegularization'],
])

export type Topology = {
  readonly layers: readonly PlainLayer[]
  /** Names of tensors that are no part of the network. */
  readonly leftAside: readonly string[]
}

/** The layers with weights, for pictures of `inputs` pixels. Throws `bad-file` that names the layer which is not supported. */
export function understandTopology(
  topology: unknown,
  weights: readonly StoredTensor[],
  inputs: number,
  fileName: string,
): Topology {
  const stock = new Stock(weights, fileName)
  const reader = new TopologyReader(stock, inputs, fileName)
  for (const layer of listLayers(topology, fileName)) reader.take(layer)
  return { layers: reader.finish(), leftAside: stock.finish() }
}

/** Takes layers one by one, in the order in which they run. */
class TopologyReader {
  readonly #layers: PlainLayer[] = []
  readonly #stock: Stock
  readonly #inputs: number
  readonly #fileName: string
  /** What has been done to the numbers since the last activation, and by which layers. */
  #pending: Affine | null = null
  #folded: string[] = []
  #isFirst = true

  constructor(stock: Stock, inputs: number, fileName: string) {
    this.#stock = stock
    this.#inputs = inputs
    this.#fileName = fileName
  }

  finish(): readonly PlainLayer[] {
    if (this.#pending) {
      throw failure('bad-file', t, 'keras-changes-answers', { file: this.#fileName, layers: this.#folded.join(', ') })
    }
    return this.#layers
  }

  take(layer: KerasLayer): void {
    const { className, config } = layer
    const inputs = this.#inputs
    const refuse = this.#refusal(layer)
    if (this.#isFirst) {
      const shape: unknown = config.batch_input_shape ?? config.batchInputShape ?? config.batch_shape
      const size = Array.isArray(shape) ? shape.slice(1).reduce((product, each) => product * Number(each), 1) : inputs
      if (size !== inputs) refuse('layer-input-size', { found: show(size), wanted: String(inputs) })
      this.#isFirst = false
    }
    if (idle.has(className as string)) return
    switch (className) {
      case 'Reshape': {
        const shape: unknown = config.target_shape ?? config.targetShape
        const isFlat = Array.isArray(shape) && shape.length === 1 && (shape[0] === -1 || shape[0] === inputs)
        const isPicture = Array.isArray(shape) && shape.reduce((product, each) => product * Number(each), 1) === inputs
        if (this.#layers.length > 0 || (!isFlat && !isPicture)) refuse('layer-not-flattening')
        return
      }
      case 'Dense':
        return this.#takeDense(layer)
      case 'Activation':
        return this.#activate(layer, activationOf(config.activation, refuse))
      case 'LeakyReLU': {
        const slope = config.alpha ?? config.negative_slope ?? config.negativeSlope ?? 0.3
        return this.#activate(layer, slopeOf(slope, refuse))
      }
      case 'ReLU': {
        const limit = config.max_value ?? config.maxValue ?? null
        if (limit !== null || Number(config.threshold ?? 0) !== 0) refuse('layer-bounds')
        return this.#activate(layer, slopeOf(config.negative_slope ?? config.negativeSlope ?? 0, refuse))
      }
      case 'Softmax':
        if (![undefined, -1, 1].includes(config.axis as number | undefined)) refuse('layer-along-other-axis')
        return this.#activate(layer, 'softmax')
      case 'Rescaling': {
        const { scale, offset = 0 } = config
        if (typeof scale !== 'number' || typeof offset !== 'number') return refuse('layer-scale')
        return this.#map(layer, uniform(this.#width(), scale, offset))
      }
      case 'BatchNormalization':
        return this.#map(layer, this.#normalise(layer))
      default:
        refuse('layer-not-plain')
    }
  }

  #refusal({ name, className }: KerasLayer): Refuse {
    const about = { file: this.#fileName, name: show(name), kind: show(className) }
    return (id, { found = '', wanted = '' } = {}) => {
      throw failure('bad-file', t, id, { ...about, found, wanted })
    }
  }

  #width(): number {
    return this.#layers.at(-1)?.outputs ?? this.#inputs
  }

  /** f of the layer before, which must have none yet. */
  #activate(layer: KerasLayer, activation: Layer['activation']): void {
    const last = this.#layers.at(-1)
    if (!last || last.activation !== 'linear') return this.#refusal(layer)('layer-without-weights')
    this.#layers[this.#layers.length - 1] = { ...last, activation }
  }

  /** A map becomes part of the weights whose sums it follows, or of the next. */
  #map({ className }: KerasLayer, map: Affine): void {
    const last = this.#layers.at(-1)
    if (last?.activation === 'linear') {
      const { read, isTransposed } = last
      this.#layers[this.#layers.length - 1] = {
        ...last,
        folded: [...last.folded, className as string],
        read: () => fold(read(), isTransposed, null, map),
      }
      return
    }
    this.#pending = compose(this.#pending, map)
    this.#folded.push(className as string)
  }

  #takeDense(layer: KerasLayer): void {
    const { name, config } = layer
    const refuse = this.#refusal(layer)
    const kernel = this.#stock.take(name, 'kernel') ?? refuse('layer-no-weights')
    const [rows, columns] = kernel.shape
    if (kernel.shape.length !== 2 || columns !== config.units) refuse('layer-no-matrix')
    if (rows !== this.#width()) refuse('layer-inputs', { found: String(rows), wanted: String(this.#width()) })
    const hasBias = (config.use_bias ?? config.useBias ?? true) === true
    const bias = hasBias ? (this.#stock.take(name, 'bias') ?? refuse('layer-no-biases')) : null
    if (bias && (bias.shape.length !== 1 || bias.shape[0] !== columns)) refuse('layer-biases')
    const pending = this.#pending
    this.#layers.push({
      inputs: rows!,
      outputs: columns!,
      activation: activationOf(config.activation, refuse),
      weightName: kernel.name,
      biasName: bias?.name ?? null,
      isTransposed: true,
      folded: this.#folded,
      read: () =>
        fold({ weights: kernel.read(), biases: bias?.read() ?? new Float32Array(columns!) }, true, pending, null),
    })
    this.#pending = null
    this.#folded = []
  }

  /** y = (x − mean) / √(variance + ε) · gamma + beta, with the mean and variance that training has left. */
  #normalise(layer: KerasLayer): Affine {
    const { name, config } = layer
    const refuse = this.#refusal(layer)
    const width = this.#width()
    const take = (part: string, isThere: boolean, otherwise: number): Float32Array => {
      if (!isThere) return new Float32Array(width).fill(otherwise)
      const tensor = this.#stock.take(name, part) ?? refuse('layer-part-missing', { wanted: part })
      if (tensor.shape.length !== 1 || tensor.shape[0] !== width) refuse('layer-normalises', { wanted: String(width) })
      return tensor.read()
    }
    const gamma = take('gamma', config.scale !== false, 1)
    const beta = take('beta', config.center !== false, 0)
    const mean = take('moving_mean', true, 0)
    const variance = take('moving_variance', true, 1)
    const epsilon = typeof config.epsilon === 'number' ? config.epsilon : 1e-3
    const scale = Float64Array.from(gamma, (each, at) => each / Math.sqrt(variance[at]! + epsilon))
    return { scale, shift: scale.map((each, at) => beta[at]! - mean[at]! * each) }
  }
}

function activationOf(value: unknown, refuse: Refuse): Layer['activation'] {
  // Keras 3 writes it as an object: {"class_name": "function", "config": "relu"}.
  const named = typeof value === 'object' && value !== null ? asObject(value).config : value
  const said = named ?? (value === null || value === undefined ? 'linear' : value)
  if (typeof said === 'string' && Object.hasOwn(activations, said)) return activations[said]!
  return refuse('layer-activation', { found: show(said) })
}

function slopeOf(slope: unknown, refuse: Refuse): Layer['activation'] {
  if (slope === 0) return 'relu'
  // Some programs write it as its 32 bits have it.
  if (typeof slope === 'number' && Math.fround(slope) === Math.fround(leak)) return 'leaky-relu'
  return refuse('layer-slope', { found: show(slope), wanted: String(leak) })
}

/** The file's tensors, each of which belongs to one layer. */
class Stock {
  readonly #left: Map<string, StoredTensor>
  readonly #fileName: string

  constructor(tensors: readonly StoredTensor[], fileName: string) {
    this.#left = new Map()
    this.#fileName = fileName
    for (const tensor of tensors) {
      if (this.#left.has(tensor.name)) {
        throw failure('bad-file', t, 'keras-tensor-twice', { file: fileName, name: show(tensor.name) })
      }
      this.#left.set(tensor.name, tensor)
    }
  }

  /**
   * A layer's tensors go by its name and theirs, in some programs with “:0” behind, and with the model's before. Null if there is none.
   * Throws `bad-file` for several, of which nothing says which it is.
   */
  take(layer: string, part: string): StoredTensor | null {
    const named = [...this.#left.values()].filter(({ name }) => {
      const parts = name.replace(/:0$/, '').split('/')
      return parts.at(-1) === part && isWhole(parts.slice(0, -1), layer)
    })
    const [tensor, other] = named
    if (!tensor) return null
    if (other) {
      throw failure('bad-file', t, 'keras-tensors-for-one-place', {
        file: this.#fileName,
        name: show(tensor.name),
        other: show(other.name),
      })
    }
    this.#left.delete(tensor.name)
    return tensor
  }

  /** What no layer has taken; floats among them would be a part of the network that is not understood. Throws `bad-file`. */
  finish(): readonly string[] {
    for (const { name, isFloat } of this.#left.values()) {
      if (isFloat && !/(^|\/)(optimi[sz]er|training|Adam|SGD|RMSprop)\//i.test(name)) {
        throw failure('bad-file', t, 'keras-tensor-unneeded', { file: this.#fileName, name: show(name) })
      }
    }
    return [...this.#left.keys()]
  }
}

/** Whether the last of `parts` are a layer's whole name, which may have strokes of its own. */
function isWhole(parts: readonly string[], layer: string): boolean {
  const words = layer.split('/')
  return words.every((word, index) => parts[parts.length - words.length + index] === word)
}

/** The layers in the order in which they run. */
function listLayers(topology: unknown, fileName: string): readonly KerasLayer[] {
  const said = asObject(topology)
  const model = asObject(said.model_config ?? said)
  const config = asObject(model.config)
  const described: unknown = Array.isArray(model.config) ? model.config : config.layers
  if (!Array.isArray(described) || described.length === 0 || described.length > mostLayers) {
    throw failure('bad-file', t, 'keras-layers-unlisted', { file: fileName })
  }
  const isSequential = model.class_name === 'Sequential'
  if (!isSequential && !['Functional', 'Model'].includes(model.class_name as string)) {
    throw failure('bad-file', t, 'keras-model-kind', { file: fileName, kind: show(model.class_name) })
  }
  const layers = (described as unknown[]).map((layer): KerasLayer => {
    const { class_name: className, config, name, inbound_nodes: inbound } = asObject(layer)
    const settings = asObject(config)
    const ownName = name ?? settings.name
    if (typeof ownName !== 'string') throw failure('bad-file', t, 'keras-layer-nameless', { file: fileName })
    return { className, name: ownName, config: settings, takesFrom: isSequential ? null : findSources(inbound) }
  })
  return isSequential ? layers : followChain(layers, fileName)
}

function followChain(layers: readonly KerasLayer[], fileName: string): readonly KerasLayer[] {
  const chain: KerasLayer[] = []
  let sources: readonly string[] = []
  while (chain.length < layers.length) {
    const next = layers.filter(({ takesFrom }) => JSON.stringify(takesFrom) === JSON.stringify(sources))
    if (next.length !== 1) throw failure('bad-file', t, 'keras-not-in-a-row', { file: fileName })
    chain.push(next[0]!)
    sources = [next[0]!.name]
  }
  return chain
}

/** From `[[["dense_1", 0, 0, {}]]]` or, as newer Keras writes it, a call whose argument says where it comes from. */
function findSources(inbound: unknown): readonly string[] {
  const calls = Array.isArray(inbound) ? (inbound as unknown[]) : []
  return calls.flatMap((call) => {
    const tensors = Array.isArray(call) ? (call as unknown[]) : [asObject(call).args].flat()
    return tensors.map((tensor) => {
      const history: unknown = Array.isArray(tensor) ? tensor : asObject(asObject(tensor).config).keras_history
      return Array.isArray(history) ? String((history as unknown[])[0]) : ''
    })
  })
}
