/** `inkling runs list`, `show` and `compare`: what is in the store, printed. */
import type { RunSummary } from '#engine/contract/runs.ts'
import { t } from '#words/en/cli-runs.ts'
import { formatFixed } from '#words/numbers.ts'
import { englishDivergence, nameOfRun } from '#engine/settings/run-words.ts'
import { plainSettings } from '#engine/settings/settings.ts'
import { formatCount, formatDuration, print, printJson } from '#cli/basics/output.ts'
import { findRun, withStoreToRead, type StoreOptions, shortIdLength } from './stored-runs.ts'
import { formatTable } from '#cli/basics/table.ts'
import { formatEpochs, formatTime, scoreAccuracy, scoreCost } from './table.ts'

/** Prints every run, the newest first. Throws `bad-store`. */
export async function listRuns(options: StoreOptions): Promise<number> {
  const runs = await withStoreToRead(options, (store) => store.list())
  if (options.json) {
    for (const run of runs) printJson(inJson(run))
  } else if (runs.length === 0) {
    print(t('none-yet'))
  } else {
    const head = [
      t('head-number'),
      t('head-id'),
      t('head-name'),
      t('head-status'),
      t('head-started'),
      t('head-epochs'),
      t('head-lowest-cost'),
      t('head-best-accuracy'),
    ]
    const rows = runs.map((run) => [
      String(run.number),
      run.id.slice(0, shortIdLength),
      nameOfRun(run),
      t('status', run),
      formatTime(run.startedAt),
      formatEpochs(run),
      scoreCost(run.best),
      scoreAccuracy(run.bestAccuracy),
    ])
    print(formatTable([head, ...rows]))
  }
  return 0
}

/** Prints one run with its settings, scores and checkpoints. Throws `bad-input`, `bad-store`. */
export async function showRun(typed: string, options: StoreOptions): Promise<number> {
  const { run, parent, checkpoints } = await withStoreToRead(options, (store) => {
    const all = store.list()
    const found = findRun(all, typed)
    const parent = all.find(({ id }) => id === found.parent?.id)
    return { run: found, parent, checkpoints: store.listCheckpoints(found.id) }
  })
  if (options.json) {
    printJson({ ...inJson(run), checkpoints })
    return 0
  }
  const facts = [
    [t('fact-number'), String(run.number)],
    [t('head-id'), run.id],
    [t('head-status'), t('status', run)],
    [t('head-started'), formatTime(run.startedAt)],
    [
      t('fact-trained'),
      t('fact-trained-text', {
        duration: formatDuration(run.seconds),
        epochs: formatEpochs(run),
        updates: formatCount(run.position.step),
      }),
    ],
    [t('fact-origin'), describeOrigin(run, parent)],
    [t('fact-parameters'), formatCount(run.parameters)],
    [
      t('head-lowest-cost'),
      t('fact-lowest-cost-text', {
        cost: scoreCost(run.best),
        accuracy: scoreAccuracy(run.best),
        epoch: formatFixed(run.best?.epoch ?? NaN, 1),
      }),
    ],
    [t('head-best-accuracy'), scoreAccuracy(run.bestAccuracy)],
    [t('fact-last'), t('fact-last-text', { cost: scoreCost(run.last), accuracy: scoreAccuracy(run.last) })],
    [t('fact-test-scores'), String(run.testScores)],
    [t('fact-versions'), t('fact-versions-text', run.versions)],
    ...(run.versions.digits ? [[t('fact-digits'), describeDigits(run.versions.digits)]] : []),
    ...(run.tags.length > 0 ? [[t('fact-tags'), run.tags.join(', ')]] : []),
    ...(run.notes === '' ? [] : [[t('fact-notes'), run.notes]]),
  ]
  const list = (entries: readonly (readonly string[])[]) => {
    const width = Math.max(...entries.map(([name]) => name!.length))
    for (const [name, value] of entries) print(`  ${name!.padEnd(width)}  ${value}`)
  }
  print(nameOfRun(run))
  list(facts)
  print(`\n${t('settings')}`)
  list(settingsOf(run))
  print(`\n${t(checkpoints.length > 0 ? 'checkpoints' : 'no-checkpoints')}`)
  for (const { id, position, score, isBest, size } of checkpoints) {
    const line = t(isBest ? 'checkpoint-best' : 'checkpoint', {
      id: String(id),
      updates: String(position.step),
      cost: scoreCost(score),
      accuracy: scoreAccuracy(score),
      size: formatCount(size / 1000),
    })
    print(`  ${line}`)
  }
  return 0
}

/** Prints runs beside each other: only the settings in which they differ, and their best values. Throws `bad-input`, `bad-store`. */
export async function compareRuns(typed: readonly string[], options: StoreOptions): Promise<number> {
  const runs = await withStoreToRead(options, (store) => {
    const all = store.list()
    return typed.map((one) => findRun(all, one))
  })
  const settings = runs.map((run) => new Map(settingsOf(run)))
  const different = [...settings[0]!.keys()].filter((name) => new Set(settings.map((one) => one.get(name))).size > 1)
  if (options.json) {
    for (const [index, { id, number, name, status, best, bestAccuracy, last }] of runs.entries()) {
      const differing = Object.fromEntries(different.map((setting) => [setting, settings[index]!.get(setting)]))
      printJson({ id, number, name, status, settings: differing, best, bestAccuracy, last })
    }
    return 0
  }
  const row = (title: string, cell: (run: RunSummary, index: number) => string) => [title, ...runs.map(cell)]
  print(
    formatTable([
      row('', ({ number }) => t('compare-run', { run: String(number) })),
      ...different.map((name) => row(name, (_, index) => settings[index]!.get(name)!)),
      row(t('compare-status'), (run) => t('status', run)),
      row(t('compare-epochs'), formatEpochs),
      row(t('compare-lowest-cost'), ({ best }) => scoreCost(best)),
      row(t('compare-best-accuracy'), ({ bestAccuracy }) => scoreAccuracy(bestAccuracy)),
      row(t('compare-seconds'), ({ seconds }) => formatFixed(seconds, 1)),
    ]),
  )
  return 0
}

/** A run as other programs read it: the same in every language. */
function inJson({ isNamed: _, ...run }: RunSummary): object {
  const { ending } = run
  if (ending?.kind !== 'diverged') return run
  const { kind, lastGoodStep, smallerRate } = ending
  return { ...run, ending: { kind, message: englishDivergence(ending), lastGoodStep, smallerRate } }
}

/** @param began the run with whose weights it began, unless that is deleted */
function describeOrigin({ parent, origin }: RunSummary, began: RunSummary | undefined): string {
  if (!parent) return t('origin', origin)
  const updates = String(parent.step)
  return began ? t('origin-run', { run: nameOfRun(began), updates }) : t('origin-deleted-run', { updates })
}

function settingsOf({ settings }: RunSummary): readonly (readonly [string, string])[] {
  const hidden = settings.hidden.map(({ neurons, activation }) => `${neurons} ${activation}`).join(', ') || 'none'
  const others = Object.entries(plainSettings(settings)).map(([name, value]) => [name, String(value)] as const)
  return [['hidden', hidden], ['output', settings.output], ...others]
}

/** The beginning of each checksum: enough to compare two runs by. */
function describeDigits(checksums: Readonly<Record<string, string>>): string {
  return Object.entries(checksums)
    .map(([name, checksum]) => `${name} ${checksum.slice(0, 8)}`)
    .join(', ')
}
