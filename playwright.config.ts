import { defineConfig } from '@playwright/test'
import { requireChromium } from './scripts/chromium.ts'

// Each test starts an Inkling of its own through a fixture: there is no server that all of them share.
export default defineConfig({
  testDir: 'test/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: process.env.CI ? 1 : 2,
  timeout: 120_000,
  // `npm test` names a file for the counts; people read the list.
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [['list'], ['json']] : [['list']],
  use: {
    launchOptions: { executablePath: requireChromium() },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
})
