import { defineConfig } from '@playwright/test'
import { chromiumArgs, findChromium } from '../chromium.mjs'

/** A person's errands in a real Chromium against the real server: see `fixtures.ts`. */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // Two cores in CI: one server and one browser at a time.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  timeout: 240_000,
  // The shared machine may be busy: an expectation waits for its state, not for the clock.
  expect: { timeout: 45_000 },
  reporter: [['list']],
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    viewport: { width: 1440, height: 900 },
    launchOptions: { executablePath: findChromium() ?? undefined, args: chromiumArgs },
    trace: 'retain-on-failure',
  },
})
