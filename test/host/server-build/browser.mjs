import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const candidates = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** @returns {string | undefined} path of a Chromium-family browser: `CHROMIUM_EXECUTABLE` first, then the usual places. */
export function findBrowser() {
  return [process.env.CHROMIUM_EXECUTABLE, ...candidates].find((file) => file && existsSync(file));
}

/**
 * Opens a headless browser with one page.
 *
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>}
 * @throws {Error} when no browser is installed
 */
export async function openPage() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found. Install one or set CHROMIUM_EXECUTABLE.');
  const quiet = [
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', ...quiet],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
    locale: 'en-US',
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return { page, close: () => browser.close() };
}
