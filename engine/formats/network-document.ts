/**
 * What every network file says beside its weights, and the check that turns a file's claims into a network. All formats hold the
 * same facts; they differ only in how the numbers are written.
 */
import { longestClassName } from '#engine/contract/data.ts'
import { classCount, pixelCount } from '#engine/contract/pictures.ts'
import type { Calibration, Limits } from '#engine/contract/prediction.ts'
import type { LayerDescription } from '#engine/contract/state.ts'
import type { NameMapping } from '#engine/contract/files.ts'
import { findProblems } from '#engine/settings/check.ts'
import { completeSettings, defaultSettings, plainSettings, type PlainSettings } from '#engine/settings/settings.ts'
import {
  hiddenActivations,
  outputActivations,
  type Cost,
  type HiddenActivation,
  type OutputActivation,
  type Settings,
} from '#engine/contract/settings.ts'
import type { TrainingRecord } from '#engine/training/model.ts'
import { describeLayers, isFiniteNetwork, type Layer, type Network } from '#engine/network/network.ts'
import { runAtOnce, type Work } from '#engine/basics/work.ts'
import { packChecks, unpackChecks, type CheckImages } from './checks.ts'
import { computeChecksum, type Checksum } from './checksum.ts'
import type { Told } from '#engine/contract/told.ts'
import { failure, sentencesOf } from '#engine/contract/failure.ts'
import { t } from '#words/en/network-files.ts'
import { asObject, show } from './reading.ts'
import { newestVersion, upgradeContent, type Content, type Upgrade } from './versions.ts'

export type { CheckImages } from './checks.ts'
export { toNeuronRows } from './checksum.ts'

/** A network and what is known of it: all that a file holds. */
export type NetworkDocument = {
  readonly network: Network
  readonly settings: Settings
  readonly training: TrainingRecord
  /** What its doubts go by; a file need not say it. */
  readonly calibration?: Calibration | null
  /** [10] what the outputs stand for; none for the digits. */
  readonly classes?: readonly string[] | null
  readonly checks?: CheckImages | null
  /** Of its weights, where it is known already. */
  readonly checksum?: Checksum
}

export type ReadNetwork = NetworkDocument & {
  /** How foreign names were understood; absent for Inkling's own files. */
  readonly mapping?: readonly NameMapping[]
  /** What a foreign file does not say, and what was taken in its place. */
  readonly assumptions?: readonly Told[]
  /** What else a person should know of the file. */
  readonly remarks?: readonly Told[]
}

/** What a format has read, before its weights are known to be those that were written. */
export type Unverified = ReadNetwork & {
  /** What a file of Inkling's says its checksum is, null for none; absent for files of other programs. */
  readonly claimedChecksum?: unknown
}

export const formatName = 'inkling-network'
/** From each version of what a file of a network says to the next: what it is called, and which facts it holds in which form. */
const upgrades: readonly Upgrade[] = []
export const formatVersion = newestVersion(upgrades)

/** For whoever uses the file elsewhere: what the network expects to see, and what its outputs stand for. */
const preprocessing = {
  input: '[N, 784] float32, 28 × 28 pixels row by row',
  grey: '0 is paper, 1 is ink (byte / 255)',
  placement: 'the digit scaled into a 20 × 20 box, its centre of mass at the centre of the 28 × 28 picture',
} as const
const digitLabels: readonly string[] = Array.from({ length: classCount }, (_, digit) => String(digit))

/** Everything but the weights as plain JSON, for formats that keep it in one text or one text each. */
export function describeDocument(document: NetworkDocument) {
  const { network, settings, training, calibration, checks, classes, checksum = computeChecksum(network) } = document
  return {
    format: formatName,
    version: formatVersion,
    layers: describeLayers(network),
    preprocessing,
    labels: classes ?? digitLabels,
    settings: plainSettings(settings),
    training,
    checksum,
    ...(calibration && { calibration }),
    ...(checks && { checks: packChecks(checks) }),
  }
}

/** What a file says of itself, of any kind until it has been checked. */
export type Claims = {
  readonly layers?: unknown
  readonly labels?: unknown
  readonly settings?: unknown
  readonly training?: unknown
  readonly calibration?: unknown
  readonly checks?: unknown
  readonly checksum?: unknown
}

