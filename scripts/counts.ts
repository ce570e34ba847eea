/** What a run of tests came to, whichever tool ran them. */
import { existsSync, readFileSync } from 'node:fs'
import type { JSONReport, JSONReportSpec, JSONReportSuite, JSONReportTest } from '@playwright/test/reporter'

export type Skipped = { readonly name: string; readonly reason: string }
export type Timed = { readonly name: string; readonly milliseconds: number }
export type Counts = {
  readonly passed: number
  readonly failed: number
  readonly skipped: readonly Skipped[]
  /** The names of those that passed only when they were tried again: each is a fault of the test or of the app that is still to be found. */
  readonly triedAgain: readonly string[]
  /** How long each file and each test took, in any order. */
  readonly files: readonly Timed[]
  readonly tests: readonly Timed[]
}

export const nothing: Counts = { passed: 0, failed: 0, skipped: [], triedAgain: [], files: [], tests: [] }
export const onePassed: Counts = { ...nothing, passed: 1 }
export const oneFailed: Counts = { ...nothing, failed: 1 }

export const noReason = 'no reason given'

export function add(a: Counts, b: Counts): Counts {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: [...a.skipped, ...b.skipped],
    triedAgain: [...a.triedAgain, ...b.triedAgain],
    files: [...a.files, ...b.files],
    tests: [...a.tests, ...b.tests],
  }
}

/** The `count` slowest, the slowest first, as lines. */
export function listSlowest(timed: readonly Timed[], count: number): readonly string[] {
  return timed
    .toSorted((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, count)
    .map(({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${name}`)
}

/** The file that `vitest-reporter.ts` wrote. `code` is Vitest's exit code. */
export function readVitest(path: string, code: number): Counts {
  return neverHideFailure(existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Counts) : nothing, code)
}

/** The file that Playwright's JSON reporter wrote. `code` is Playwright's exit code. */
export function readPlaywright(path: string, code: number): Counts {
  if (!existsSync(path)) return neverHideFailure(nothing, code)
  const report = JSON.parse(readFileSync(path, 'utf8')) as JSONReport
  const { expected, flaky, unexpected } = report.stats
  const all = listTests(report)
  const skipped = all
    .filter(({ test }) => test.status === 'skipped')
    .map(({ name, test: { annotations } }) => ({
      name,
      reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? noReason,
    }))
  const fullName = ({ world, name }: ReportedTest) => [world, name].filter(Boolean).join(' › ')
  const triedAgain = all.filter(({ test }) => test.status === 'flaky').map(fullName)
  const tests = all.map((reported) => ({
    name: fullName(reported),
    milliseconds: reported.test.results.reduce((sum, { duration }) => sum + duration, 0),
  }))
  const files = new Map<string, number>()
  for (const [index, { world, file }] of all.entries()) {
    const name = [world, file].filter(Boolean).join(' › ')
    files.set(name, (files.get(name) ?? 0) + tests[index]!.milliseconds)
  }
  // `errors` are those outside any test, such as a file that cannot be loaded.
  const failed = unexpected + report.errors.length
  return neverHideFailure(
    {
      passed: expected + flaky,
      failed,
      skipped,
      triedAgain,
      files: [...files].map(([name, milliseconds]) => ({ name, milliseconds })),
      tests,
    },
    code,
  )
}

/** How many tests each of Playwright's projects has in a report, which may also be one of `playwright test --list`. */
export function countByWorld(report: JSONReport): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { world } of listTests(report)) counts.set(world, (counts.get(world) ?? 0) + 1)
  return counts
}

/** A tool that crashed before its first test must not look like one without failures, nor may a run of no tests at all. */
function neverHideFailure(counts: Counts, code: number): Counts {
  const ran = counts.passed + counts.failed + counts.skipped.length
  return (code !== 0 || ran === 0) && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

type ReportedTest = {
  readonly world: string
  readonly file: string
  readonly name: string
  readonly test: JSONReportTest
}

function listTests(report: JSONReport): readonly ReportedTest[] {
  return report.suites
    .flatMap((suite) => listSpecs(suite, []))
    .flatMap(({ path, spec }) =>
      spec.tests.map((test) => ({
        world: test.projectName,
        file: path[0]!,
        name: [...path, spec.title].join(' › '),
        test,
      })),
    )
}

function listSpecs(
  suite: JSONReportSuite,
  above: readonly string[],
): readonly { readonly path: readonly string[]; readonly spec: JSONReportSpec }[] {
  const path = [...above, suite.title]
  return [
    ...suite.specs.map((spec) => ({ path, spec })),
    ...(suite.suites ?? []).flatMap((inner) => listSpecs(inner, path)),
  ]
}
