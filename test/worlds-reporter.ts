/** Says at the start of a run which worlds it runs in, and of each other one why it does not. */
import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter'
import { findWorlds } from './worlds.ts'

export default class WorldsReporter implements Reporter {
  onBegin(_config: FullConfig, suite: Suite): void {
    const counts = new Map(suite.suites.map((project) => [project.title, project.allTests().length]))
    for (const { name, whyNot } of findWorlds()) {
      const count = counts.get(name)
      console.log(`${name}: ${whyNot ? `not run, because ${whyNot}` : count ? `${count} tests` : 'not chosen'}`)
    }
    console.log()
  }

  printsToStdio(): boolean {
    return false
  }
}