/**
 * What a file of Inkling's says, of whatever version, as today's version says it. To be called before anything else is looked at that
 * another version may have in another form. Throws `bad-file`.
 */
export function readClaims(said: Content, fileName: string): Claims {
  if (said.format !== formatName) throw failure('bad-file', t, 'no-network', { file: fileName })
  return upgradeContent(said, upgrades, fileName)
}

/** Checks a file's claims without touching its weights, so that nothing is allocated for a network that cannot be. Throws `bad-file`. */
export function checkClaims(
  claims: Claims,
  fileName: string,
): Omit<NetworkDocument, 'network'> & { readonly layers: readonly LayerDescription[] } {
  const layers = checkLayers(claims.layers, fileName)
  const calibration = readCalibration(claims.calibration, layers, fileName)
  const checks = readChecks(claims.checks, fileName)
  const classes = readClasses(claims.labels)
  return {
    layers,
    settings: readSettings(claims.settings, layers, fileName),
    training: readTraining(claims.training, fileName),
    ...(calibration && { calibration }),
    ...(classes && { classes }),
    ...(checks && { checks }),
  }
}

/** What has been read of a file of Inkling's; `known` is what `checkClaims` has made of `claims`. */
export function finishReading(
  network: Network,
  known: Omit<NetworkDocument, 'network'>,
  { checksum }: Claims,
): Unverified {
  return { network, ...known, claimedChecksum: checksum ?? null }
}

/** Names of the classes; null for the digits, and for what are no ten different names: whoever wrote them, the weights are the same. */
function readClasses(value: unknown): readonly string[] | null {
  if (!Array.isArray(value) || value.length !== classCount || new Set(value).size !== classCount) return null
  const isName = (name: unknown) => typeof name === 'string' && name.trim() !== '' && name.length <= longestClassName
  return value.every(isName) && String(value) !== String(digitLabels) ? (value as readonly string[]) : null
}

function readChecks(value: unknown, fileName: string): CheckImages | null {
  if (value === undefined || value === null) return null
  const checks = unpackChecks(value)
  if (!checks) throw failure('bad-file', t, 'checks-damaged', { file: fileName })
  return checks
}

function checkLayers(value: unknown, fileName: string): readonly LayerDescription[] {
  if (!Array.isArray(value) || value.length === 0) throw failure('bad-file', t, 'layers-missing', { file: fileName })
  const layers = (value as unknown[]).map((layer, index): LayerDescription => {
    const { inputs, outputs, activation } = asObject(layer)
    const isLast = index === (value as unknown[]).length - 1
    const known: readonly unknown[] = isLast ? outputActivations : hiddenActivations
    if (!known.includes(activation)) {
      throw failure('bad-file', t, 'activation-unknown', {
        file: fileName,
        layer: index + 1,
        activation: show(activation),
      })
    }
    return { inputs, outputs, activation } as LayerDescription
  })
  let inputs: number = pixelCount
  for (const [index, layer] of layers.entries()) {
    if (layer.inputs !== inputs) {
      throw failure('bad-file', t, 'inputs-other', {
        file: fileName,
        layer: index + 1,
        inputs: show(layer.inputs),
        wanted: String(inputs),
      })
    }
    inputs = layer.outputs
  }
  if (inputs !== classCount)
    throw failure('bad-file', t, 'outputs-other', { file: fileName, outputs: show(inputs), wanted: classCount })
  return layers
}

/** What a network of another program has most likely been trained on. */
const usualData = 'mnist'

/** The cost to go on training with when a file does not say it. */
const usualCosts: Readonly<Record<OutputActivation, Cost>> = {
  softmax: 'cross-entropy',
  sigmoid: 'mean-squared-error',
  linear: 'mean-squared-error',
}

