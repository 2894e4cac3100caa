import * as vscode from 'vscode';

let skipped = 0;

/** How many page steps were asked for in a host that has no page. */
export function skippedPageSteps(): number {
  return skipped;
}

async function step<T>(name: string, fallback: T, ...args: readonly unknown[]): Promise<T> {
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
  /** Waits until something visible matches. */
  waitFor: (selector: string, timeout?: number) => step('text', '', selector, timeout),
  waitForText: (text: string, timeout?: number) => step('waitForText', null, text, timeout),
  waitForNoText: (text: string, timeout?: number) => step('waitForNoText', null, text, timeout),

  /**
   * Takes a picture without notifications in it: `.cache/pictures/NAME.png`, 1280 × 800. The pointer is moved out of the
   * way first, unless what it hovers over is to be in the picture.
   */
  async screenshot(name: string, { keepPointer = false } = {}): Promise<void> {
    await vscode.commands.executeCommand('notifications.clearAll');
    if (!keepPointer) await step('rest', null);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await step('screenshot', '', name);
  },

  /** Answers the question in the input box at the top of the window, once it is the one titled `title`. */
  async answer(title: string, text: string): Promise<void> {
    await step('waitForText', null, title);
    await step('click', null, '.quick-input-widget input:visible');
    await step('press', null, 'Control+A');
    await step('type', null, text);
  },

  /** Chooses an entry of the list at the top of the window. */
  choose: (label: string) => step('click', null, `.quick-input-list >> text="${label}"`),

  /**
   * Runs a command the way a person does: through the palette, by its title. The palette closes when anything else
   * takes the focus (a notification that goes, an editor that opens), and a person would open it again.
   */
  async palette(title: string): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        await step('press', null, 'Escape F1');
        await step('click', null, '.quick-input-widget input:visible', 3000);
        await step('type', null, title);
        await step('click', null, `.quick-input-list .monaco-list-row.focused:has-text("${title}")`, 5000);
        return;
      } catch (error) {
        if (attempt === 3) throw error;
      }
    }
  },
};
