import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../host/server-build/browser.mjs';
import { planOf } from './plan-of';
import { openWebviewPage, type WebviewPage } from './webview-page';

/** More than fit below each other in any browser at every zoom: rows then move against the bar. */
const COUNT = 400_000;

/** A list that is higher than the element that scrolls, in a real Chromium. */
describe.skipIf(findBrowser() === undefined)(`a plan of ${COUNT.toLocaleString('en-US')} people`, () => {
  let view: WebviewPage;
  beforeAll(async () => {
    view = await openWebviewPage('plan');
    await view.renew();
    await view.page.setViewportSize({ width: 1280, height: 800 });
    // Made in the page: as a text it would be a hundred megabytes.
    await view.page.evaluate(
      ({ text, count }) => {
        const one = JSON.parse(text);
        const [row] = one.rows;
        one.rows = Array.from({ length: count }, (_, n) => ({ ...row, id: `line-${n}`, title: `Person ${n}` }));
        one.counts.create = count;
        globalThis.postMessage({ type: 'plan', plan: one }, '*');
      },
      { text: JSON.stringify(planOf(1)), count: COUNT },
    );
    await view.page.locator('.row').first().waitFor();
  }, 60_000);
  afterAll(() => view.close());

  const tree = () => view.page.locator('.tree');
  const press = (key: string) => view.page.keyboard.press(key);
  const active = () => view.page.locator('.row.active');
  const activePosition = async () => Number(await active().getAttribute('aria-posinset'));
  const frame = () =>
    view.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

  /** The rows that can be seen whole, from top to bottom. */
  const seen = () =>
    tree().evaluate((root) => {
      const box = root.getBoundingClientRect();
      return [...root.querySelectorAll('.row')]
        .map((row) => ({
          position: Number(row.getAttribute('aria-posinset')),
          size: Number(row.getAttribute('aria-setsize')),
          name: row.children[1]?.textContent ?? '',
          top: row.getBoundingClientRect().top - box.top,
          bottom: row.getBoundingClientRect().bottom - box.top,
        }))
        .filter(({ top, bottom }) => top >= -0.5 && bottom <= root.clientHeight + 0.5)
        .sort((a, b) => a.top - b.top);
    });

  /** What is seen is a piece of the list: no row is missing, covers another or says another place than it has. */
  async function isPiece(): Promise<readonly number[]> {
    await frame();
    const rows = await seen();
    const [first] = rows;
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, n) => (first?.position ?? 0) + n));
    for (const [n, { size, name, position, top }] of rows.entries()) {
      expect(size).toBe(COUNT);
      expect(name).toBe(`Person ${position - 1}`);
      expect(top - (first?.top ?? 0)).toBeCloseTo(n * (rows[0]!.bottom - rows[0]!.top), 0);
    }
    return rows.map(({ position }) => position);
  }

  it('is scaled: the bar is shorter than the list', async () => {
    const { height, row } = await tree().evaluate((root) => ({
      height: root.scrollHeight,
      row: root.querySelector('.row')?.getBoundingClientRect().height ?? 0,
    }));
    expect(height).toBeLessThan(COUNT * row);
    expect(await isPiece()).toContain(1);
    expect(await view.page.locator('.row').count()).toBeLessThan(80);
  });

  it('goes to its end and back by End and Home, and on by Page Up and Page Down', async () => {
    await tree().focus();
    await press('End');
    expect(await activePosition()).toBe(COUNT);
    expect(await isPiece()).toContain(COUNT);
    await press('PageUp');
    const up = await activePosition();
    expect(up).toBeLessThan(COUNT - 10);
    expect(await isPiece()).toContain(up);
    await press('PageDown');
    expect(await activePosition()).toBe(COUNT);
    await press('Home');
    expect(await activePosition()).toBe(1);
    expect(await isPiece()).toContain(1);
    for (let n = 0; n < 5; n++) await press('PageDown');
    const down = await activePosition();
    expect(down).toBe(1 + 5 * (COUNT - up));
    expect(await isPiece()).toContain(down);
  });

  it('shows every row of its middle by the bar, the wheel and the arrow keys', async () => {
    await tree().evaluate((root) => {
      root.scrollTop = (root.scrollHeight - root.clientHeight) / 2;
    });
    const middle = COUNT / 2;
    expect(await isPiece()).toContain(middle);
    const row = view.page.locator(`.row[aria-posinset="${middle}"]`);
    await row.click();
    expect(await activePosition()).toBe(middle);
    await press('Escape');
    const positions: number[] = [middle];
    for (let n = 0; n < 60; n++) {
      await press('ArrowDown');
      positions.push(await activePosition());
    }
    expect(positions).toEqual(Array.from({ length: 61 }, (_, n) => middle + n));
    expect(await isPiece()).toContain(middle + 60);

    const box = await tree().boundingBox();
    await view.page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
    const passed = new Set(await isPiece());
    const begin = Math.min(...passed);
    for (let n = 0; n < 12; n++) {
      await view.page.mouse.wheel(0, 200);
      await frame();
      for (const position of await isPiece()) passed.add(position);
    }
    const end = Math.max(...passed);
    expect(end - begin).toBeGreaterThan(60);
    // Nobody is skipped by turns of the wheel that are less than a page.
    expect([...passed].sort((a, b) => a - b)).toEqual(Array.from({ length: end - begin + 1 }, (_, n) => begin + n));
  });

  it('has its first and its last row at the ends of the bar, by the wheel too', async () => {
    await tree().evaluate((root) => {
      root.scrollTop = root.scrollHeight;
    });
    expect((await isPiece()).at(-1)).toBe(COUNT);
    await tree().evaluate((root) => {
      root.scrollTop = root.scrollHeight - root.clientHeight - 500;
    });
    await frame();
    for (let n = 0; n < 6; n++) await view.page.mouse.wheel(0, 200);
    await expect.poll(async () => (await isPiece()).at(-1)).toBe(COUNT);
    await tree().evaluate((root) => {
      root.scrollTop = 500;
    });
    await frame();
    for (let n = 0; n < 6; n++) await view.page.mouse.wheel(0, -200);
    await expect.poll(async () => (await isPiece())[0]).toBe(1);
    expect(view.complaints).toEqual([]);
  });
});
