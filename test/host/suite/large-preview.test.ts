import { equal, ok } from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { pageTest } from './harness';
import { Keystrokes, longestPause } from './keystrokes';
import { writeManyPeople, writeSlowMapping } from './many-people';
import { samplePath } from './open-sample';
import { page } from './page';
import { note } from './progress';

interface Files {
  readonly people: string;
  readonly account: string;
  /** A folder of the workspace. */
  readonly mapping?: string;
}

function preview({ people, account, mapping = 'ringcentral' }: Files) {
  return vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: vscode.Uri.file(samplePath(mapping)).toString(),
    users: vscode.Uri.file(people).toString(),
    account: vscode.Uri.file(account).toString(),
  });
}

pageTest('a preview of 10,000 people is made while somebody types, who gets every finding', async () => {
  const files = writeManyPeople('typing', 10_000, 1);
  const keys = await Keystrokes.open('typing-meanwhile');
  let isOver = false;
  const { result: times, longest } = await longestPause(async () => {
    const planned = preview(files).then(() => {
      isOver = true;
    });
    const pressed = await keys.timesUntil(() => isOver);
    await planned;
    return pressed;
  });
  ok(times.length > 0);
  note(
    `${times.length} findings came while 10,000 people were planned; the extension host paused ${Math.round(longest)} ms at most.`,
  );
  await page.waitForText('0 requests sent that change anything');
  await page.waitFor('.row.group:has-text("400 people")', 60_000);
  await page.click('button.tile.create');
  await page.screenshot('preview-typing');
  await closeAll();
});

/** A plan that takes minutes, of which nobody waits for the end. */
async function withMuchToPlan(body: (files: Files) => Promise<void>): Promise<void> {
  await closeAll();
  const people = writeManyPeople('newcomers', 20_000, 1);
  const mapping = writeSlowMapping();
  try {
    // The account knows none of them: somebody new takes longest.
    await body({ people: people.people, account: samplePath('account.json'), mapping });
  } finally {
    await closeAll();
    for (const file of [people.people, people.account, samplePath(mapping)])
      rmSync(file, { recursive: true, force: true });
  }
}

pageTest('picture: a plan that is being made, how far it is and the way to cancel it', () =>
  withMuchToPlan(async (files) => {
    await vscode.commands.executeCommand('workbench.action.closeSidebar');
    try {
      const planned = preview(files);
      await page.waitFor('.row', 60_000);
      await page.waitFor('.working:has-text("Planning: ")');
      await page.screenshot('preview-planning', { keepMessages: true });
      // Otherwise the picture is of a plan that was over.
      await page.waitFor('.working:has-text("Planning: ")', 1000);
      await page.click('button.link:text-is("Cancel"):visible');
      await planned;
    } finally {
      await vscode.commands.executeCommand('workbench.view.explorer');
    }
  }),
);

pageTest('planning says how far it is and is cancelled from the page; the plan before stays', () =>
  withMuchToPlan(async (files) => {
    const few = { people: samplePath('users.csv'), account: samplePath('account.json') };
    await preview(few);
    await page.waitForText('0 requests sent that change anything');
    const planned = preview(files);
    await page.waitFor('.working:has-text("Planning: ")', 60_000);
    const begin = performance.now();
    await page.click('button.link:text-is("Cancel"):visible');
    await planned;
    note(`Cancelled after ${Math.round(performance.now() - begin)} ms, the click of the driver included.`);
    await page.waitForNoText('Planning: ');
    await page.click('.row:has-text("Ben Krüger")');
    await page.waitForText('How this came about');
  }),
);

pageTest('a first plan that is cancelled leaves no page behind, and the next one is made', () =>
  withMuchToPlan(async (files) => {
    const planned = preview(files);
    await page.waitFor('.row', 60_000);
    await page.click('button.link:text-is("Cancel"):visible');
    await planned;
    await page.expectCount('.tree:visible', 0);
    await preview({ people: samplePath('users.csv'), account: samplePath('account.json') });
    await page.waitForText('0 requests sent that change anything');
  }),
);

pageTest('a plan that fails leaves no page with people of the one it took the place of', () =>
  withMuchToPlan(async (files) => {
    const first = preview(files);
    await page.waitFor('.row', 60_000);
    await preview({ people: samplePath('users.csv'), account: samplePath('users.csv') });
    await first;
    await page.expectCount('.tree:visible', 0);
    await page.message('users.csv is no account snapshot');
  }),
);

pageTest('a plan of 10,000 people is saved as a file, in the format of its name', async () => {
  const saved = samplePath('saved-plan.csv');
  rmSync(saved, { force: true });
  await preview(writeManyPeople('saved', 10_000, 1));
  await page.waitForText('0 requests sent that change anything');
  await page.click('button:has-text("Save Plan…")');
  await page.answer('Save the plan', saved);
  await page.press('Enter');
  await page.waitForText('saved-plan.csv saved', 60_000);
  ok(existsSync(saved));
  equal(existsSync(`${saved}.part`), false);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.file(saved)));
  ok(text.replace('\ufeff', '').startsWith('"line","title","userName","action"'), text.slice(0, 80));
  ok(text.split('\r\n').length > 10_000);
  await closeAll();
});
