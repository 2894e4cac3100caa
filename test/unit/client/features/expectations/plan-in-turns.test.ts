import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planInTurns } from '../../../../../client/src/features/expectations/plan-in-turns';
import { AccountModel } from '../../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import { summaryLine } from '../../../../../server/src/provisioning/plan/summary';
import { findMapping } from '../../../../../server/src/provisioning/project/find-mapping';
import { previewOfMapping } from '../../../../../server/src/provisioning/project/preview-of-mapping';
import { readUsers } from '../../../../../server/src/provisioning/users/read-users';

const samples = resolve(__dirname, '../../../../../samples');
const textOf = (path: string) => readFileSync(join(samples, path), 'utf8');
const never = () => false;

/** So many people of Entra, each new to the account. */
function ground(count: number) {
  const uri = 'file:///w/ringcentral.synchronization-schema.json';
  const text = textOf('entra/ringcentral.synchronization-schema.json');
  const mapping = findMapping([{ uri, text }], { place: 'entra', isFile: true });
  const snapshot = parseSnapshot(textOf('account.json'));
  if (typeof mapping === 'string' || !snapshot.ok) throw new Error('the samples are not read');
  const preview = previewOfMapping(mapping, {});
  const [header = '', first = ''] = textOf('entra/users.csv').split('\n');
  const lines = Array.from({ length: count }, (_, n) => first.replaceAll(/@/g, `${n}@`));
  const users = readUsers('users.csv', [header, ...lines].join('\n'), preview.people);
  return { preview, users, at: { account: AccountModel.fromSeed(snapshot.snapshot), now: 0 } };
}

describe('a plan for expectations', () => {
  it('is the plan of the command line', async () => {
    const { preview, users, at } = ground(50);
    const whole = preview.plan(users, at.account, at.now);
    const made = await planInTurns(preview, users, at, never);
    expect(made?.entries.map(({ id, action }) => [id, action])).toEqual(
      whole.entries.map(({ id, action }) => [id, action]),
    );
    expect(made && summaryLine(made)).toBe(summaryLine(whole));
    expect(made?.entries).toHaveLength(50);
  });

  it('lets others speak meanwhile, and is given up when it is cancelled', async () => {
    const { preview, users, at } = ground(20_000);
    let turns = 0;
    const made = await planInTurns(preview, users, at, () => {
      turns += 1;
      return turns === 3;
    });
    expect(made).toBeUndefined();
    expect(turns).toBe(3);
  });
});
