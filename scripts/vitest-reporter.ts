/**
 * A Vitest reporter that writes `Counts` to the file named by VITEST_COUNTS_FILE. Vitest's own JSON reporter leaves out why a test
 * was skipped, and a file that could not be loaded.
 */
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import { noReason, type Counts, type Skipped } from './counts.ts'

export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    let passed = 0
    let failed = unhandledErrors.length
    const skipped: Skipped[] = []
    for (const module of modules) {
      failed += module.errors().length
      for (const test of module.children.allTests()) {
        const result = test.result()
        if (result.state === 'passed') passed++
        else if (result.state === 'skipped') {
          const name = `${relative(process.cwd(), module.moduleId)} › ${test.fullName}`
          skipped.push({ name, reason: result.note ?? noReason })
        } else failed++ // also one that never ended
      }
    }
    const path = process.env.VITEST_COUNTS_FILE
    if (path) writeFileSync(path, JSON.stringify({ passed, failed, skipped } satisfies Counts))
  }
}
