/**
 * How long it takes from a key to its finding while 100,000 people are planned, as a multiple of the same when nothing else
 * goes on, in a real VS Code:
 *
 *   npm run build && node test/host/run.mjs --server --suite test/host/responsiveness.ts
 *
 * Two rounds of idle, planning, idle; the goal is a median of at most 1.5 times the one of idle. RESPONSIVENESS_PEOPLE
 * sets another number of people. The extension host's longest pause is told beside it: what is waited for there is felt
 * wherever somebody types.
 */
import { ok } from 'node:assert/strict';
import * as vscode from 'vscode';
import { runRegistered, test } from './suite/harness';
import { Keystrokes, longestPause, median, type Times } from './suite/keystrokes';
import { writeManyPeople } from './suite/many-people';
import { samplePath } from './suite/open-sample';
import { note } from './suite/progress';

const people = Number(process.env.RESPONSIVENESS_PEOPLE ?? 100_000);
const goal = 1.5;
const rounds = 2;
const idleKeys = 15;

test(`from a key to its finding while ${people} people are planned`, async () => {
  const files = writeManyPeople('responsiveness', people, 1);
  const keys = await Keystrokes.open('responsiveness-typing');
  await keys.times(5);
  const idle: number[] = [...(await keys.times(idleKeys))];
  const busy: number[] = [];
  for (let round = 1; round <= rounds; round++) {
    let isOver = false;
    const began = performance.now();
    const { result, longest } = await longestPause(async () => {
      const planned = preview(files).then(() => {
        isOver = true;
      });
      const times = await keys.timesUntil(() => isOver);
      await planned;
      return times;
    });
    busy.push(...result);
    note(
      `Round ${round}: planned in ${Math.round(performance.now() - began)} ms, ${result.length} keys meanwhile; the extension host paused ${Math.round(longest)} ms at most.`,
    );
    await closePages();
    idle.push(...(await keys.times(idleKeys)));
  }
  const ratio = median(busy) / median(idle);
  note(`idle ${told(idle)}; while planning ${told(busy)}; ${ratio.toFixed(2)} × idle (goal ${goal}).`);
  ok(ratio <= goal, `${ratio.toFixed(2)} × idle is over the goal of ${goal}.`);
});

function preview({ people: users, account }: { readonly people: string; readonly account: string }) {
  return vscode.commands.executeCommand('ringcentralProvisioning.previewProvisioning', {
    mapping: vscode.Uri.file(samplePath('ringcentral')).toString(),
    users: vscode.Uri.file(users).toString(),
    account: vscode.Uri.file(account).toString(),
  });
}

/** The page ends with its tab, and so does the thread that holds its plan. */
async function closePages(): Promise<void> {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  await vscode.window.tabGroups.close(tabs.filter(({ input }) => input instanceof vscode.TabInputWebview));
}

function told(times: Times): string {
  const sorted = [...times].sort((a, b) => a - b);
  const most = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
  return `${Math.round(median(times))} ms (95 %: ${Math.round(most)} ms, of ${times.length})`;
}

/** VS Code calls this in the extension host. */
export function run(): Promise<void> {
  return runRegistered();
}
