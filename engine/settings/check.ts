/** The one check of settings, for the page and the engine alike: what is wrong, and in whole sentences what to do about it. */
import { InklingError } from '#engine/contract/errors.ts'
import type { Settings } from '#engine/contract/settings.ts'
import type { Complaint, LayersEntry, NameEntry, NumberEntry } from '#engine/settings/table/entry.ts'
import { checkSources } from '#engine/settings/table/sources.ts'
import { countParameters, estimateMemory, limits } from './settings.ts'
import { entryOf, hasEffect, settingNames } from './table.ts'

/** One thing wrong with settings: where, and in whole sentences what and what to do. */
export type SettingsProblem = Complaint & { readonly setting: keyof Settings }

/** Everything wrong with `settings`, in their order; empty when they can be trained with. Takes any value, for data from files and links. */
export function findProblems(settings: Settings): readonly SettingsProblem[] {
  if (typeof settings !== 'object' || (settings as unknown) === null) {
    return [{ setting: 'data', message: 'There are no settings.', remedy: 'Give an object of settings.' }]
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
  if (problem) throw new InklingError('bad-settings', problem.message, problem.remedy)
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
    case 'name':
      return checkName(entry.subject, value, entry.names)
    default:
      return isInRange(value, entry, settings)
        ? []
        : [{ message: sayOf(entry.subject, value), remedy: `Choose ${describeRange(entry, settings)}.` }]
  }
}

function checkLayers(value: unknown, { mostLayers, mostNeurons, activations }: LayersEntry): readonly Complaint[] {
  if (!Array.isArray(value) || value.length > mostLayers) {
    return [
      {
        message: 'The hidden layers are not a list Inkling can build.',
        remedy: `Choose from 0 to ${mostLayers} hidden layers.`,
      },
    ]
  }
  return (value as (Settings['hidden'][number] | null)[]).flatMap((layer, index) => {
    const neurons: unknown = layer?.neurons
    return [
      ...(isWhole(neurons, 1, mostNeurons)
        ? []
        : [
            {
              message: sayOf(`The size of hidden layer ${index + 1}`, neurons),
              remedy: `Choose a whole number from 1 to ${mostNeurons}.`,
            },
          ]),
      ...checkName(`The activation of hidden layer ${index + 1},`, layer?.activation, activations),
    ]
  })
}

function checkName(subject: string, value: unknown, names: NameEntry['names']): readonly Complaint[] {
  const known = Object.keys(names)
  if (known.includes(value as string)) return []
  return [{ message: `${subject} “${show(value)}” is not known.`, remedy: `Choose one of ${known.join(', ')}.` }]
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

function describeRange(entry: NumberEntry, settings: Settings): string {
  switch (entry.kind) {
    case 'whole number':
      return `a whole number from ${entry.from} to ${greatest(entry.to, settings)}`
    case 'number':
      return `a number from ${entry.from} to ${entry.to}: ${entry.hint}`
    case 'above 0':
      return `a number above 0 and up to ${entry.to}${entry.hint === undefined ? '' : `; ${entry.hint}`}`
    case 'share':
      return `a number from 0 to below 1; ${entry.hint}`
  }
}

function isWhole(value: unknown, least: number, most: number): boolean {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most
}

function greatest(to: number | ((settings: Settings) => number), settings: Settings): number {
  return typeof to === 'number' ? to : to(settings)
}

function sayOf(subject: string, value: unknown): string {
  return subject.includes('…') ? subject.replace('…', () => show(value)) : `${subject} is ${show(value)}.`
}

/** How settings fit that are all right by themselves. */
function checkTogether(settings: Settings): readonly SettingsProblem[] {
  return [checkWarmUp, checkWeightDecay, checkSize].flatMap((check) => check(settings) ?? [])
}

function checkWarmUp({ schedule, warmUpEpochs, epochs }: Settings): SettingsProblem | null {
  if (schedule === 'one-cycle' && warmUpEpochs > 0) {
    return {
      setting: 'warmUpEpochs',
      message: 'The one-cycle schedule has a warm-up of its own.',
      remedy: 'Set the warm-up to 0, or choose another schedule.',
    }
  }
  if (warmUpEpochs <= epochs) return null
  return {
    setting: 'warmUpEpochs',
    message: `A warm-up of ${warmUpEpochs} epochs does not end within a run of ${epochs}.`,
    remedy: 'Choose a shorter warm-up, or more epochs.',
  }
}

function checkWeightDecay(settings: Settings): SettingsProblem | null {
  if (!hasEffect(settings, 'weightDecay') || settings.learningRate * settings.weightDecay < 1) return null
  return {
    setting: 'weightDecay',
    message: 'Learning rate times weight decay is 1 or more, so every update would wipe out all weights.',
    remedy: 'Choose a smaller weight decay; 0.01 is a good start.',
  }
}

function checkSize(settings: Settings): SettingsProblem | null {
  const parameters = countParameters(settings)
  if (parameters > limits.parameters) {
    return {
      setting: 'hidden',
      message: `This network would have ${parameters} weights and biases, more than Inkling's ${limits.parameters}.`,
      remedy: 'Choose fewer or smaller hidden layers.',
    }
  }
  const memory = estimateMemory(settings)
  if (memory <= limits.memory) return null
  const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  return {
    setting: 'hidden',
    message: `Training this network would take about ${megabytes(memory)} of memory, more than Inkling's ${megabytes(limits.memory)}.`,
    remedy: 'Choose fewer or smaller hidden layers, or the optimiser SGD, which needs least.',
  }
}

/** Any value, short enough for a message. */
function show(value: unknown): string {
  if (typeof value === 'object' && value !== null) return 'no number or name'
  if (Number.isNaN(value)) return 'not a number'
  const text = String(value)
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}
