import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../host/server-build/browser.mjs';
import { entryOf, planOf } from './plan-of';
import { openWebviewPage, type WebviewPage } from './webview-page';

/** Colours as VS Code hands them to a page: variables of the root, and the kind of theme as a class of the body. */
const THEMES = {
  'vscode-dark': { foreground: '#cccccc', 'editor-background': '#1f1f1f', focusBorder: '#0078d4' },
  'vscode-light': { foreground: '#3b3b3b', 'editor-background': '#ffffff', focusBorder: '#005fb8' },
  'vscode-high-contrast': { foreground: '#ffffff', 'editor-background': '#000000', focusBorder: '#f38518' },
} as const;

type Theme = keyof typeof THEMES;

describe.skipIf(findBrowser() === undefined)('the page of a plan while the theme changes', () => {
  let view: WebviewPage;
  beforeAll(async () => {
    view = await openWebviewPage('plan');
    await view.renew();
    await view.page.setViewportSize({ width: 1280, height: 600 });
  });
  afterAll(() => view.close());

  /** VS Code writes the style of a page anew and loads nothing again. */
  const wear = (theme: Theme, fontSize = 13) =>
    view.page.evaluate(
      ({ name, colours, size }) => {
        const { style } = document.documentElement;
        for (const [key, value] of Object.entries(colours)) style.setProperty(`--vscode-${key}`, value);
        style.setProperty('--vscode-font-size', `${size}px`);
        document.body.className = name;
      },
      { name: theme, colours: THEMES[theme], size: fontSize },
    );
  const place = () =>
    view.page.evaluate(() => {
      const tree = document.querySelector('.tree');
      const details = document.querySelector('.details');
      const box = tree?.getBoundingClientRect();
      const top = [...document.querySelectorAll('.row')].find(
        (row) => row.getBoundingClientRect().bottom > (box?.top ?? 0) + 1,
      );
      return {
        top: top?.getAttribute('aria-posinset'),
        active: document.querySelector('.row.active')?.getAttribute('aria-posinset'),
        details: details?.scrollTop,
        search: document.querySelector('input')?.value,
        focus: document.activeElement?.className,
        pressed: [...document.querySelectorAll('.tile[aria-pressed=true]')].map((tile) => tile.textContent),
      };
    });
  const colours = () =>
    view.page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });

  it('stays where it was, with what is open, chosen, typed and focused', async () => {
    await wear('vscode-dark');
    await view.post({ type: 'plan', plan: planOf(30_000) });
    await view.page
      .getByRole('button', { name: /update$/ })
      .first()
      .click();
    await view.page.getByRole('button', { name: 'Fold equal changes' }).click();
    await view.page.locator('input[type=search]').fill('person 1');
    await view.page.locator('.tree').evaluate((tree) => {
      tree.scrollTop = 26 * 1500;
    });
    await view.page.locator('.row[aria-posinset="1510"]').click();
    const { id = '' } = (await view.sent()).findLast(({ type }) => type === 'details') as { id?: string };
    await view.post({ type: 'details', revision: 1, entry: entryOf(id, 'Ada '.repeat(200)), unchanged: [] });
    await view.page.locator('.details h2').waitFor();
    await view.page.locator('.details').evaluate((details) => {
      details.scrollTop = 120;
    });
    await view.page.waitForTimeout(300);
    const before = await place();
    expect(before).toMatchObject({ active: '1510', search: 'person 1', details: 120 });
    const worn = new Set([(await colours()).join()]);
    for (const theme of ['vscode-light', 'vscode-high-contrast', 'vscode-dark'] as const) {
      await wear(theme);
      await view.page.waitForTimeout(100);
      expect(await place()).toEqual(before);
      worn.add((await colours()).join());
    }
    expect(worn.size).toBe(3);
    expect(view.complaints).toEqual([]);
  });

  it('shows the same rows when the letters become larger', async () => {
    const before = await place();
    await wear('vscode-light', 17);
    await expect.poll(async () => (await place()).top).toBe(before.top);
    expect((await place()).active).toBe(before.active);
  });
});
