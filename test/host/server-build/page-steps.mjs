import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { picturesDir } from '../paths.mjs';
import { lowContrast } from './low-contrast.mjs';

const defaultTimeout = 30_000;
/** An element that is laid out anew, or covered, is looked up again after so long. */
const clickTimeout = 5000;

/** Polls `attempt` in every frame, because webview content is two frames down, until one answers. */
async function inAnyFrame(page, timeout, what, attempt) {
  const deadline = Date.now() + timeout;
  for (;;) {
    for (const frame of page.frames()) {
      const found = await attempt(frame).catch(() => undefined);
      if (found) return found;
    }
    if (Date.now() > deadline) throw new Error(`${what} was not on the page within ${timeout / 1000} s.`);
    await page.waitForTimeout(100);
  }
}

function shown(frame, text) {
  return frame.getByText(text).filter({ visible: true }).count();
}

async function visible(frame, selector) {
  for (const candidate of await frame.locator(selector).all()) {
    if (await candidate.isVisible()) return candidate;
  }
  return undefined;
}

/**
 * The steps a test in the extension host may ask for. Each takes JSON arguments and returns JSON.
 * Selectors are Playwright's (`text=…`, `role=…`, CSS) and are looked up in the workbench and in all webviews.
 *
 * @param {import('playwright-core').Page} page
 */
export function pageSteps(page) {
  // Arguments arrive as JSON, where a missing one is null.
  const locate = (selector, timeout) =>
    inAnyFrame(page, timeout ?? defaultTimeout, selector, (frame) => visible(frame, selector));
  return {
    /** Keys in Playwright's spelling, several separated by blanks: `Control+Shift+P`, `ArrowDown Enter`. */
    press: async (keys) => {
      for (const key of keys.split(' ')) await page.keyboard.press(key);
    },
    type: async (text) => page.keyboard.type(text, { delay: 5 }),
    click: async (selector, timeout) => {
      const deadline = Date.now() + (timeout ?? defaultTimeout);
      for (;;) {
        const found = await locate(selector, Math.max(0, deadline - Date.now()));
        const error = await found.click({ timeout: clickTimeout }).catch((reason) => reason);
        if (error === undefined) return;
        if (Date.now() > deadline) throw error;
      }
    },
    fill: async (selector, text) => (await locate(selector)).fill(text),
    value: async (selector, timeout) => (await locate(selector, timeout)).inputValue(),
    /** The editor lays its text over its squiggles, so the pointer goes to the place, whatever is on top there. */
    hover: async (selector, timeout) => {
      const box = await (await locate(selector, timeout)).boundingBox();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 - 3);
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    },
    /** Moves the pointer out of the way, so that no hover covers a picture. */
    rest: async () => page.mouse.move(640, 799),
    text: async (selector, timeout) => (await locate(selector, timeout)).textContent(),
    count: async (selector) => {
      let count = 0;
      for (const frame of page.frames()) count += await frame.locator(selector).count();
      return count;
    },
    /** Visible text in any element, blanks normalised, upper and lower case alike. */
    waitForText: async (text, timeout) =>
      void (await inAnyFrame(page, timeout ?? defaultTimeout, `The text "${text}"`, (frame) => shown(frame, text))),
    waitForNoText: async (text, timeout) => {
      const deadline = Date.now() + (timeout ?? defaultTimeout);
      while ((await Promise.all(page.frames().map((frame) => shown(frame, text).catch(() => 0)))).some(Boolean)) {
        if (Date.now() > deadline) throw new Error(`The text "${text}" was still on the page at the end of the wait.`);
        await page.waitForTimeout(100);
      }
    },
    waitForNone: async (selector, timeout) => {
      const deadline = Date.now() + (timeout ?? defaultTimeout);
      const isShown = async (frame) => (await visible(frame, selector).catch(() => undefined)) !== undefined;
      while ((await Promise.all(page.frames().map(isShown))).some(Boolean)) {
        if (Date.now() > deadline) throw new Error(`${selector} was still on the page at the end of the wait.`);
        await page.waitForTimeout(100);
      }
    },
    /** Texts of webviews whose colours are too close (WCAG 2.2, 1.4.3), each with its ratio. */
    unreadable: async () => {
      const found = [];
      for (const frame of page.frames()) found.push(...(await frame.evaluate(lowContrast).catch(() => [])));
      return found;
    },
    /** Opens an address in another tab, as a link does, clicks there, and closes the tab when it has gone elsewhere. */
    otherTab: async (url, selector) => {
      const tab = await page.context().newPage();
      try {
        await tab.goto(url);
        await Promise.all([tab.waitForURL((next) => next.href !== url), tab.click(selector)]);
        await tab.waitForLoadState();
      } finally {
        await tab.close();
      }
    },
    screenshot: async (name) => {
      mkdirSync(picturesDir, { recursive: true });
      const file = path.join(picturesDir, `${name}.png`);
      await page.screenshot({ path: file, animations: 'disabled', caret: 'initial' });
      return file;
    },
  };
}
