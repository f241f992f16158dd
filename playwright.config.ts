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
  outputDir: 'test-results',
  reporter,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  ...(process.env['CI'] && { workers: 1 }),
  use: {
    launchOptions: { executablePath, env, args },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});
