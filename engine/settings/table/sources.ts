/**
 * What is trained on: one or more sources of digits, each with a share, as one text such as `mnist`, `mnist,pen` or `mnist:0.1,pen:3`. It
 * is parsed and written here and nowhere else. Runs anywhere.
 */
import type { Complaint } from './entry.ts'

/** Sources that come with Inkling, in the order in which a choice has them. */
export const builtInSources = ['mnist', 'mnist-10k', 'pen'] as const
export type BuiltInSource = (typeof builtInSources)[number]

/** Digits to train on, and to be scored on during training. Of MNIST the seed decides which are which, of the pen digits their writers. */
export const sourceSizes: Readonly<Record<BuiltInSource, { readonly training: number; readonly validation: number }>> =
  {
    mnist: { training: 55_000, validation: 5_000 },
    'mnist-10k': { training: 9_000, validation: 1_000 },
    pen: { training: 6_245, validation: 1_249 },
  }

/** A source in a choice. */
export type Source = {
  readonly name: string
  /** How many times an epoch goes through its training digits: 1 as a rule, 3 for three times, 0.1 for a fixed tenth of them. */
  readonly share: number
}

/** Limits of a share. */
export const shares = { least: 0.001, most: 100 } as const

/** The sources of a choice, or what is wrong with the text. Order and way of writing do not matter. */
export function readSources(text: string): readonly Source[] | Complaint {
  const sources: Source[] = []
  for (const part of text.split(',')) {
    const [name = '', share, ...more] = part.trim().split(/\s*:\s*/)
    if (!isSourceName(name)) return unknownSource(name)
    if (sources.some((source) => source.name === name)) {
      return {
        message: `The data set “${name}” is named twice.`,
        remedy: `Name it once; for twice as many of its digits give it a share, as in ${name}:2.`,
      }
    }
    const number = share === undefined ? 1 : readShare(share)
    if (number === undefined || more.length > 0) {
      return {
        message: `The share of ${name} is “${shorten([share, ...more].join(':'))}”.`,
        remedy: `Choose a number from ${shares.least} to ${shares.most}: 3 goes through its digits three times an epoch, 0.1 takes a tenth of them.`,
      }
    }
    sources.push({ name, share: number })
  }
  const names = sources.map(({ name }) => name)
  if (names.includes('mnist') && names.includes('mnist-10k')) {
    return {
      message: 'The 10,000 digits of mnist-10k are among the 60,000 of mnist.',
      remedy: 'Choose one of the two; mnist:0.2 is a fifth of the 60,000.',
    }
  }
  return sources.toSorted(compareSources)
}

/** The text of a choice, always the same for the same sources. */
export function writeSources(sources: readonly Source[]): string {
  return sources
    .toSorted(compareSources)
    .map(({ name, share }) => (share === 1 ? name : `${name}:${share}`))
    .join(',')
}

/** The sources of a text that has passed the check. */
export function sourcesOf(data: string): readonly Source[] {
  const sources = readSources(data)
  if (isComplaint(sources)) throw new TypeError(`${sources.message} ${sources.remedy}`)
  return sources
}

export function isComplaint(read: readonly Source[] | Complaint): read is Complaint {
  return 'message' in read
}

/** What is wrong with a value as a choice of sources; null where it is one, written as `writeSources` does. */
export function checkSources(value: unknown): Complaint | null {
  if (typeof value !== 'string') return unknownSource(value)
  const sources = readSources(value)
  if (isComplaint(sources)) return sources
  const usual = writeSources(sources)
  return value === usual
    ? null
    : { message: `The data sets “${shorten(value)}” are not written as usual.`, remedy: `Write ${usual}.` }
}

/** Digits that an epoch takes of so many training digits. */
export function countShare(training: number, share: number): number {
  return Math.max(1, Math.round(training * share))
}

/** Digits of an epoch, and digits to be scored on during training. Takes any text; of what it does not know there are none. */
export function countDigits(data: string): { readonly training: number; readonly validation: number } {
  const sources = typeof data === 'string' ? readSources(data) : []
  let [training, validation] = [0, 0]
  for (const { name, share } of isComplaint(sources) ? [] : sources) {
    if (!isBuiltIn(name)) continue
    training += countShare(sourceSizes[name].training, share)
    validation += sourceSizes[name].validation
  }
  return { training, validation }
}

export function isBuiltIn(name: string): name is BuiltInSource {
  return (builtInSources as readonly string[]).includes(name)
}

function isSourceName(name: string): boolean {
  return isBuiltIn(name)
}

function readShare(text: string): number | undefined {
  const share = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN
  return share >= shares.least && share <= shares.most ? share : undefined
}

function unknownSource(name: unknown): Complaint {
  const shown = typeof name === 'object' ? 'no name' : shorten(`${name as string | number | boolean | undefined}`)
  return {
    message: `The data set “${shown}” is not known.`,
    remedy: `Choose one or more of ${builtInSources.join(', ')}.`,
  }
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function compareSources(one: Source, other: Source): number {
  const place = ({ name }: Source) => (isBuiltIn(name) ? builtInSources.indexOf(name) : builtInSources.length)
  return place(one) - place(other) || (one.name < other.name ? -1 : 1)
}
