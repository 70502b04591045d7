import { defineConfig } from '@playwright/test';
import { chromeHere } from './chrome.ts';

const executablePath = chromeHere();

/** The journeys through the browser host, and one start of the real window where there is an Electron to start. */
export default defineConfig({
  testDir: '../e2e',
  outputDir: '../test-results/e2e',
  fullyParallel: true,
  workers: 2,
  // Only a hang is a failure, not a busy machine.
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list'], ['json', { outputFile: '../test-results/playwright.json' }]],
  use: {
    viewport: { width: 1080, height: 760 },
    colorScheme: 'light',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    launchOptions: executablePath === null ? {} : { executablePath },
  },
  projects: [
    { name: 'browser', testDir: '../e2e/browser' },
    { name: 'electron', testDir: '../e2e/electron' },
  ],
});
