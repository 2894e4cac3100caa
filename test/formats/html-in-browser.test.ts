import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planAsHtml } from '../../server/src/provisioning/render/html/plan-html';
import { findBrowser, openPage } from '../host/server-build/browser.mjs';
import { hostilePlan } from '../unit/provisioning/render/hostile-plan';
import { PAYLOADS } from '../unit/provisioning/render/payloads';
import { planFor } from '../unit/provisioning/support';

const PEOPLE = [
  'new,New,Person,new.person@corp.example,Clerk,,,,,1',
  'bkrueger,Ben,Krüger,ben.krueger@corp.example,Lead,Support,Belmont,CA,US,1',
  'bad,Ben,Krüger,ben.krueger@corp.example,Engineer,Support,Belmont,XX,US,1',
  'd,Dana,Reyes,dana.reyes@corp.example,,,,,,0',
];

/** `preview --format html` as a person opens it: a file, in a real Chromium. */
describe.skipIf(findBrowser() === undefined)('the page of a plan as a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-html-'));
  let page: Page;
  let close: () => Promise<void>;
  const said: string[] = [];
  const asked: string[] = [];
  const loaded: string[] = [];

  beforeAll(async () => {
    ({ page, close } = await openPage());
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => asked.push(request.url()));
    page.on('response', (response) => loaded.push(response.url()));
    page.on('popup', (popup) => said.push(`popup: ${popup.url()}`));
  });
  afterAll(async () => {
    await close?.();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page, everything unfolded, and gives the addresses that were asked for. */
  async function open(html: string): Promise<string> {
    const file = join(folder, 'plan.html');
    writeFileSync(file, html);
    said.length = 0;
    asked.length = 0;
    loaded.length = 0;
    await page.goto(pathToFileURL(file).href);
    // A page of file: keeps no scripts of its own; those of the test run beside it.
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    await page.mouse.move(300, 300);
    return pathToFileURL(file).href;
  }

  it('opens without a word in the console and without asking for anything', async () => {
    const plan = planFor(PEOPLE, { options: { now: Date.parse('2026-02-01T00:00:00Z'), maxDisables: { count: 0 } } });
    const address = await open([...planAsHtml(plan, { full: true })].join(''));
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
    expect(await page.title()).toMatch(/^Provisioning plan/);
    expect(await page.locator('summary').count()).toBe(PEOPLE.length);
    expect(await page.getByText('Blocked:').count()).toBe(plan.blocks.length);
    // Its own style is the one the policy allows: else everything would be 16px Times.
    expect(await page.evaluate('getComputedStyle(document.body).fontFamily')).toMatch(/^system-ui/);
    await page.locator('nav a').first().click();
    expect(new URL(page.url()).hash).not.toBe('');
    expect(asked).toEqual([address]);
  });

  it(`stays as it is with ${PAYLOADS.length} scripts as names, values and messages`, async () => {
    const address = await open([...planAsHtml(hostilePlan(PAYLOADS), { full: true })].join(''));
    await page.mouse.wheel(0, 5000);
    for (const summary of (await page.locator('summary').all()).slice(0, 20)) await summary.hover();
    expect(said).toEqual([]);
    expect(asked).toEqual([address]);
    expect(await page.locator('script, img, iframe, object, embed, form, base, link, svg').count()).toBe(0);
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    expect(await page.locator('summary').count()).toBeGreaterThanOrEqual(PAYLOADS.length);
    expect(await page.evaluate('globalThis.name + String(globalThis.evil)')).toBe('undefined');
  });

  it('runs nothing and loads nothing even if a script were in it: its policy forbids both', async () => {
    const html = [...planAsHtml(planFor(PEOPLE))].join('');
    const broken = html.replace(
      '</main>',
      '<script>document.title = "run"</script><img src="x.png" onerror="document.title = \'run\'"><p style="color:red">x</p></main>',
    );
    const address = await open(broken);
    expect(await page.title()).toMatch(/^Provisioning plan/);
    expect(loaded).toEqual([address]);
    for (const what of ['script', 'image', 'style'])
      expect(
        said.some((line) => line.includes('Content Security Policy') && line.includes(what)),
        what,
      ).toBe(true);
  });
});
