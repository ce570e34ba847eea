/** The one check of settings, for the page and the engine alike: what is wrong, and in whole sentences what to do about it. */
import { InklingError } from '#engine/contract/errors.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { LayersEntry, NumberEntry } from '#engine/settings/table/entry.ts'
import { complain, type Complaint } from '#engine/settings/table/said.ts'
import { checkSources } from '#engine/settings/table/sources.ts'
import { formatExact } from '#words/numbers.ts'
import { countParameters, estimateMemory, limits } from './settings.ts'
import { entryOf, hasEffect, settingNames } from './table.ts'

/** One thing wrong with settings: where, and in whole sentences what and what to do. */
export type SettingsProblem = Complaint & { readonly setting: keyof Settings }

/** Everything wrong with `settings`, in their order; empty when they can be trained with. Takes any value, for data from files and links. */
export function findProblems(settings: Settings): readonly SettingsProblem[] {
  if (typeof settings !== 'object' || (settings as unknown) === null) {
    return [{ setting: 'data', ...complain('no-settings') }]
  }
  const problems = settingNames.flatMap((setting) =>
    findComplaints(settings, setting).map((complaint) => ({ setting, ...complaint })),
  )
  // The rest says how the parts fit, which only known parts can.
  return problems.length === 0 ? checkTogether(settings) : problems
}

/** Throws `bad-settings` for the first problem found. */
export function checkSettings(settings: Settings): void {
  const [problem] = findProblems(settings)
  if (problem) throw InklingError.from({ code: 'bad-settings', ...problem })
}

/** What is wrong with one setting by itself. */
function findComplaints(settings: Settings, name: keyof Settings): readonly Complaint[] {
  const entry = entryOf(name)
  const complaint = entry.check?.(settings)
  if (complaint) return [complaint]
  const value: unknown = settings[name]
  switch (entry.kind) {
    case 'layers':
      return checkLayers(value, entry)
    case 'sources':
      return [checkSources(value) ?? []].flat()
    case 'name': {
      const names = Object.keys(entry.names)
      if (names.includes(value as string)) return []
      return [entry.wrong({ value: show(value), from: '', to: '', names: names.join(', ') })]
    }
    default:
      return isInRange(value, entry, settings)
        ? []
        : [entry.wrong({ value: show(value), ...boundsOf(entry, settings), names: '' })]
  }
}

function checkLayers(value: unknown, { mostLayers, mostNeurons, activations }: LayersEntry): readonly Complaint[] {
  if (!Array.isArray(value) || value.length > mostLayers) return [complain('hidden-list', { most: mostLayers })]
  const names = Object.keys(activations)
  return (value as (Settings['hidden'][number] | null)[]).flatMap((given, index) => {
    const { neurons, activation }: { readonly neurons?: unknown; readonly activation?: unknown } = given ?? {}
    const layer = String(index + 1)
    return [
      ...(isWhole(neurons, 1, mostNeurons)
        ? []
        : [complain('hidden-size', { layer, value: show(neurons), most: String(mostNeurons) })]),
      ...(names.includes(activation as string)
        ? []
        : [complain('hidden-activation', { layer, value: show(activation), names: names.join(', ') })]),
    ]
  })
}

function isInRange(value: unknown, entry: NumberEntry, settings: Settings): boolean {
  // Written so that NaN fails as well.
  if (typeof value !== 'number') return false
  switch (entry.kind) {
    case 'whole number':
      return isWhole(value, entry.from, greatest(entry.to, settings))
    case 'number':
      return value >= entry.from && value <= entry.to
    case 'above 0':
      return value > 0 && value <= entry.to
    case 'share':
      return value >= 0 && value < 1
  }
}

/** As the sentences on a wrong value name them. */
function boundsOf(entry: NumberEntry, settings: Settings): { readonly from: string; readonly to: string } {
  const from = 'from' in entry ? entry.from : 0
  const to = 'to' in entry ? greatest(entry.to, settings) : 1
  return { from: formatExact(from), to: formatExact(to) }
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}

function greatest(to: number | ((settings: Settings) => number), settings: Settings): number {
  return typeof to === 'number' ? to : to(settings)
}

/** How settings fit that are all right by themselves. */
function checkTogether(settings: Settings): readonly SettingsProblem[] {
  return [checkWarmUp, checkWeightDecay, checkSize].flatMap((check) => check(settings) ?? [])
}

function checkWarmUp({ schedule, warmUpEpochs, epochs }: Settings): SettingsProblem | null {
  if (schedule === 'one-cycle' && warmUpEpochs > 0) {
    return { setting: 'warmUpEpochs', ...complain('one-cycle-warm-up') }
  }
  if (warmUpEpochs <= epochs) return null
  const given = { warmUp: formatExact(warmUpEpochs), epochs: formatExact(epochs) }
  return { setting: 'warmUpEpochs', ...complain('warm-up-too-long', given) }
}

function checkWeightDecay(settings: Settings): SettingsProblem | null {
  if (!hasEffect(settings, 'weightDecay') || settings.learningRate * settings.weightDecay < 1) return null
  return { setting: 'weightDecay', ...complain('weight-decay-too-large') }
}

function checkSize(settings: Settings): SettingsProblem | null {
  const parameters = countParameters(settings)
  if (parameters > limits.parameters) {
    const given = { count: String(parameters), most: String(limits.parameters) }
    return { setting: 'hidden', ...complain('too-many-weights', given) }
  }
  const memory = estimateMemory(settings)
  if (memory <= limits.memory) return null
  const megabytes = (bytes: number) => String(Math.round(bytes / 1e6))
  const given = { needed: megabytes(memory), most: megabytes(limits.memory) }
  return { setting: 'hidden', ...complain('too-much-memory', given) }
}

/** Any value, short enough for a message, or what the message has words for. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'of-no-kind'
  if (typeof value === 'number') return Number.isNaN(value) ? 'not-a-number' : formatExact(value)
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
