import { svelte } from '@sveltejs/vite-plugin-svelte'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { lessonFiles } from '#scripts/lesson-plugin.ts'
import { cacheCompiledCode } from '#scripts/run.ts'

/** In place of the person's own, so that no test leaves anything there. */
const home = join(tmpdir(), `inkling-home-${process.pid}`)
cacheCompiledCode()

export default defineConfig({
  // The page's rune classes are tested in Node, with the client's runtime.
  plugins: [svelte({ configFile: false }), lessonFiles()],
  resolve: { conditions: ['browser'] },
  test: {
    // One for each core, as the tests compute most of the time. Every file has a process of its own, which costs a second in all.
    maxWorkers: availableParallelism(),
    env: { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          globalSetup: 'test/unit/set-up.ts',
          // For a busy machine: no test takes so long by itself.
          testTimeout: 60_000,
        },
      },
      // These build and pack the app, a matter of many seconds on a busy machine.
      {
        extends: true,
        test: { name: 'package', include: ['test/package/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 240_000 },
      },
    ],
  },
})
