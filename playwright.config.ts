import { defineConfig } from '@playwright/test'
import { requireChromium } from '#scripts/chromium.ts'
import { cacheCompiledCode } from '#scripts/run.ts'
import { featuresOfAddressLine } from '#test/browser-features.ts'
import { amount, isSome } from '#test/extent.ts'
import { findWorlds, type WorldName } from '#test/worlds.ts'

cacheCompiledCode()

// Chromium is looked for once; the double of Electron takes the same one.
process.env.CHROMIUM_PATH ||= requireChromium()

/** Where the specs of a world are; what the others have no use for is left out there. */
const specs: Readonly<Record<WorldName, { testMatch: string[]; testIgnore: string }>> = {
  server: { testMatch: ['e2e/*.spec.ts'], testIgnore: '**/desktop-*.spec.ts' },
  'electron-double': { testMatch: ['e2e/*.spec.ts', 'contract/*.spec.ts'], testIgnore: '**/command-line.spec.ts' },
  electron: { testMatch: ['e2e/*.spec.ts', 'contract/*.spec.ts'], testIgnore: '**/command-line.spec.ts' },
}

/**
 * In `npm test`, the desktop app runs what it alone has, and of the other specs those with this tag: they are about what differs from
 * host to host. Of the suite about the double itself, the tag is on one test or two of each file.
 */
const ofEveryHost = /desktop-[\w-]+\.spec\.ts|@host/

/**
 * What has this tag is left to `npm run test:all`: it plays to its end through the page what unit tests hold on a real engine, and takes its time.
 */
const ofAll = /@more/

/**
 * Lessons measure what they say on the network that somebody has. `npm run test:all` plays them in every world on networks of three seeds, each of
 * which reads, doubts and gets wrong something else.
 */
const moreSeeds = [2, 3].slice(0, amount(0, 2))
const worlds = findWorlds().filter(({ whyNot }) => whyNot === undefined)

// Each test starts an Inkling of its own through a fixture, but for groups that share an app (`shareDesktop`): there is no server for all of them.
export default defineConfig<object, { readonly world: WorldName; readonly seed: number }>({
  testDir: 'test',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Mostly they wait for a browser or an app: three keep two cores busy.
  workers: 3,
  timeout: 120_000,
  // A page that shares its machine with two other tests comes to it late.
  expect: { timeout: 15_000 },
  projects: [
    ...worlds.map(({ name }) => ({
      name,
      ...specs[name],
      ...(isSome && (name === 'server' ? { grepInvert: ofAll } : { grep: ofEveryHost })),
      use: { world: name },
    })),
    ...worlds.flatMap(({ name }) =>
      moreSeeds.map((seed) => ({
        name: `${name}-seed-${seed}`,
        testMatch: ['e2e/lessons*.spec.ts'],
        use: { world: name, seed },
      })),
    ),
    { name: 'packaged', testMatch: ['package/*.spec.ts'] },
  ],
  // `npm test` names a file for the counts; people read the list.
  reporter: [
    ['./test/worlds-reporter.ts'],
    ['list'],
    ...(process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['json'] as const] : []),
  ],
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: [`--disable-features=${featuresOfAddressLine.join(',')}`],
    },
    screenshot: 'only-on-failure',
    // Noting down every step takes a third of the time; who wants to see a failed test runs it alone.
    trace: isSome ? 'off' : 'retain-on-failure',
  },
})
