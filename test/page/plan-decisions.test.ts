import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlanView } from '../../client/webview/plan/messages';
import { findBrowser } from '../host/server-build/browser.mjs';
import { planOf } from './plan-of';
import { openWebviewPage, type WebviewPage } from './webview-page';

/** The page in a real Chromium: what a person decides about a plan, and a page that has none yet. */
describe.skipIf(findBrowser() === undefined)('the page of a plan', () => {
  let view: WebviewPage;
  beforeAll(async () => {
    view = await openWebviewPage('plan');
  });
  afterAll(() => view.close());
  beforeEach(() => view.renew());

  const show = (part: Partial<PlanView> = {}) => view.post({ type: 'plan', plan: { ...planOf(30), ...part } });
  const last = async (type: string) => (await view.sent()).filter((message) => message.type === type).at(-1);
  const block = { lead: 'Blocked', message: '80 people would be disabled.', isAllowed: false, entries: [], people: 0 };

  it('offers to allow a reason by its code, and to block again; not where the mapping is the reason', async () => {
    await show({
      blocks: [
        { ...block, code: 'max-disables' },
        { ...block, message: 'The mapping cannot work.' },
      ],
    });
    const allow = view.page.getByRole('button', { name: 'Allow for This Preview' });
    await expect.poll(() => allow.count()).toBe(1);
    await allow.click();
    expect(await last('allow')).toEqual({ type: 'allow', code: 'max-disables', isAllowed: true });
    const plan = {
      ...planOf(30),
      blocks: [{ ...block, lead: 'Allowed (max-disables)', isAllowed: true, code: 'max-disables' }],
    };
    await view.post({ type: 'overview', plan });
    await view.page.getByRole('button', { name: 'Block Again' }).click();
    expect(await last('allow')).toEqual({ type: 'allow', code: 'max-disables', isAllowed: false });
    expect(await view.page.locator('[role=alert]').count()).toBe(0);
  });

  it('names the earlier snapshot, and who changed since, of whom those of the plan can be opened', async () => {
    const user = {
      kind: 'changed',
      title: 'Dana',
      userName: 'dana@corp.example',
      entry: null,
      values: ['title  A → B'],
    } as const;
    const users = [
      user,
      { ...user, title: 'Ben', entry: 'line-3' },
      { ...user, kind: 'removed', title: '<b>x', values: [] } as const,
    ];
    await show({
      previous: { label: 'earlier.json', detail: 'a/earlier.json' },
      drift: { line: 'Changed …', notes: [], count: 9, users },
    });
    const previous = view.page.getByRole('button', { name: 'Earlier snapshot: earlier.json. Choose another' });
    await previous.click();
    expect(await last('changePrevious')).toBeDefined();
    await view.page.locator('.drift summary').click();
    const text = await view.page.locator('.drift').textContent();
    expect(text).toContain('<b>x');
    expect(text).toContain('and 6 more');
    expect(await view.page.locator('.drift button').count()).toBe(1);
    await view.page.locator('.drift button').click();
    expect(await last('details')).toEqual({ type: 'details', id: 'line-3' });
  });

  it('says after a reload of the window what it was made with, until it has a plan', async () => {
    const { inputs } = planOf(1);
    await view.post({ type: 'reopened', inputs, isPlanning: false });
    const search = view.page.locator('input[type=search]');
    await expect.poll(() => search.isVisible()).toBe(false);
    expect(await view.page.getByRole('button', { name: 'People: users.csv. Choose another' }).isVisible()).toBe(true);
    await view.page.getByRole('button', { name: 'Plan Again' }).click();
    expect(await last('again')).toEqual({ type: 'again' });
    await show();
    await expect.poll(() => search.isVisible()).toBe(true);
    expect(await view.page.locator('.reopened').count()).toBe(0);
    expect(view.complaints).toEqual([]);
  });
});
