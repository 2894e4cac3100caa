import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Planned } from '../../../../../client/src/features/pinned-plan/outcome';
import {
  chooseUserCommand,
  pinnedLens,
  showPinnedPlan,
} from '../../../../../client/src/features/pinned-plan/pinned-lens';
import { pinnedLine, plainTitle } from '../../../../../client/src/features/pinned-plan/pinned-line';
import { pinnedText } from '../../../../../client/src/features/pinned-plan/plan-text';
import { AccountModel } from '../../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import { groupConnectors } from '../../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../../server/src/documents/saviynt/document';
import { compileMapping } from '../../../../../server/src/provisioning/compile-mapping';
import { programPreview } from '../../../../../server/src/provisioning/preview';
import { readUsers } from '../../../../../server/src/provisioning/users/read-users';

const SAMPLES = resolve(__dirname, '../../../../../samples');
const textOf = (path: string) => readFileSync(join(SAMPLES, path), 'utf8');

/** The plan of one person of the samples by Saviynt's sample connector. */
function planOf(userName: string, edit: (text: string) => string = (text) => text): Planned {
  const names = ['ConnectionJSON', 'CreateAccountJSON', 'UpdateAccountJSON', 'DisableAccountJSON', 'EnableAccountJSON'];
  const documents = names.flatMap((name) => {
    const path = `ringcentral/${name}.json`;
    return readSaviyntDocument(`file:///w/${path}`, edit(textOf(path))) ?? [];
  });
  const [connector] = groupConnectors(documents).values();
  const snapshot = parseSnapshot(textOf('account.json'));
  if (connector === undefined || !snapshot.ok) throw new Error('the samples are not read');
  const people = readUsers('users.csv', textOf('users.csv'));
  const user = people.users.find(({ values }) => values.username === userName);
  if (user === undefined) throw new Error(`there is nobody called ${userName}`);
  const plan = programPreview(compileMapping(connector)).plan(
    { ...people, users: [user], problems: [] },
    AccountModel.fromSeed(snapshot.snapshot),
    0,
  );
  const [entry] = plan.entries;
  if (entry === undefined) throw new Error('nobody was planned');
  return {
    kind: 'planned',
    person: 'Ada Obi',
    people: 'users.csv',
    account: 'account.json',
    plan,
    entry,
    uris: new Set(),
  };
}

describe('the line above a mapping', () => {
  it('says who is created, and under which name', () => {
    const { entry } = planOf('aobi');
    expect(pinnedLine('Ada Obi', entry)).toBe('Ada Obi: create · ada.obi@northwind.example');
  });

  it('says what an update or a return changes', () => {
    expect(pinnedLine('Ben Krüger', planOf('bkrueger').entry)).toBe(
      'Ben Krüger: update · name.familyName Krueger → Krüger',
    );
    expect(pinnedLine('Faye Wong', planOf('fwong').entry)).toMatch(/^Faye Wong: enable · active false → true/);
  });

  it('names two changes and counts the others', () => {
    const { entry } = planOf('bkrueger', (text) =>
      text.replaceAll('user.city', 'user.country').replaceAll('user.street', 'user.city'),
    );
    expect(pinnedLine('Ben Krüger', entry)).toMatch(/^Ben Krüger: update · [^·]+ → [^·]+ · [^·]+ → [^·]+ · 1 more$/);
  });

  it('changes with the text of the mapping', () => {
    const before = pinnedLine('Ada Obi', planOf('aobi').entry);
    const after = pinnedLine('Ada Obi', planOf('aobi', (text) => text.replaceAll('user.email', 'user.username')).entry);
    expect(after).not.toBe(before);
  });

  it('says when nothing happens', () => {
    expect(pinnedLine('Cleo Marsh', planOf('cmarsh').entry)).toBe('Cleo Marsh: no change');
    expect(pinnedLine('Eli Brandt', planOf('ebrandt').entry)).toBe('Eli Brandt: disable');
  });

  it('cuts a long reason, and shows no icon and no line break of somebody’s name', () => {
    const { entry } = planOf('aobi');
    const refused = { ...entry, action: 'refused' as const, reason: `409 ${'long '.repeat(60)}` };
    expect(pinnedLine('A\nB $(trash)', refused)).toMatch(/^A B \$\u200b\(trash\): refused · 409 .{90,}…$/);
    expect(plainTitle('$(x)')).not.toContain('$(');
  });
});

