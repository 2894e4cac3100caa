import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanOrigin, PlanView } from '../../client/webview/plan/messages';
import { findBrowser } from '../host/server-build/browser.mjs';
import { entryOf, planOf } from './plan-of';
import { openWebviewPage, type WebviewPage } from './webview-page';

const origin: PlanOrigin = {
  name: 'UpdateAccountJSON title',
  file: 'ringcentral/UpdateAccountJSON.json',
  uri: 'file:///m.json',
  line: 12,
  range: { start: 0, end: 20 },
  changed: [1, 2, 7],
  kept: [5, 8],
};

/** The page in a real Chromium: searching for values nobody sees, and the people of a line of the mapping. */
describe.skipIf(findBrowser() === undefined)('whom the page of a plan lists', () => {
  let view: WebviewPage;
  beforeAll(async () => {
    view = await openWebviewPage('plan');
  });
  afterAll(() => view.close());
  beforeEach(() => view.renew());

  const show = (plan: PlanView) => view.post({ type: 'plan', plan });
  const status = () => view.page.locator('.listed [role=status]').textContent();
  const bar = () => view.page.getByRole('group', { name: 'From the mapping' });
  const from = (part: Partial<PlanOrigin> = {}, isNew = true) =>
    view.post({ type: 'origin', revision: 1, origin: { ...origin, ...part }, isNew });
  const sent = async (type: string) => (await view.sent()).filter((message) => message.type === type).length;

  it('finds a new user by a value that is sent, among 100,000, and says what it searches', async () => {
    const plan = planOf(1);
    await view.page.evaluate((text) => {
      const one = JSON.parse(text);
      const [row] = one.rows;
      one.rows = Array.from({ length: 100_000 }, (_, n) => ({
        ...row,
        id: `line-${n}`,
        title: `Person ${n}`,
        values: `sales-${n % 97}\n+1650555${String(n).padStart(7, '0')}`,
      }));
      one.counts.create = 100_000;
      globalThis.postMessage({ type: 'plan', plan: one }, '*');
    }, JSON.stringify(plan));
    await expect.poll(status).toBe('100,000 people');
    await view.page.locator('input[type=search]').fill('16505550012345');
    await expect.poll(status).toBe('1 person · only "16505550012345"');
    expect(await view.page.locator('.row .name').first().textContent()).toBe('Person 12345');
    await view.page.locator('input[type=search]').fill('sales-96');
    await expect.poll(status).toMatch(/^10\d\d people · only "sales-96"$/);
    const search = view.page.locator('input[type=search]');
    expect(await search.getAttribute('aria-label')).toContain('any value before, after or sent');
    expect(await search.getAttribute('placeholder')).toContain('values');
  });

  it('lists whose values come from a part of the mapping, says so, and leads back to it', async () => {
    await show(planOf(60));
    expect(await bar().isVisible()).toBe(false);
    await from();
    await expect.poll(status).toBe('3 people · only a changed value from UpdateAccountJSON title');
    expect(await bar().textContent()).toContain(
      'Values from UpdateAccountJSON title (ringcentral/UpdateAccountJSON.json',
    );
    expect(await view.page.evaluate('document.activeElement.className')).toBe('tree');
    const all = view.page.getByRole('button', { name: 'all 5 who are sent it' });
    await all.click();
    expect(await all.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(status).toBe('5 people · only a value from UpdateAccountJSON title');
    await view.page.getByRole('button', { name: 'ringcentral/UpdateAccountJSON.json line 12' }).click();
    expect((await view.sent()).at(-1)).toEqual({ type: 'reveal', uri: origin.uri, range: origin.range });
    await view.page.getByRole('button', { name: 'Show everybody' }).click();
    await expect.poll(status).toMatch(/^50 people · not listed: 10 unchanged$/);
    expect(await bar().isVisible()).toBe(false);
    expect(await sent('forgetOrigin')).toBe(1);
    expect(view.complaints).toEqual([]);
  });

  it('combines with the search, and goes with the other filters', async () => {
    await show(planOf(60));
    await from();
    await view.page.locator('input[type=search]').fill('person 7');
    await expect.poll(status).toBe('1 person · only a changed value from UpdateAccountJSON title, "person 7"');
    await view.page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await bar().isVisible()).toBe(false);
    await from({ changed: [], kept: [] });
    await expect.poll(status).toBe('Nobody to show · only a changed value from UpdateAccountJSON title');
    await view.page.locator('h1').getByRole('button', { name: '10 to create' }).click();
    await expect.poll(status).toBe('10 people · only create');
  });

  it('marks the value in the details of a person', async () => {
    await show(planOf(60));
    await from();
    await view.page.locator('.row').first().click();
    await view.post({ type: 'details', revision: 1, entry: entryOf('line-1', 'Ada'), unchanged: [] });
    await view.page.getByRole('heading', { name: 'Ada', exact: true }).waitFor();
    expect(await view.page.locator('tr.from-origin').count()).toBe(2);
    await from({ range: { start: 2, end: 20 } });
    await view.post({ type: 'details', revision: 1, entry: entryOf('line-1', 'Ben'), unchanged: [] });
    await view.page.locator('.row').first().click();
    await view.post({ type: 'details', revision: 1, entry: entryOf('line-1', 'Ben'), unchanged: [] });
    await view.page.getByRole('heading', { name: 'Ben', exact: true }).waitFor();
    expect(await view.page.locator('tr.from-origin').count()).toBe(0);
  });

  it('is limited again when the page comes back and is told, and by another plan no more', async () => {
    await show(planOf(60));
    await from();
    await view.page.getByRole('button', { name: 'all 5 who are sent it' }).click();
    await view.page.reload();
    await from({}, false);
    await show(planOf(60));
    await expect.poll(status).toBe('5 people · only a value from UpdateAccountJSON title');
    await view.page.reload();
    await show(planOf(60));
    await expect.poll(status).toMatch(/^50 people · not listed/);
    await from({}, false);
    await expect.poll(status).toBe('5 people · only a value from UpdateAccountJSON title');
    await show({ ...planOf(60), revision: 2 });
    await expect.poll(status).toMatch(/^50 people · not listed/);
    await from({}, false);
    expect(await bar().isVisible()).toBe(false);
  });
});
