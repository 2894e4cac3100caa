import { equal } from 'node:assert/strict';
import * as vscode from 'vscode';
import { refuseWhenOver } from './attempt';
import { eventually } from './open-sample';
import { note } from './progress';

let skipped = 0;

/** How many page steps were asked for in a host that has no page. */
export function skippedPageSteps(): number {
  return skipped;
}

async function step<T>(name: string, fallback: T, ...args: readonly unknown[]): Promise<T> {
  refuseWhenOver();
  const url = process.env.HOST_PAGE;
  if (!url) {
    skipped += 1;
    return fallback;
  }
  const response = await fetch(url, { method: 'POST', body: JSON.stringify({ step: name, args }) });
  const answer = (await response.json()) as { readonly value?: T; readonly error?: string };
  if (answer.error !== undefined) throw new Error(`page.${name}: ${answer.error}`);
  return answer.value as T;
}

/**
 * What a person does and sees, asked of the driver of the browser. Selectors are Playwright's and are looked up in the
 * workbench and in every webview. In a desktop VS Code each step does nothing and is counted.
 */
export const page = {
  get available(): boolean {
    return Boolean(process.env.HOST_PAGE);
  },
  /** Keys in Playwright's spelling, several separated by blanks: `Control+Shift+P`, `ArrowDown Enter`. */
  press: (keys: string) => step('press', null, keys),
  type: (text: string) => step('type', null, text),
  click: (selector: string, timeout?: number) => step('click', null, selector, timeout),
  hover: (selector: string, timeout?: number) => step('hover', null, selector, timeout),
  text: (selector: string, timeout?: number) => step('text', '', selector, timeout),
  count: (selector: string) => step('count', 0, selector),
  /** Waits until as many match, visible or not. @throws with the number that do */
  async expectCount(selector: string, expected: number): Promise<void> {
    const isSo = async () => (await step('count', expected, selector)) === expected;
    await eventually(selector, isSo).catch(() => undefined);
    equal(await step('count', expected, selector), expected, selector);
  },
  /** Texts of webviews whose colours are too close to be read, each with its ratio. */
  unreadable: () => step<readonly string[]>('unreadable', []),
  /** What stands in a box of a form. */
  value: (selector: string) => step('value', '', selector),
  /** Puts `text` into a box of a form in place of what is there. */
  fill: (selector: string, text: string) => step('fill', null, selector, text),
  /** Waits until something visible matches. */
  waitFor: (selector: string, timeout?: number) => step('text', '', selector, timeout),
  waitForText: (text: string, timeout?: number) => step('waitForText', null, text, timeout),
  /** Opens an address in another tab, clicks there and closes it again. */
  otherTab: (url: string, selector: string) => step('otherTab', null, url, selector),
  waitForNoText: (text: string, timeout?: number) => step('waitForNoText', null, text, timeout),
  /** Waits until nothing visible matches. */
  waitForNone: (selector: string, timeout?: number) => step('waitForNone', null, selector, timeout),

  /**
   * Takes a picture without notifications in it: `.cache/pictures/NAME.png`, 1280 × 800. The pointer is moved out of the
   * way first, unless what it hovers over is to be in the picture; notifications stay where they are what it shows.
   */
  async screenshot(name: string, { keepPointer = false, keepMessages = false } = {}): Promise<void> {
    if (!keepMessages) await vscode.commands.executeCommand('notifications.clearAll');
    if (!keepPointer) await step('rest', null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await step('screenshot', '', name);
  },

  /** Waits for the question with this title at the top of the window; the palette before it has the same words in it. */
  question: (title: string, timeout?: number) =>
    step('text', '', `.quick-input-widget .quick-input-title:text-is("${title}")`, timeout),

  /** Answers the question in the input box at the top of the window, once it is the one titled `title`. */
  async answer(title: string, text: string): Promise<void> {
    const input = '.quick-input-widget input:visible';
    await step('text', '', `.quick-input-widget >> text=${title}`);
    // No Escape between the attempts: it would leave the question.
    for (let attempt = 1; attempt <= 3; attempt++) {
      await step('click', null, input);
      await step('press', null, 'Control+A');
      await step('type', null, text);
      if ((await step('value', text, input)) === text) return;
      note(`The answer to "${title}": typed once more, because the box had something else.`);
    }
    throw new Error(`The answer to "${title}" could not be typed.`);
  },

  /** Chooses an entry of the list at the top of the window; one that is further down is found by typing its name. */
  async choose(label: string): Promise<void> {
    const row = `.quick-input-list >> text="${label}"`;
    try {
      await step('text', '', row, 5_000);
    } catch {
      await step('fill', null, '.quick-input-widget input:visible', label);
    }
    await step('click', null, row);
  },

  /**
   * Does what makes `selector` appear, and does it again after Escape when it does not: what opens at a key closes when
   * anything else takes the focus, and a person would open it again.
   */
  untilShown: (action: () => PromiseLike<unknown>, selector: string, timeout = 10_000) =>
    repeatedly(selector, async () => {
      await action();
      await step('text', '', selector, timeout);
    }),

  /** Waits for a message, in the list of messages: by themselves they go after some seconds. */
  message: (text: string) =>
    page.untilShown(
      () => vscode.commands.executeCommand('notifications.showList'),
      `.notifications-center >> text=${text}`,
    ),

  /**
   * Runs a command through the palette, by its title. It need not be the first: those used lately stand above it. The
   * palette closes when anything else takes the focus (a notification that goes, an editor that opens), and a person
   * would open it again. Returns when it is gone, so that its rows are not taken for the answers of the command's question.
   */
  palette: (title: string) =>
    repeatedly(`The palette with "${title}"`, async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpen', `>${title}`);
      const row = (label: string) => `.quick-input-list .monaco-list-row:has(:text-is("${label}"))`;
      const rows = `${row(title)}, ${row(`${title}…`)}`;
      await step('click', null, rows, 10_000);
      await step('waitForNone', null, rows, 10_000);
    }),
};

/**
 * Three attempts at steps that a person would take again, with Escape between them; each that failed is noted.
 *
 * @throws what the last attempt threw
 */
export async function repeatedly<T>(what: string, steps: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await steps();
    } catch (error) {
      if (attempt === 3) throw error;
      note(`${what}: once more, because ${error instanceof Error ? error.message : String(error)}`);
      await page.press('Escape');
    }
  }
}
