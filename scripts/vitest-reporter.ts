/**
 * A Vitest reporter that writes `Counts` to the file named by VITEST_COUNTS_FILE. Vitest's own JSON reporter leaves out why a test
 * was skipped, and a file that could not be loaded.
 */
import { writeFileSync } from 'node:fs'
import { relative } from 'node:path'
import type { Reporter, SerializedError, TestModule } from 'vitest/node'
import { noReason, type Counts, type Skipped, type Timed } from './counts.ts'

export default class CountsReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly SerializedError[]): void {
    let passed = 0
    let failed = unhandledErrors.length
    const skipped: Skipped[] = []
    const triedAgain: string[] = []
    const files: Timed[] = []
    const tests: Timed[] = []
    for (const module of modules) {
      failed += module.errors().length
      const file = relative(process.cwd(), module.moduleId)
      files.push({ name: file, milliseconds: module.diagnostic().duration })
      for (const test of module.children.allTests()) {
        const result = test.result()
        const name = `${file} › ${test.fullName}`
        if (result.state === 'passed') passed++
        else if (result.state === 'skipped') skipped.push({ name, reason: result.note ?? noReason })
        else failed++ // also one that never ended
        const diagnostic = test.diagnostic()
        if (diagnostic?.flaky) triedAgain.push(name)
        tests.push({ name, milliseconds: diagnostic?.duration ?? 0 })
      }
    }
    const path = process.env.VITEST_COUNTS_FILE
    if (path)
      writeFileSync(path, JSON.stringify({ passed, failed, skipped, triedAgain, files, tests } satisfies Counts))
  }
}
