import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { samplePath } from './open-sample';
import { page } from './page';

/** Files of people as they come out of other programs. */

const zeroWrites = '0 requests sent that change anything';
const uri = (path: string) => vscode.Uri.file(samplePath(path)).toString();

/** The plan of a file with these bytes, until `body` has looked at it. */
async function previewOf(name: string, bytes: string | Uint8Array, body: () => Promise<void>): Promise<void> {
  await closeAll();
  writeFileSync(samplePath(name), bytes);
  try {
    await vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
      mapping: uri('ringcentral'),
      users: uri(name),
      account: uri('account.json'),
    });
    await page.waitForText(zeroWrites);
    await body();
  } finally {
    await closeAll();
    rmSync(samplePath(name), { force: true });
    await vscode.commands.executeCommand('notifications.clearAll');
  }
}

const people = () => readFileSync(samplePath('users.csv'), 'utf8');

pageTest('people of a CSV in UTF-16 are planned, as Excel writes them', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(people().replaceAll('\n', '\r\n'), 'utf16le')]);
  return previewOf('utf-16.csv', bytes, async () => {
    await page.waitFor('.row:has-text("Ben Krüger")');
    await page.expectCount('.notes:has-text("UTF")', 0);
  });
});

pageTest('a quote that is never closed is named with its line, which a click shows', () =>
  previewOf('open-quote.csv', people().replace('Ben,', '"Ben,'), async () => {
    await page.waitForText('After a closing quote comes');
    await page.click('.notes button.link');
    await page.waitFor('.tab.active[aria-label*="open-quote.csv"]');
    await page.waitForText(zeroWrites);
  }),
);

pageTest('a value of ten megabytes makes the page neither slow nor unreadable', () =>
  previewOf(
    'long-line.csv',
    `${people()}long,Lona,${'x'.repeat(10 * 1024 * 1024)},lona@northwind.example\n`,
    async () => {
      await page.waitForText('This row has 4 fields, the header 12');
      await page.click('.row:has-text("Ben Krüger")', 5000);
      await page.waitForText('How this came about', 10_000);
      await page.click('.row:has-text("Lona")', 5000);
      await page.waitFor('.details h2:has-text("Lona")', 10_000);
    },
  ),
);

pageTest('a line of ten megabytes instead of a header is named in a sentence', () =>
  previewOf('one-line.csv', 'x'.repeat(10 * 1024 * 1024), async () => {
    await page.click('.notes summary');
    await page.waitForText('The file has column names but no people.');
  }),
);
