import { deepEqual } from 'node:assert/strict';
import * as vscode from 'vscode';
import { chooseAda, chooseNobody } from './choose-user';
import { closeAll, typeAfter } from './editing';
import { pageTest } from './harness';
import { openSample, samplePath } from './open-sample';
import { page } from './page';

/** The theme is switched while a page is open: every text stays readable. */

const themes = [
  ['Default Dark Modern', 'vscode-dark'],
  ['Default High Contrast', 'vscode-high-contrast'],
  ['Default High Contrast Light', 'vscode-high-contrast-light'],
  ['Default Light Modern', 'vscode-light'],
] as const;

const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

const pages: Readonly<Record<string, () => Promise<void>>> = {
  plan: async () => {
    await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
      mapping: uri('ringcentral'),
      users: uri('users.csv'),
      account: uri('account.json'),
    });
    await page.waitForText('0 requests sent that change anything');
    await page.click('.row:has-text("Hana Diaz")');
    await page.waitForText('Expected answer');
  },
  'connection report': async () => {
    await page.palette('RingCentral: Test Connection');
    await page.choose('Simulator');
    await page.waitForText('Test Again');
    await vscode.commands.executeCommand('ringcentralProvisioning.stopSimulator');
  },
  evaluate: async () => {
    const editor = await openSample('okta/ringcentral.profile-mapping.json');
    await chooseAda();
    await typeAfter(editor, 'String.removeSpaces(');
    await page.palette('RingCentral: Evaluate Expression');
    await page.waitForText('Okta Expression Language');
    await page.fill('input[aria-label="user.mobilePhone"]', '+1 650 555 0101');
    await page.waitFor('pre.value:has-text("+16505550101")');
    await chooseNobody();
  },
  import: async () => {
    await vscode.commands.executeCommand('ringcentralProvisioning.previewImport', {
      mapping: uri('ringcentral-broken/ImportAccountEntJSON.json'),
      account: uri('account.json'),
    });
    await page.waitForText('would be marked inactive');
  },
};

for (const [name, open] of Object.entries(pages))
  pageTest(`the ${name} page is readable in every theme that is switched to while it is open`, async () => {
    await closeAll();
    const settings = vscode.workspace.getConfiguration('workbench');
    const before = settings.get('colorTheme');
    try {
      await open();
      const found: Record<string, readonly string[]> = {};
      for (const [theme, kind] of themes) {
        await settings.update('colorTheme', theme, true);
        await page.waitFor(`body[data-vscode-theme-kind="${kind}"] main`);
        found[theme] = await page.unreadable();
        await page.screenshot(`theme-${name.replace(' ', '-')}-${kind}`);
      }
      deepEqual(found, Object.fromEntries(themes.map(([theme]) => [theme, []])));
    } finally {
      await settings.update('colorTheme', before, true);
      await closeAll();
    }
  });
