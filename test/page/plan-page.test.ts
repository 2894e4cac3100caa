import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanView } from '../../client/webview/plan/messages';
import { findBrowser } from '../host/server-build/browser.mjs';
import { PAYLOADS } from '../unit/provisioning/render/payloads';
import { entryOf, planOf } from './plan-of';
import { openWebviewPage, type WebviewPage } from './webview-page';

/** All elements the page is drawn with. */
const DRAWN = new Set(
  'main header div section article span button p h1 h2 h3 h4 strong em cite code pre details summary ul ol li dl dt dd table thead tbody tr th td input select option a script'.split(
    ' ',
  ),
);

/** The page in a real Chromium, without VS Code around it. */
describe.skipIf(findBrowser() === undefined)('the page of a plan', () => {
  let view: WebviewPage;
  beforeAll(async () => {
    view = await openWebviewPage('plan');
  });
  afterAll(() => view.close());
  beforeEach(async () => {
    await view.page.setViewportSize({ width: 1280, height: 800 });
    await view.renew();
  });

  const show = (plan: PlanView) => view.post({ type: 'plan', plan });
  const press = (keys: string) =>
    keys.split(' ').reduce((done, key) => done.then(() => view.page.keyboard.press(key)), Promise.resolve());
  const active = () => view.page.locator('.row.active').first();
  const status = () => view.page.locator('.listed [role=status]').textContent();
  const rows = () => view.page.locator('.row').count();
  const lastSent = async () => (await view.sent()).at(-1);

  it('asks for its plan, and draws no more of 100,000 people than are seen', async () => {
    expect(await view.sent()).toEqual([{ type: 'ready' }]);
    await show(planOf(100_000));
    await view.page.locator('.row').first().waitFor();
    expect(await rows()).toBeLessThan(80);
    await view.page.getByRole('button', { name: 'Fold equal changes' }).click();
    expect(await status()).toMatch(/^83,334 people · not listed: 16,666 unchanged$/);
    await view.page.locator('.tree').focus();
    await press('End');
    expect(await active().getAttribute('aria-posinset')).toBe('83334');
    expect(await active().getAttribute('aria-setsize')).toBe('83334');
    const box = await active().boundingBox();
    const tree = await view.page.locator('.tree').boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(tree?.y ?? 0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((tree?.y ?? 0) + (tree?.height ?? 0) + 1);
    expect(await rows()).toBeLessThan(80);
    expect(view.complaints).toEqual([]);
  });

  it('shows people who come in pieces', async () => {
    const plan = planOf(9000);
    await show({ ...plan, rows: plan.rows.slice(0, 1000), patterns: plan.patterns.slice(0, 300) });
    await expect.poll(status).toContain('more are coming');
    for (let from = 1000; from < 9000; from += 4000)
      await view.post({ type: 'rows', revision: 1, rows: plan.rows.slice(from, from + 4000), patterns: [] });
    await expect.poll(status).toMatch(/^7500 people · not listed/);
    await view.post({ type: 'rows', revision: 7, rows: plan.rows.slice(0, 5), patterns: [] });
    expect(await status()).toMatch(/^7500 people/);
  });

  it('hears a click on Cancel during which more of the plan arrives, and keeps the focus where it is', async () => {
    const plan = { ...planOf(1000), left: 500 };
    await show(plan);
    await view.post({ type: 'working', text: 'Planning: 1,000 of 1,500 people', canCancel: true });
    const box = await view.page.getByRole('button', { name: 'Cancel' }).boundingBox();
    await view.page.mouse.move((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await view.page.mouse.down();
    await show(plan);
    await view.post({ type: 'overview', plan: { ...plan, rows: undefined, patterns: undefined } });
    await view.page.mouse.up();
    await expect.poll(async () => (await view.sent()).filter(({ type }) => type === 'cancel')).toHaveLength(1);
    const people = view.page.getByRole('button', { name: 'Choose another' }).nth(1);
    await people.focus();
    await show({ ...plan, left: 0 });
    expect(await people.evaluate((one) => one.matches(':focus'))).toBe(true);
    expect(view.complaints).toEqual([]);
  });

  it('goes through the list by keyboard', async () => {
    await show(planOf(3000));
    await view.page.locator('.tree').focus();
    await press('ArrowDown ArrowDown ArrowUp');
    expect(await active().getAttribute('aria-posinset')).toBe('2');
    expect(await view.page.locator('.tree').getAttribute('aria-activedescendant')).toBe(
      await active().getAttribute('id'),
    );
    await press('PageDown');
    expect(Number(await active().getAttribute('aria-posinset'))).toBeGreaterThan(8);
    await press('Home');
    expect(await active().getAttribute('aria-posinset')).toBe('1');
    await view.page.keyboard.type('person 29');
    expect(await active().getAttribute('aria-label')).toMatch(/Person 29/);

    const group = view.page.locator('.row.group').first();
    await press('Home ArrowDown');
    expect(await active().getAttribute('aria-expanded')).toBe('false');
    await press('ArrowRight');
    expect(await group.getAttribute('aria-expanded')).toBe('true');
    await press('ArrowRight');
    expect(await active().getAttribute('aria-level')).toBe('2');
    await press('ArrowLeft ArrowLeft');
    expect(await group.getAttribute('aria-expanded')).toBe('false');

    await press('Home Enter');
    expect(await lastSent()).toEqual({ type: 'details', id: 'line-0' });
    await view.post({ type: 'details', revision: 1, entry: entryOf('line-0', 'Ada'), unchanged: [] });
    await view.page.getByRole('heading', { name: 'Ada', exact: true }).waitFor();
    expect(await view.page.evaluate('document.activeElement.textContent')).toBe('Ada');
    await press('Escape');
    expect(await view.page.locator('.details').isVisible()).toBe(false);
    expect(await view.page.evaluate('document.activeElement.className')).toBe('tree');
    await press('/');
    expect(await view.page.evaluate('document.activeElement.type')).toBe('search');
  });

  it('filters by tiles that combine, attributes and words, and says how many are left', async () => {
    await show(planOf(600));
    const tile = (name: RegExp) => view.page.getByRole('button', { name });
    await tile(/^100 create/).click();
    expect(await tile(/^100 create/).getAttribute('aria-pressed')).toBe('true');
    expect(await status()).toBe('100 people · only create');
    await tile(/^200 update/).click();
    await tile(/licence taken/).click();
    expect(await status()).toBe('100 people · only create or update, licence taken');
    await view.page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await status()).toMatch(/^500 people · not listed: 100 unchanged$/);
    await view.page.locator('select').selectOption('title');
    expect(await status()).toMatch(/^100 people · only title$/);
    await view.page.locator('select').selectOption('');
    await view.page.locator('input[type=search]').fill('person 599');
    expect(await status()).toBe('1 person · only "person 599"');
  });

  it('leads from every number to its reason', async () => {
    await show(planOf(60));
    for (const [name, said] of [
      ['10 to create', '10 people · only create'],
      ['0 to delete', 'Nobody to show · only delete'],
      ['10 unchanged', '10 people · only unchanged'],
    ] as const) {
      await view.page.locator('h1').getByRole('button', { name }).click();
      expect(await status()).toBe(said);
    }
    await view.page.getByRole('button', { name: 'Show these 2 people' }).click();
    expect(await status()).toBe('2 people · only counted by the block');
    await view.page.getByRole('button', { name: '0 requests sent that change anything' }).click();
    await view.page.getByRole('heading', { name: 'Why nothing was changed' }).waitFor();
    expect(await view.page.getByRole('link', { name: 'RFC 7644' }).getAttribute('href')).toContain('rfc7644');
    await view.page.getByRole('button', { name: 'licences: 10 of 9 used' }).click();
    await view.page.getByRole('button', { name: 'List the People' }).click();
    expect(await status()).toBe('10 people · only licence taken');
    // Every number is a button: what is left of the lines as text has none.
    const bare = await view.page
      .locator('h1, .effort')
      .evaluateAll((lines) =>
        lines.flatMap((line) =>
          [...line.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue),
        ),
      );
    expect(bare.join('')).not.toMatch(/\d/);
  });

  it('says of each request whether it is sent', async () => {
    await show(planOf(60));
    await view.page.locator('.row').first().click();
    const entry = entryOf('line-0', 'Ada');
    const [request] = entry.requests;
    if (request === undefined) throw new Error('no request');
    const unsent = { ...request, answer: null, sent: false } as const;
    for (const [requests, title] of [
      [[request], 'The request, as it would be sent'],
      [[request, request], 'The 2 requests, as they would be sent'],
      [[unsent], 'The request, as far as it got'],
      [[unsent, { ...unsent, sent: 'unknown' as const }], '2 requests, none of which would surely be sent'],
      [[request, unsent], '2 requests, 1 of which would surely be sent'],
    ] as const) {
      await view.post({ type: 'details', revision: 1, entry: { ...entry, requests }, unchanged: [] });
      await view.page.getByRole('heading', { name: title, exact: true }).waitFor();
    }
    expect(await view.page.locator('.request .method').allTextContents()).toEqual(['PATCH', 'not sent: PATCH']);
  });

  it('asks for copies, diffs and places, and shows what stays when it is opened', async () => {
    await show(planOf(60));
    await view.page.locator('.row').first().click();
    const unchanged = [{ path: 'name.familyName', value: 'Obi' }];
    await view.post({ type: 'details', revision: 1, entry: entryOf('line-0', 'Ada'), unchanged });
    for (const [name, message] of [
      ['Copy Body', { type: 'copyRequest', id: 'line-0', request: 0, form: 'body' }],
      ['Copy as cURL', { type: 'copyRequest', id: 'line-0', request: 0, form: 'curl' }],
      ['Copy as .http', { type: 'copyRequest', id: 'line-0', request: 0, form: 'http' }],
      ['Open as .http', { type: 'openRequests', id: 'line-0' }],
      ['Compare Before and After', { type: 'compareUser', id: 'line-0' }],
    ] as const) {
      await view.page.getByRole('button', { name }).first().click();
      expect(await lastSent()).toEqual(message);
    }
    await view.page.locator('td.from button.link').first().click();
    expect(await lastSent()).toEqual({ type: 'reveal', uri: 'file:///m.json', range: { start: 1, end: 2 } });
    expect(await view.page.getByText('Obi').isVisible()).toBe(false);
    await view.page.getByText('(1 unchanged attribute hidden)').click();
    expect(await view.page.getByText('Obi').isVisible()).toBe(true);
  });

  it('is as it was when it comes back: filters, groups, the person and the place', async () => {
    const plan = planOf(3000);
    await show(plan);
    await view.page.getByRole('button', { name: /^1000 update/ }).click();
    await view.page.locator('.row.group').first().click();
    await view.page.locator('.tree').evaluate((tree) => {
      tree.scrollTop = 1300;
    });
    await view.page.locator('.row[aria-posinset="48"]').click();
    await view.page.waitForTimeout(400);
    const opened = await lastSent();
    const before = [await status(), await view.page.locator('.tree').evaluate((tree) => tree.scrollTop)];
    await view.page.reload();
    await show(plan);
    await expect.poll(lastSent).toEqual(opened);
    expect([await status(), await view.page.locator('.tree').evaluate((tree) => tree.scrollTop)]).toEqual(before);
    expect(await view.page.locator('.tile.update').getAttribute('aria-pressed')).toBe('true');
  });

  it('gives up of its filters what another plan does not have', async () => {
    await show(planOf(60));
    await view.page.getByRole('button', { name: /^10 disable/ }).click();
    await view.page.locator('input[type=search]').fill('person');
    const other = planOf(2);
    await show({ ...other, revision: 2 });
    await expect.poll(status).toBe('2 people · only "person"');
  });

  it('shows 200 scripts and other payloads as the text they are', async () => {
    const texts = PAYLOADS.slice(0, 220);
    expect(texts.length).toBeGreaterThanOrEqual(200);
    await show(planOf(texts.length, (n) => texts[n] ?? ''));
    await view.page.getByRole('button', { name: 'Fold equal changes' }).click();
    await view.page.getByRole('button', { name: 'licences:' }).click();
    const seen = await view.page
      .locator('.row')
      .evaluateAll((rows) => rows.map((row) => row.childNodes[1]?.textContent));
    expect(seen.slice(0, 10)).toEqual(texts.filter((_, n) => n % 6 !== 5).slice(0, 10));

    await view.page.locator('.row').first().click();
    const shown = [];
    for (const text of texts) {
      await view.post({
        type: 'details',
        revision: 1,
        entry: entryOf('line-0', text),
        unchanged: [{ path: text, value: text }],
      });
      shown.push(
        await view.page.evaluate(
          "new Promise((done) => setTimeout(() => done(document.querySelector('h2').textContent)))",
        ),
      );
    }
    expect(shown).toEqual(texts);
    const names = await view.page.evaluate(() =>
      [...document.querySelectorAll('body *')].map(({ localName }) => localName),
    );
    expect(names.filter((name) => !DRAWN.has(name))).toEqual([]);
    expect(await view.page.locator('body script').count()).toBe(2);
    const attributes = await view.page.evaluate(() =>
      [...document.querySelectorAll('body *')].flatMap((one) => one.getAttributeNames()),
    );
    expect([...new Set(attributes)].filter((name) => name.startsWith('on'))).toEqual([]);
    expect(await view.page.locator('a:not([href^="https://"])').count()).toBe(0);
    expect(view.complaints).toEqual([]);
  });

  it.each([
    ['320 pixels wide, as at 400 % zoom', 320, 640],
    ['640 pixels wide, as at 200 % zoom', 640, 400],
  ])('fits a window %s, in forced colours and without motion too', async (_, width, height) => {
    await view.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await view.page.setViewportSize({ width, height });
    await show(planOf(600));
    await view.page.locator('.row').first().click();
    await view.post({ type: 'details', revision: 1, entry: entryOf('line-0', 'Ada'), unchanged: [] });
    await view.page.getByRole('heading', { name: 'Ada', exact: true }).waitFor();
    expect(await view.page.evaluate('document.scrollingElement.scrollWidth')).toBeLessThanOrEqual(width);
    expect((await view.page.locator('.tree').boundingBox())?.height).toBeGreaterThan(100);
    expect(view.complaints).toEqual([]);
    await view.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  });

  it('has a name for everything that can be pressed, and each id once', async () => {
    await show(planOf(60));
    await view.page.locator('.row').first().click();
    await view.post({ type: 'details', revision: 1, entry: entryOf('line-0', 'Ada'), unchanged: [] });
    await view.page.getByRole('heading', { name: 'Ada', exact: true }).waitFor();
    const unnamed = await view.page
      .locator('button, a, input, select, summary, [role=treeitem]')
      .evaluateAll((found) =>
        found
          .filter((one) => !one.getAttribute('aria-label') && !one.textContent?.trim())
          .map(({ outerHTML }) => outerHTML),
      );
    expect(unnamed).toEqual([]);
    const ids = await view.page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
