import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { benchCheck } from './check';
import { benchEntra } from './entra';
import { benchExpressions } from './expressions';
import type { Result } from './measure';
import { benchPlan, benchPlanFirst } from './plan';
import { benchPlanList } from './plan-list';
import { benchPlanMemory, benchPlanStream } from './plan-memory';
import { serve } from './servers';
import { benchSimulator } from './simulator';
import { benchWorkspace } from './workspace';

/**
 * Each group runs in a process of its own. In one process for all, a group would run on the heap and the compiled code
 * that the groups before it left, and its ratio would change with the order of this list.
 */
const GROUPS: Readonly<Record<string, () => Promise<readonly Result[]>>> = {
  check: benchCheck,
  entra: benchEntra,
  workspace: benchWorkspace,
  'plan-saviynt': () => benchPlan('Saviynt'),
  'plan-entra': () => benchPlan('Entra'),
  'plan-okta': () => benchPlan('Okta'),
  'plan-jumpcloud': () => benchPlan('JumpCloud'),
  'plan-first': benchPlanFirst,
  'plan-memory': benchPlanMemory,
  'plan-stream': benchPlanStream,
  list: benchPlanList,
  expressions: benchExpressions,
  simulator: benchSimulator,
};

/** Names the group to a process that is to run one. */
const GROUP = 'BENCH_GROUP';

/** Names of groups as arguments run only these, `plan` all that begin with `plan-`; `--json FILE` writes the results. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });
  const unknown = positionals.find((asked) => !Object.keys(GROUPS).some((name) => isGroup(name, asked)));
  if (unknown !== undefined) throw new Error(`There is no group ${unknown}, only ${Object.keys(GROUPS).join(', ')}.`);
  const results: Result[] = [];
  for (const name of Object.keys(GROUPS)) {
    const isAsked = positionals.some((asked) => isGroup(name, asked));
    if (positionals.length > 0 && !isAsked) continue;
    const found = await inOwnProcess(name);
    for (const result of found) print(result);
    results.push(...found);
  }
  if (values.json !== undefined) {
    const rows = results.map(({ name, peer, ratio, goal }) => ({ name, peer, ratio, goal }));
    await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  }
}

/** Whether a group is the one that is asked for, or one of that family. */
function isGroup(name: string, asked: string): boolean {
  return name === asked || name.startsWith(`${asked}-`);
}

function print({ name, peer, ratio, goal, ours, theirs, unit }: Result): void {
  const verdict = ratio <= goal ? 'within' : 'OVER';
  process.stdout.write(
    `${name.padEnd(46)} ${ratio < 0.01 ? ratio.toFixed(4) : ratio.toFixed(2)} × ${peer}  (${verdict} the goal of ${goal}; ${ours} ${unit ?? 'ms'} beside ${theirs} ${unit ?? 'ms'})\n`,
  );
}

async function inOwnProcess(name: string): Promise<readonly Result[]> {
  const child = fork(__filename, { env: { ...process.env, [GROUP]: name }, execArgv: ['--expose-gc'] });
  let results: readonly Result[] | undefined;
  child.on('message', (message) => {
    results = message as readonly Result[];
  });
  const [code] = await once(child, 'exit');
  if (results === undefined || code !== 0) throw new Error(`The group ${name} ended with exit code ${code}.`);
  return results;
}

async function runGroup(name: string): Promise<void> {
  process.send?.(await GROUPS[name]?.());
}

const group = process.env[GROUP];
// The servers of one comparison are threads that begin here too.
if (!isMainThread) void serve();
else void (group === undefined ? main() : runGroup(group));