describe('the lens of the sample user', () => {
  const at = (outcome: Parameters<typeof pinnedLens>[1]) => pinnedLens('file:///w/CreateAccountJSON.json', outcome);

  it('offers to choose one where there is nobody', () => {
    expect(at({ kind: 'nobody' })).toBe(chooseUserCommand);
  });

  it('asks for an account, and reads one on a server only by a click', () => {
    expect(at({ kind: 'noAccount', person: 'Ada Obi' })).toMatchObject({
      title: 'Plan for Ada Obi…',
      command: showPinnedPlan,
    });
    expect(at({ kind: 'notRead', person: 'Ada Obi', account: 'Brand EU' }).tooltip).toContain(
      'Brand EU, which is not read by itself',
    );
  });

  it('stays calm while the mapping cannot be planned', () => {
    const lens = at({
      kind: 'failed',
      part: 'mapping',
      person: 'Ada Obi',
      reason: 'It is no profile mapping any more.',
      before: undefined,
    });
    expect(lens).toMatchObject({
      title: 'Ada Obi: no plan as the text is now',
      tooltip: 'It is no profile mapping any more.',
    });
  });

  it('says which file is broken, and where, when it is not the one in front', () => {
    const reason = 'account.json is no account snapshot: users[3].userName must be a text.';
    const lens = at({ kind: 'failed', part: 'account', person: 'Ada Obi', reason, before: undefined });
    expect(lens).toMatchObject({ title: `Ada Obi: no plan · ${reason}`, tooltip: reason });
    expect(pinnedText({ kind: 'failed', part: 'account', person: 'Ada Obi', reason, before: undefined })).toBe(
      `There is no plan for Ada Obi: ${reason}\n`,
    );
  });

  it('says that the person is planned alone', () => {
    expect(at(planOf('aobi')).tooltip).toContain('planned alone against account.json');
  });
});

describe('the document about the sample user', () => {
  it('has the steps, the request and the expected answer', () => {
    const text = pinnedText(planOf('aobi'));
    expect(text).toMatch(/^Ada Obi: create\nada\.obi@northwind\.example\n/);
    expect(text).toContain('POST https://platform.ringcentral.com/scim/v2/Users');
    expect(text).toContain('→ 201');
    expect(text).toContain('planned alone against account.json');
    expect(text).toMatch(/name\.givenName {2}Ada\n {4}⟵ CreateAccountJSON line \d+:\n/);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(200);
    expect(text).not.toContain('Plan:');
  });

  it('keeps the plan of before under the reason why there is none now', () => {
    const before = planOf('aobi');
    const text = pinnedText({
      kind: 'failed',
      part: 'mapping',
      person: 'Ada Obi',
      reason: 'The file is empty.',
      before,
    });
    expect(text).toMatch(
      /^There is no plan for Ada Obi as the text is now: The file is empty\.\nWhat follows is the plan of before\./,
    );
    expect(text).toContain('→ 201');
  });

  it.each([
    [{ kind: 'nobody' } as const, 'No sample user is chosen'],
    [{ kind: 'noAccount', person: 'Ada Obi' } as const, 'There is no account to plan Ada Obi against'],
    [{ kind: 'notRead', person: 'Ada Obi', account: 'Brand EU' } as const, 'Brand EU was not read in this window'],
  ])('says what is missing: %j', (outcome, expected) => {
    expect(pinnedText(outcome)).toContain(expected);
  });
});
