/** `inkling data`: the sets of digits that there are, and sets of one's own. */
import { InvalidArgumentError } from 'commander'
import type { DataDescription, DataSetList } from '#engine/contract/data.ts'
import { classCount } from '#engine/contract/pictures.ts'
import type { DataSetDescription } from '#engine/contract/state.ts'
import { failure } from '#engine/contract/failure.ts'
import type { EngineClient } from '#engine/link/rpc.ts'
import type { ReadProgress } from '#engine/data/read/data-files.ts'
import { groupByReason, type Reason } from '#engine/data/read/left-out.ts'
import {
  countShare,
  isBuiltIn,
  isComplaint,
  isSourceName,
  ownSource,
  readSources,
  writeSources,
} from '#engine/settings/table/sources.ts'
import { withEngine } from '#cli/basics/local-engine.ts'
import { formatCount, print, printError, printFailure, printJson, sayFailure } from '#cli/basics/output.ts'
import { t } from '#words/en/cli-data.ts'
import { t as titles } from '#words/en/network-page.ts'
import { formatTable } from '#cli/basics/table.ts'
import { readOwnDigits } from './own-files.ts'

type DataOptions = { readonly json?: boolean }

/** Throws `bad-data`. */
export async function listDataSets(options: DataOptions): Promise<number> {
  return withEngine(async (engine) => {
    const list = await engine.call('listDataSets')
    if (options.json) printJson(list)
    else printList(list)
    return 0
  })
}

function printList({ sets, problems }: DataSetList): void {
  const head = [t('head-name'), t('head-training'), t('head-validation'), t('head-test'), t('head-title')]
  const rows = sets.map((set) => [
    set.name,
    formatCount(set.training),
    formatCount(set.validation),
    formatCount(set.test),
    titleOf(set),
  ])
  print(formatTable([head, ...rows]))
  for (const problem of problems) printFailure(problem)
}

/** In the language of the command line, but for what a person has called a set. */
function titleOf({ name, title }: DataSetDescription): string {
  return isBuiltIn(name) || name === ownSource ? titles('data', { source: name }) : title
}

/** A choice, counted by class. Throws `InvalidArgumentError` for a text that is none, `bad-data`. */
export async function showData(text: string, options: DataOptions): Promise<number> {
  const sources = readSources(text)
  if (isComplaint(sources)) throw new InvalidArgumentError(sayFailure(sources))
  return withEngine(async (engine) => {
    const { sets } = await engine.call('listDataSets')
    const described: Described[] = []
    for (const { name, share } of sources) {
      const { training, validation } = await engine.call('describeData', { source: name })
      const set = sets.find((each) => each.name === name)!
      described.push({ name, share, set, training, validation, epoch: countShare(set.training, share) })
    }
    if (options.json) {
      printJson({
        data: writeSources(sources),
        sources: described.map(({ set, ...each }) => ({
          ...each,
          classes: set.classes ?? null,
          checksum: set.checksum,
        })),
      })
    } else printCounts(described)
    return 0
  })
}

type Described = Pick<DataDescription, 'training' | 'validation'> & {
  readonly name: string
  readonly share: number
  readonly set: DataSetDescription
  /** Digits that an epoch takes. */
  readonly epoch: number
}

function printCounts(described: readonly Described[]): void {
  const classes = described.find(({ set }) => set.classes)?.set.classes
  const parts = described.flatMap(({ name, training, validation }) => [
    { head: t('head-training-of', { name }), counts: training },
    { head: t('head-validation-of'), counts: validation },
  ])
  const rows = Array.from({ length: classCount }, (_, label) => [
    classes ? `${label} ${classes[label]!}` : `${label}`,
    ...parts.map(({ counts }) => formatCount(counts[label]!)),
  ])
  const all = [t('row-all'), ...parts.map(({ counts }) => formatCount(counts.reduce((sum, count) => sum + count, 0)))]
  print(formatTable([[t('head-digit'), ...parts.map(({ head }) => head)], ...rows, all]))
  const epoch = described.reduce((sum, each) => sum + each.epoch, 0)
  print(`\n${t('epoch-takes', { count: formatCount(epoch) })}`)
}

export type AddOptions = DataOptions & {
  readonly title?: string
  readonly classes?: string
  readonly asTheyAre?: boolean
}

/** Throws `InvalidArgumentError`, `bad-input`, `bad-data`, `bad-file`. */
export async function addData(name: string, paths: readonly string[], options: AddOptions): Promise<number> {
  const { title, json = false, asTheyAre } = options
  const classes = options.classes === undefined ? undefined : readClasses(options.classes)
  if (!isSourceName(name)) {
    throw new InvalidArgumentError(t('must-be-set-name'))
  }
  return withEngine(async (engine) => {
    await checkFree(engine, name)
    const read = await readOwnDigits(paths, { classes, asTheyAre }, json ? undefined : tellProgress)
    const { images, labels, notes, leftOut } = read
    const given = { ...(title !== undefined && { title }), ...(read.classes && { classes: read.classes }) }
    const added = await engine.call('addDataSet', { name, images, labels, ...given })
    const reasons = groupByReason(leftOut)
    if (json) printJson({ ...added, notes, leftOut: { count: leftOut.length, reasons } })
    else {
      for (const note of notes) printError(note)
      printLeftOut(reasons)
      const counts = { name, training: formatCount(added.training), validation: formatCount(added.validation) }
      const left = leftOut.length
      print(left > 0 ? t('added-but', { ...counts, left: formatCount(left) }) : t('added', counts))
      print(t('train-on-them', { name }))
    }
    return 0
  })
}

/** Before many files are read. Throws `bad-input`. */
async function checkFree(engine: EngineClient, name: string): Promise<void> {
  const { sets } = await engine.call('listDataSets')
  if (name !== ownSource && !sets.some((set) => set.name === name)) return
  throw failure('bad-input', t, 'name-taken', { name })
}

function readClasses(text: string): readonly string[] {
  const classes = text.split(',').map((name) => name.trim())
  if (classes.length === classCount && classes.every((name) => name !== '')) return classes
  throw new InvalidArgumentError(t('must-be-classes'))
}

function printLeftOut(reasons: readonly Reason[]): void {
  for (const { reason, count, examples } of reasons) {
    const id = count > examples.length ? 'left-out-others' : 'left-out'
    printError(t(id, { count: formatCount(count), reason, examples: examples.join(', ') }))
  }
}

/** Files between two words on how far it is. */
const toldEvery = 1_000

function tellProgress({ of, done, all }: ReadProgress): void {
  if (of === 'images' && done > 0 && done % toldEvery === 0)
    printError(t('images-read', { done: formatCount(done), all: formatCount(all) }))
}

/** Throws `bad-input`, `bad-data`. */
export async function removeData(name: string, options: DataOptions): Promise<number> {
  return withEngine(async (engine) => {
    const list = await engine.call('removeDataSet', { name })
    if (options.json) printJson(list)
    else print(t('removed', { name }))
    return 0
  })
}
