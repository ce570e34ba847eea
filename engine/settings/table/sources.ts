/**
 * What is trained on: one or more sources of digits, each with a share, as one text such as `mnist`, `mnist,pen` or `mnist:0.1,pen:3`. It
 * is parsed and written here and nowhere else. A source may be one that comes with Inkling, the person's own samples, or a set that they have
 * added: whether there is one of that name, and how many digits are in it, only their engine knows. Runs anywhere.
 */
import { formatExact } from '#words/numbers.ts'
import { complain, type Complaint } from './said.ts'

/** Sources that come with Inkling, in the order in which a choice has them. */
export const builtInSources = ['mnist', 'mnist-10k', 'pen'] as const
export type BuiltInSource = (typeof builtInSources)[number]

/** The source of the person's own samples. */
export const ownSource = 'own'

export type SourceSize = { readonly training: number; readonly validation: number }

/** Digits to train on, and to be scored on during training. Of MNIST the seed decides which are which, of the pen digits their writers. */
export const sourceSizes: Readonly<Record<BuiltInSource, SourceSize>> = {
  mnist: { training: 55_000, validation: 5_000 },
  'mnist-10k': { training: 9_000, validation: 1_000 },
  pen: { training: 6_245, validation: 1_249 },
}

/** How a source of so many digits that did not come with Inkling is cut: a tenth is for validation; of fewer than ten none is. */
export function sizeOfOwn(count: number): SourceSize {
  const validation = Math.floor(count / 10)
  return { training: count - validation, validation }
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
    if (sources.some((source) => source.name === name)) return complain('source-twice', { name })
    const number = share === undefined ? 1 : readShare(share)
    if (number === undefined || more.length > 0) {
      const least = formatExact(shares.least)
      return complain('source-share', {
        name,
        share: shorten([share, ...more].join(':')),
        least,
        most: String(shares.most),
      })
    }
    sources.push({ name, share: number })
  }
  const names = sources.map(({ name }) => name)
  if (names.includes('mnist') && names.includes('mnist-10k')) return complain('source-within')
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
  return value === usual ? null : complain('source-order', { text: shorten(value), usual })
}

/** Digits that an epoch takes of so many training digits. */
export function countShare(training: number, share: number): number {
  return Math.max(1, Math.round(training * share))
}

/** The size of a source that comes with Inkling; undefined for any other. */
export function builtInSize(name: string): SourceSize | undefined {
  return isBuiltIn(name) ? sourceSizes[name] : undefined
}

/**
 * Digits of an epoch, and digits to be scored on during training: those that are trained on where none can be kept aside. Takes any text; of
 * sources that `sizeOf` does not know there are none.
 */
export function countDigits(
  data: string,
  sizeOf: (name: string) => SourceSize | undefined = builtInSize,
): SourceSize & { readonly isValidationTrained: boolean } {
  const sources = typeof data === 'string' ? readSources(data) : []
  let [training, validation, different] = [0, 0, 0]
  for (const { name, share } of isComplaint(sources) ? [] : sources) {
    const size = sizeOf(name)
    if (!size || size.training === 0) continue
    const taken = countShare(size.training, share)
    training += taken
    different += Math.min(size.training, taken)
    validation += size.validation
  }
  const isValidationTrained = validation === 0 && training > 0
  return { training, validation: isValidationTrained ? different : validation, isValidationTrained }
}

/** Whether all sources of a choice come with Inkling, so that everybody knows how many digits they have. */
export function isAllBuiltIn(data: string): boolean {
  const sources = typeof data === 'string' ? readSources(data) : []
  return isComplaint(sources) || sources.every(({ name }) => isBuiltIn(name))
}

export function isBuiltIn(name: string): name is BuiltInSource {
  return (builtInSources as readonly string[]).includes(name)
}

/** Whether a text can be the name of a source; there may be none. */
export function isSourceName(name: unknown): name is string {
  return typeof name === 'string' && /^[a-z][a-z0-9-]{0,39}$/.test(name)
}

function readShare(text: string): number | undefined {
  const share = /^\d*\.?\d+$/.test(text) ? Number(text) : NaN
  return share >= shares.least && share <= shares.most ? share : undefined
}

function unknownSource(name: unknown): Complaint {
  const shown = typeof name === 'object' ? 'of-no-kind' : shorten(`${name as string | number | boolean | undefined}`)
  return complain('unknown-source', { name: shown, names: builtInSources.join(', ') })
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text
}

function compareSources(one: Source, other: Source): number {
  const place = ({ name }: Source) => {
    if (isBuiltIn(name)) return builtInSources.indexOf(name)
    return builtInSources.length + (name === ownSource ? 0 : 1)
  }
  return place(one) - place(other) || (one.name < other.name ? -1 : 1)
}
