import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isMainThread } from 'node:worker_threads';
import { benchCheck } from './check';
import { benchEntra } from './entra';
import { benchExpressions } from './expressions';
import type { Result } from './measure';
import { benchPlan } from './plan';
import { serve } from './servers';
import { benchSimulator } from './simulator';
import { benchWorkspace } from './workspace';

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } } });
  const results: Result[] = [
    ...(await benchCheck()),
    ...(await benchEntra()),
    ...(await benchWorkspace()),
    ...(await benchPlan()),
    ...(await benchExpressions()),
    ...(await benchSimulator()),
  ];
  for (const { name, peer, ratio, goal, ours, theirs } of results) {
    const verdict = ratio <= goal ? 'within' : 'OVER';
    process.stdout.write(
      `${name.padEnd(46)} ${ratio < 0.01 ? ratio.toFixed(4) : ratio.toFixed(2)} × ${peer}  (${verdict} the goal of ${goal}; ${ours} ms beside ${theirs} ms)\n`,
    );
  }
  if (values.json !== undefined) {
    const rows = results.map(({ name, peer, ratio, goal }) => ({ name, peer, ratio, goal }));
    await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`);
  }
}

// The servers of one comparison are threads that begin here too.
void (isMainThread ? main() : serve());
