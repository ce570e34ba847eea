/** What a run of tests came to, whichever tool ran them. */
import { existsSync, readFileSync } from 'node:fs'
import type { JSONReport, JSONReportSpec, JSONReportSuite } from '@playwright/test/reporter'

export type Skipped = { readonly name: string; readonly reason: string }
export type Counts = { readonly passed: number; readonly failed: number; readonly skipped: readonly Skipped[] }

export const nothing: Counts = { passed: 0, failed: 0, skipped: [] }
export const onePassed: Counts = { ...nothing, passed: 1 }
export const oneFailed: Counts = { ...nothing, failed: 1 }

export const noReason = 'no reason given'

export function add(a: Counts, b: Counts): Counts {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] }
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
  const skipped = report.suites
    .flatMap((suite) => listSpecs(suite, []))
    .flatMap(({ path, spec }) =>
      spec.tests
        .filter((test) => test.status === 'skipped')
        .map(({ annotations }) => ({
          name: [...path, spec.title].join(' › '),
          reason: annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? noReason,
        })),
    )
  // `errors` are those outside any test, such as a file that cannot be loaded.
  const failed = unexpected + report.errors.length
  return neverHideFailure({ passed: expected + flaky, failed, skipped }, code)
}

/** A tool that crashed before its first test must not look like one without failures, nor may a run of no tests at all. */
function neverHideFailure(counts: Counts, code: number): Counts {
  const ran = counts.passed + counts.failed + counts.skipped.length
  return (code !== 0 || ran === 0) && counts.failed === 0 ? { ...counts, failed: 1 } : counts
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
