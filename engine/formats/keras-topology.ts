/** What a model of Keras computes, where that is a plain network: layers of `model.json` in a row, with their numbers by name. */
import { leak } from '#engine/contract/settings.ts'
import type { Layer } from '#engine/network/network.ts'
import { asObject, badFile, remedies, show } from './reading.ts'
import type { PlainLayer } from './plain-layers.ts'
import type { StoredTensor } from './tfjs-weights.ts'

type KerasLayer = {
  readonly className: unknown
  readonly name: string
  readonly config: Record<string, unknown>
  /** Names of the layers whose output it takes; null in a Sequential model, where it takes that of the one before. */
  readonly takesFrom: readonly string[] | null
}

const mostLayers = 200
const activations: Readonly<Record<string, Layer['activation']>> = {
  linear: 'linear',
  relu: 'relu',
  sigmoid: 'sigmoid',
  tanh: 'tanh',
  softmax: 'softmax',
}

/** The layers with weights, for pictures of `inputs` pixels. Throws `bad-file` that names the layer which is not supported. */
export function understandTopology(
  topology: unknown,
  weights: readonly StoredTensor[],
  inputs: number,
  fileName: string,
): readonly PlainLayer[] {
  const layers: PlainLayer[] = []
  for (const [index, layer] of listLayers(topology, fileName).entries()) {
    const { className, name, config } = layer
    const refuse = (why: string): never =>
      badFile(fileName, `has a layer “${show(name)}” (${show(className)}) that ${why}.`, remedies.unusable)
    if (index === 0) {
      const shape: unknown = config.batch_input_shape ?? config.batchInputShape ?? config.batch_shape
      const size = Array.isArray(shape) ? shape.slice(1).reduce((product, each) => product * Number(each), 1) : inputs
      if (size !== inputs) refuse(`takes ${show(size)} numbers a picture in place of ${inputs}`)
    }
    /** f of the layer before, which must have none yet. */
    const activate = (activation: Layer['activation']): void => {
      const last = layers.at(-1)
      if (!last || last.activation !== 'linear') return refuse('does not follow the weights of a layer')
      layers[layers.length - 1] = { ...last, activation }
    }
    const activationOf = (value: unknown): Layer['activation'] => {
      // Newer Keras may write it as an object with a name.
      const said = value ?? 'linear'
      if (typeof said === 'string' && Object.hasOwn(activations, said)) return activations[said]!
      return refuse(`has the activation “${show(said)}”`)
    }
    switch (className) {
      case 'InputLayer':
      case 'Dropout':
      case 'Flatten':
        break
      case 'Reshape': {
        const shape: unknown = config.target_shape ?? config.targetShape
        const isFlat = Array.isArray(shape) && shape.length === 1 && (shape[0] === -1 || shape[0] === inputs)
        if (layers.length > 0 || !isFlat) refuse('does not flatten the picture')
        break
      }
      case 'Dense': {
        const kernel = findTensor(weights, name, 'kernel') ?? refuse('has no weights')
        const [rows, columns] = kernel.shape
        if (kernel.shape.length !== 2 || columns !== config.units) refuse('has weights that are no matrix of its units')
        const hasBias = (config.use_bias ?? config.useBias ?? true) === true
        const bias = hasBias ? (findTensor(weights, name, 'bias') ?? refuse('has no biases')) : null
        if (bias && (bias.shape.length !== 1 || bias.shape[0] !== columns)) refuse('has other biases than units')
        layers.push({
          inputs: rows!,
          outputs: columns!,
          activation: activationOf(config.activation),
          weightName: kernel.name,
          biasName: bias?.name ?? null,
          isTransposed: true,
          folded: [],
          read: () => ({ weights: kernel.read(), biases: bias?.read() ?? new Float32Array(columns!) }),
        })
        break
      }
      case 'Activation':
        activate(activationOf(config.activation))
        break
      case 'LeakyReLU':
        activate(slopeOf(config.alpha ?? config.negative_slope ?? config.negativeSlope ?? 0.3))
        break
      case 'ReLU': {
        const limit = config.max_value ?? config.maxValue ?? null
        if (limit !== null || Number(config.threshold ?? 0) !== 0) refuse('has bounds')
        activate(slopeOf(config.negative_slope ?? config.negativeSlope ?? 0))
        break
      }
      case 'Softmax':
        if (![undefined, -1, 1].includes(config.axis as number | undefined)) refuse('runs along another axis')
        activate('softmax')
        break
      default:
        refuse('is not part of a plain network')
    }

    function slopeOf(slope: unknown): Layer['activation'] {
      if (slope === 0) return 'relu'
      // Some programs write it as its 32 bits have it.
      if (typeof slope === 'number' && Math.fround(slope) === Math.fround(leak)) return 'leaky-relu'
      return refuse(`has the slope ${show(slope)} in place of ${leak}`)
    }
  }
  return layers
}

/** A layer's numbers go by its name and theirs, in some programs with the model's before and “:0” behind. */
function findTensor(weights: readonly StoredTensor[], layer: string, part: string): StoredTensor | undefined {
  const isNamed = ({ name }: StoredTensor) => {
    const parts = name.replace(/:0$/, '').split('/')
    return parts.at(-1) === part && parts.at(-2) === layer
  }
  return weights.find(isNamed)
}

/** The layers in the order in which they run. */
function listLayers(topology: unknown, fileName: string): readonly KerasLayer[] {
  const said = asObject(topology)
  const model = asObject(said.model_config ?? said)
  const config = asObject(model.config)
  const described: unknown = Array.isArray(model.config) ? model.config : config.layers
  if (!Array.isArray(described) || described.length === 0 || described.length > mostLayers) {
    badFile(fileName, 'does not list its layers.', remedies.damaged)
  }
  const isSequential = model.class_name === 'Sequential'
  if (!isSequential && !['Functional', 'Model'].includes(model.class_name as string)) {
    badFile(fileName, `holds a model of the kind “${show(model.class_name)}”.`, remedies.unusable)
  }
  const layers = (described as unknown[]).map((layer): KerasLayer => {
    const { class_name: className, config, name, inbound_nodes: inbound } = asObject(layer)
    const settings = asObject(config)
    const ownName = name ?? settings.name
    if (typeof ownName !== 'string') return badFile(fileName, 'has a layer without a name.', remedies.damaged)
    return { className, name: ownName, config: settings, takesFrom: isSequential ? null : findSources(inbound) }
  })
  return isSequential ? layers : followChain(layers, fileName)
}

function followChain(layers: readonly KerasLayer[], fileName: string): readonly KerasLayer[] {
  const chain: KerasLayer[] = []
  let sources: readonly string[] = []
  while (chain.length < layers.length) {
    const next = layers.filter(({ takesFrom }) => JSON.stringify(takesFrom) === JSON.stringify(sources))
    if (next.length !== 1) badFile(fileName, 'has layers that do not stand in one row.', remedies.unusable)
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
