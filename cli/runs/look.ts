/** `inkling runs list`, `show` and `compare`: what is in the store, printed. */
import type { RunSummary } from '#engine/contract/runs.ts'
import { plainSettings } from '#engine/settings/settings.ts'
import { formatCount, formatDuration, print, printJson } from '#cli/basics/output.ts'
import { findRun, withStore, type StoreOptions, shortIdLength } from './stored-runs.ts'
import { formatTable } from '#cli/basics/table.ts'
import { formatEpochs, formatTime, scoreAccuracy, scoreCost } from './table.ts'

/** Prints every run, the newest first. Throws `bad-store`. */
export async function listRuns(options: StoreOptions): Promise<number> {
  const runs = withStore(options, (store) => store.list())
  if (options.json) {
    for (const run of runs) printJson(run)
  } else if (runs.length === 0) {
    print('There are no runs yet. “inkling train” and the app record them.')
  } else {
    const head = ['No.', 'Id', 'Name', 'Status', 'Started', 'Epochs', 'Lowest cost', 'Best accuracy']
    const rows = runs.map((run) => [
      String(run.number),
      run.id.slice(0, shortIdLength),
      run.name,
      run.status,
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
  const { run, checkpoints } = withStore(options, (store) => {
    const found = findRun(store.list(), typed)
    return { run: found, checkpoints: store.listCheckpoints(found.id) }
  })
  if (options.json) {
    printJson({ ...run, checkpoints })
    return 0
  }
  const facts = [
    ['Number', String(run.number)],
    ['Id', run.id],
    ['Status', run.status],
    ['Started', formatTime(run.startedAt)],
    [
      'Trained for',
      `${formatDuration(run.seconds)}, ${formatEpochs(run)} epochs, ${formatCount(run.position.step)} updates`,
    ],
    [
      'Began with',
      run.parent ? `${run.parent.name ?? 'a deleted run'} after ${run.parent.step} updates` : run.origin.kind,
    ],
    ['Parameters', formatCount(run.parameters)],
    [
      'Lowest cost',
      `${scoreCost(run.best)} (accuracy ${scoreAccuracy(run.best)}, epoch ${run.best?.epoch.toFixed(1) ?? '–'})`,
    ],
    ['Best accuracy', scoreAccuracy(run.bestAccuracy)],
    ['Last', `cost ${scoreCost(run.last)}, accuracy ${scoreAccuracy(run.last)}`],
    ['Test scores', String(run.testScores)],
    ['Versions', `Inkling ${run.versions.app}, Node ${run.versions.node}, kernels ${run.versions.kernels}`],
    ...(run.versions.digits ? [['Digits', describeDigits(run.versions.digits)]] : []),
    ...(run.tags.length > 0 ? [['Tags', run.tags.join(', ')]] : []),
    ...(run.notes === '' ? [] : [['Notes', run.notes]]),
  ]
  const list = (entries: readonly (readonly string[])[]) => {
    const width = Math.max(...entries.map(([name]) => name!.length))
    for (const [name, value] of entries) print(`  ${name!.padEnd(width)}  ${value}`)
  }
  print(run.name)
  list(facts)
  print('\nSettings')
  list(settingsOf(run))
  print(checkpoints.length > 0 ? '\nCheckpoints' : '\nNo checkpoints.')
  for (const { id, position, score, isBest, size } of checkpoints) {
    const cost = `cost ${scoreCost(score)}, accuracy ${scoreAccuracy(score)}`
    print(
      `  ${id}: after ${position.step} updates, ${cost}, ${formatCount(size / 1000)} kB${isBest ? ', the best' : ''}`,
    )
  }
  return 0
}

/** Prints runs beside each other: only the settings in which they differ, and their best values. Throws `bad-input`, `bad-store`. */
export async function compareRuns(typed: readonly string[], options: StoreOptions): Promise<number> {
  const runs = withStore(options, (store) => {
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
      row('', ({ number }) => `Run ${number}`),
      ...different.map((name) => row(name, (_, index) => settings[index]!.get(name)!)),
      row('status', ({ status }) => status),
      row('epochs', formatEpochs),
      row('lowest cost', ({ best }) => scoreCost(best)),
      row('best accuracy', ({ bestAccuracy }) => scoreAccuracy(bestAccuracy)),
      row('seconds', ({ seconds }) => seconds.toFixed(1)),
    ]),
  )
  return 0
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
