import { defineConfig, type ReporterDescription } from '@playwright/test';
import { findBrowser } from './dev/find-browser.ts';

const { executablePath, env, args } = await findBrowser();
const reportFile = process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'];
const reporter: ReporterDescription[] = [
  ['list'],
  ...(reportFile ? [['json', { outputFile: reportFile }] as const] : []),
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/playwright',
  reporter,
  globalSetup: './tests/e2e/start-parley.ts',
  // One stack, whose demo accounts the tests share.
  workers: 1,
  // The local runtime drops a connection now and then, and a sent form is not sent again; what fails twice is a fault.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
  use: {
    actionTimeout: 10_000,
    launchOptions: { executablePath, env, args },
    screenshot: 'only-on-failure',
    // What fails is done again, and only then recorded: recording takes as long as the page itself.
    trace: 'on-first-retry',
  },
});