/** The file's settings; what it does not say is taken from the defaults, and the layers say the rest. */
function readSettings(value: unknown, layers: readonly LayerDescription[], fileName: string): Settings {
  const output = layers.at(-1)!.activation as OutputActivation
  const said = asObject(value)
  const names = Object.keys(plainSettings(defaultSettings)) as (keyof PlainSettings)[]
  const known = names.filter((name) => Object.hasOwn(said, name))
  for (const name of known) {
    if (!isShort(said[name])) throw failure('bad-file', t, 'setting-without-value', { file: fileName, name })
  }
  const hidden = layers
    .slice(0, -1)
    .map(({ outputs, activation }) => ({ neurons: outputs, activation: activation as HiddenActivation }))
  const saidSettings = Object.fromEntries(known.map((name) => [name, said[name]])) as Partial<PlainSettings>
  const settings = completeSettings({ data: usualData, cost: usualCosts[output], ...saidSettings, hidden, output })
  const [problem] = findProblems(settings)
  if (problem) {
    const said = { file: fileName, problem: problem.message }
    throw failure('bad-file', t, 'settings-unusable', said, { inside: sentencesOf(problem) })
  }
  return settings
}

function readTraining(value: unknown, fileName: string): TrainingRecord {
  const { epochs = 0, steps = 0 } = asObject(value)
  for (const count of [epochs, steps]) {
    if (!Number.isSafeInteger(count) || (count as number) < 0) {
      throw failure('bad-file', t, 'training-record-invalid', { file: fileName, value: show(count) })
    }
  }
  return { epochs: epochs as number, steps: steps as number }
}

/** None for a file that says nothing: it is fitted again, as for a network just trained. */
function readCalibration(value: unknown, layers: readonly LayerDescription[], fileName: string): Calibration | null {
  if (value === undefined || value === null) return null
  const limits = readLimits(value, layers, fileName)
  const { drawings } = asObject(value)
  // Files of earlier versions have one kind of limits, which then hold for drawings too.
  return drawings === undefined || drawings === null
    ? limits
    : { ...limits, drawings: readLimits(drawings, layers, fileName) }
}

function readLimits(value: unknown, layers: readonly LayerDescription[], fileName: string): Limits {
  const { temperature, error, leastCertainty, greatestDistance, leastEvidence } = asObject(value)
  const { before, after } = asObject(error)
  const isSoftmax = layers.at(-1)!.activation === 'softmax'
  const onlySoftmax = [temperature, before, after, leastEvidence]
  const isWhole =
    [leastCertainty, greatestDistance].every(Number.isFinite) &&
    (isSoftmax
      ? onlySoftmax.every(Number.isFinite) && (temperature as number) > 0
      : [temperature, error, leastEvidence].every((each) => each === null))
  if (!isWhole) throw failure('bad-file', t, 'calibration-other', { file: fileName })
  return {
    temperature: temperature as number | null,
    error: isSoftmax ? { before: before as number, after: after as number } : null,
    leastCertainty: leastCertainty as number,
    greatestDistance: greatestDistance as number,
    leastEvidence: leastEvidence as number | null,
  }
}

/** The layer whose weights a file gives as `neuronRows` [outputs × inputs]. Throws `bad-file` for a number that is not finite. */
export function fromNeuronRows(
  description: LayerDescription,
  neuronRows: Float32Array,
  biases: Float32Array,
  fileName: string,
): Layer {
  return runAtOnce(fromNeuronRowsInSteps(description, neuronRows, biases, fileName))
}

/** As `fromNeuronRows`, some neurons at a time. */
export function* fromNeuronRowsInSteps(
  description: LayerDescription,
  neuronRows: Float32Array,
  biases: Float32Array,
  fileName: string,
): Work<Layer> {
  const { inputs, outputs } = description
  const weights = new Float32Array(neuronRows.length)
  for (let output = 0; output < outputs; output++) {
    for (let input = 0; input < inputs; input++)
      weights[input * outputs + output] = neuronRows[output * inputs + input]!
    yield
  }
  return fromInputRows(description, weights, biases, fileName)
}

/** The layer whose weights a file gives as they stand here, [inputs × outputs]. Throws `bad-file` for a number that is not finite. */
export function fromInputRows(
  { inputs, outputs, activation }: LayerDescription,
  weights: Float32Array,
  biases: Float32Array,
  fileName: string,
): Layer {
  const layer = { inputs, outputs, activation, weights, biases }
  if (!isFiniteNetwork({ layers: [layer] })) {
    throw failure('bad-file', t, 'weight-not-finite', { file: fileName })
  }
  return layer
}

/** A number, or a text that may stand in a message whole: all that a setting can be. */
function isShort(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value.length <= 100)
}
