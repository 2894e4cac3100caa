import { describe, expect, it } from 'vitest';
import type { AccountModel } from '../../../../server/src/account/account-model';
import type { PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import type { BlockCode } from '../../../../server/src/provisioning/safety/block';
import type { SafetyOptions } from '../../../../server/src/provisioning/safety/safety-options';
import { SafetyWatch } from '../../../../server/src/provisioning/safety/safety-watch';
import { fixtureAccount, planFor } from '../support';

const NOW = Date.parse('2026-02-01T09:14:00Z'); // the fixture's account is a day old

/** An account of so many users, each `p<n>@corp.example` with extension 1000 + n and the id 9000 + n. */
function accountOf(
  size: number,
  change: Parameters<typeof fixtureAccount>[0] & { readonly complete?: boolean } = {},
): AccountModel {
  const users = Array.from({ length: size }, (_, n) => ({
    id: String(9000 + n),
    userName: `p${n}@corp.example`,
    name: { givenName: 'P', familyName: String(n) },
    emails: [{ type: 'work', value: `p${n}@corp.example` }],
    extensionNumber: String(1000 + n),
    status: 'Enabled',
  }));
  return fixtureAccount({ users, ...change });
}

/** An entry for user `n` of the account. */
function entry(
  account: AccountModel,
  n: number,
  action: PlanEntry['action'],
  change: Partial<PlanEntry> = {},
): PlanEntry {
  const user = account.get(String(9000 + n));
  const made = {
    ...{ id: `line-${n + 2}`, action, attempted: undefined, userName: `p${n}@corp.example`, after: user },
    match: { result: 'one', user, key: `p${n}@corp.example`, by: 'userName', reason: undefined },
    ...change,
  };
  return made as unknown as PlanEntry;
}

function watched(account: AccountModel, entries: readonly PlanEntry[], options: SafetyOptions = {}, isPartial = false) {
  const watch = new SafetyWatch(account, options, NOW);
  for (const each of entries) watch.see(each);
  return { blocks: watch.blocks({ isPartial }), notes: watch.notes() };
}

describe('an account without users', () => {
  const empty = fixtureAccount({ users: [], signedInAs: undefined });
  const rows = ['ann', 'bob'].map((name) => `${name},${name},Lee,${name}@corp.example,,,,,,1`);
  const blocksOf = (options: SafetyOptions) => planFor(rows, { account: empty, options }).blocks;

  it('has no percentage to go by: a limit in percent blocks, and asks for a number', () => {
    expect(blocksOf({ maxChanges: { percent: 50 } })).toMatchObject([
      {
        ...{ kind: 'threshold', code: 'max-changes', people: 2 },
        message:
          '2 people would be changed (limit 50 % of the users, and the account has none). Is it the right account? If all of them are meant, give the limit as a number of people (max-changes).',
      },
    ]);
    expect(blocksOf({ maxChanges: { percent: 50, count: 2 } })).toEqual([]);
    expect(blocksOf({ maxChanges: { percent: 50, count: 1 } })[0]?.message).toContain('(limit 1). Is the sample file');
    expect(blocksOf({})).toEqual([]);
  });

  it('has nobody to compare a least number of people with, and a note says so', () => {
    const { notes } = planFor(rows, { account: empty, options: { minPeople: { percent: 90 } } });
    expect(notes).toContain(
      'The account has no users, so 90 % of them (min-people) asks for nobody. Give a number of people to be warned of a file that is cut off.',
    );
  });
});

const codes = ({ blocks }: ReturnType<typeof watched>) => blocks.map(({ code }) => code);

describe('numbers', () => {
  const account = accountOf(100);
  const leavers = Array.from({ length: 11 }, (_, n) => entry(account, n, 'disable'));

  it('are counted by action, with the entries that were counted', () => {
    const { blocks } = watched(account, [...leavers, entry(account, 20, 'update'), entry(account, 21, 'unchanged')]);
    expect(blocks).toEqual([
      {
        ...{ kind: 'threshold', code: 'max-disables', people: 11 },
        entries: leavers.map(({ id }) => id),
        message:
          '11 people would be disabled (11 %, limit 10 %). Is the sample file complete? If all of them are meant, raise the limit (max-disables).',
      },
    ]);
  });

  it('have limits of their own for removes and for all changes', () => {
    const removes = leavers.map((each) => ({ ...each, action: 'remove' as const }));
    expect(codes(watched(account, removes))).toEqual(['max-removes']);
    expect(codes(watched(account, leavers, { maxDisables: { count: 11 } }))).toEqual([]);
    expect(codes(watched(account, [...leavers, entry(account, 30, 'create')], { maxChanges: { count: 11 } }))).toEqual([
      'max-disables',
      'max-changes',
    ]);
    expect(codes(watched(account, [entry(account, 1, 'refused')], { maxChanges: { count: 0 } }))).toEqual([]);
  });

  it('keep ten thousand ids at most, and count on', () => {
    const watch = new SafetyWatch(account, {}, NOW);
    for (let n = 0; n < 10_005; n++) watch.see(entry(account, 1, 'remove', { id: `line-${n}` }));
    const [block] = watch.blocks({ isPartial: false });
    expect(block?.people).toBe(10_005);
    expect(block?.entries).toHaveLength(10_000);
  });
});

describe('protected users', () => {
  it('are found among 20,000 by 20,000 names of a file in well under a second', () => {
    const large = accountOf(20_000);
    const names = Array.from({ length: 20_000 }, (_, n) => `nobody${n}@corp.example`);
    const start = performance.now();
    const watch = new SafetyWatch(large, { protectedUsers: [...names, 'P7@corp.example', '*7@CORP.example'] }, NOW);
    expect(performance.now() - start).toBeLessThan(2000);
    watch.see(entry(large, 7, 'disable'));
    watch.see(entry(large, 17, 'disable'));
    const [block] = watch.blocks({ isPartial: false });
    expect(block?.message).toContain('p7@corp.example would be disabled, and is protected by "P7@corp.example".');
    expect(block?.message).toContain('p17@corp.example would be disabled, and is protected by "*7@CORP.example".');
    expect(watch.notes()[0]).toContain('or 19995 more');
  });

  const account = accountOf(20, { signedInAs: '9000' });

  it('are whoever the token belongs to, with the consequence', () => {
    const { blocks } = watched(account, [entry(account, 0, 'disable'), entry(account, 1, 'disable')]);
    expect(blocks).toEqual([
      {
        ...{ kind: 'threshold', code: 'protected-user', people: 1, entries: ['line-2'] },
        message:
          "p0@corp.example would be disabled, and is the user RingCentral is signed in as: every later request would fail. Take this person out of the sample or of the mapping's scope.",
      },
    ]);
  });

  it('are administrators, where the account tells who they are', () => {
    const users = [{ id: '1', userName: 'boss@corp.example', administrator: true, status: 'Enabled' }];
    const own = fixtureAccount({ users });
    const boss = entry(own, 0, 'remove', {
      match: { result: 'one', user: own.get('1'), key: '', by: 'userName', reason: undefined },
    });
    expect(watched(own, [boss]).blocks[0]?.message).toContain(
      'boss@corp.example would be removed, and is an administrator of the account.',
    );
  });

  it.each([
    ['P3@Corp.Example', 3],
    ['p3@*', 3],
    ['9003', 3],
    ['1003', 3],
  ])('are named by address, id or extension number: %s', (pattern, n) => {
    const found = watched(account, [entry(account, n, 'disable'), entry(account, n + 1, 'disable')], {
      protectedUsers: [pattern],
    });
    expect(found.blocks.map(({ entries }) => entries)).toEqual([[`line-${n + 2}`]]);
    expect(found.blocks[0]?.message).toContain(`is protected by ${JSON.stringify(pattern)}`);
  });

  it('may not get another userName, nor what cannot be foreseen; other changes are welcome', () => {
    const renamed = account.get('9003');
    if (renamed === undefined) throw new Error('The account has no user 9003.');
    const after = { ...renamed, scim: { ...renamed.scim, userName: 'new@corp.example' } };
    const options = { protectedUsers: ['p3@corp.example'] };
    const message = (each: PlanEntry) => watched(account, [each], options).blocks[0]?.message;
    expect(message(entry(account, 3, 'update', { after }))).toContain('would be renamed to new@corp.example');
    expect(message(entry(account, 3, 'unknown', { attempted: 'disable' }))).toContain('may be disabled');
    expect(message(entry(account, 3, 'update'))).toBeUndefined();
    expect(message(entry(account, 3, 'refused', { attempted: 'disable' }))).toBeUndefined();
  });

  it('that are nobody are told, so that a slip protects no one unnoticed', () => {
    expect(watched(account, [], { protectedUsers: ['p3@corp.example', 'p3@crop.example'] }).notes).toEqual([
      'Nobody in the account is "p3@crop.example", so that protects no one.',
    ]);
  });

  it('are named, five of them', () => {
    const all = Array.from({ length: 8 }, (_, n) => entry(account, n, 'disable'));
    const [block] = watched(account, all, { protectedUsers: ['*'], maxDisables: { count: 50 } }).blocks;
    expect(block?.entries).toHaveLength(8);
    expect(block?.message.match(/would be disabled/g)).toHaveLength(5);
    expect(block?.message).toContain('So it is for 3 more.');
  });
});

describe('the people', () => {
  const account = accountOf(100);
  const one = [entry(account, 1, 'disable')];

  it('are not nobody, nor half of a file from which someone is taken away', () => {
    expect(codes(watched(account, []))).toEqual(['empty-source']);
    expect(codes(watched(account, one, {}, true))).toEqual(['partial-source']);
    expect(codes(watched(account, [entry(account, 1, 'update')], {}, true))).toEqual([]);
  });

  it('are as many as expected, where somebody says how many', () => {
    expect(watched(account, one, { minPeople: { percent: 50 } }).blocks[0]).toEqual({
      ...{ kind: 'source', code: 'small-source' },
      message:
        'The sample file holds 1 person, and at least 50 are expected (min-people) with 100 users in the account. Is the file cut off?',
    });
    expect(codes(watched(account, one, { minPeople: { count: 2 } }))).toEqual(['small-source']);
    expect(codes(watched(account, one, { minPeople: { count: 1 } }))).toEqual([]);
  });
});

describe('the account', () => {
  it('was read whole', () => {
    expect(codes(watched(accountOf(3, { complete: false }), [entry(accountOf(3), 1, 'update')]))).toEqual([
      'partial-account',
    ]);
  });

  it('is noted to be old after a day, and blocks after what is allowed', () => {
    const old = accountOf(3, { takenAt: '2026-01-29T09:14:00Z' });
    const some = [entry(old, 1, 'update')];
    expect(watched(accountOf(3), some).notes).toEqual([]);
    expect(watched(old, some)).toEqual({
      blocks: [],
      notes: [
        'The account was read 3 days ago. What changed in it since is not in the plan; take a new snapshot before you rely on it.',
      ],
    });
    expect(watched(old, some, { maxSnapshotAge: 48 })).toEqual({
      blocks: [
        {
          ...{ kind: 'account', code: 'stale-account' },
          message:
            'The account was read 3 days ago, and may be 2 days old at most (max-snapshot-age). What changed since is not in the plan; take a new snapshot.',
        },
      ],
      notes: [],
    });
    expect(codes(watched(old, some, { maxSnapshotAge: 80 }))).toEqual([]);
  });

  it('of unknown age is too old where an age is asked for', () => {
    const undated = accountOf(3, { takenAt: undefined });
    expect(codes(watched(undated, [entry(undated, 1, 'update')], { maxSnapshotAge: 48 }))).toEqual(['stale-account']);
    expect(watched(undated, [entry(undated, 1, 'update')])).toEqual({ blocks: [], notes: [] });
  });

  it('of a later time than the plan has no age that could be within a limit', () => {
    const later = accountOf(3, { takenAt: '2026-02-02T09:14:00Z' });
    const some = [entry(later, 1, 'update')];
    const [block] = watched(later, some, { maxSnapshotAge: 48 }).blocks;
    expect(block).toMatchObject({ kind: 'account', code: 'stale-account' });
    expect(block?.message).toContain('read after the time of this plan, so how old it is cannot be told');
    expect(watched(later, some)).toEqual({ blocks: [], notes: [] });
    const byAnotherClock = accountOf(3, { takenAt: '2026-02-01T09:16:00Z' });
    expect(codes(watched(byAnotherClock, some, { maxSnapshotAge: 0 }))).toEqual([]);
  });

  it('whose names are pseudonyms is noted: everybody would seem to be new', () => {
    const pseudonymised = accountOf(3, { pseudonymised: true });
    expect(watched(pseudonymised, [entry(pseudonymised, 1, 'update')]).notes).toEqual([
      'The names in this snapshot are pseudonyms, so people who are in the account seem to be new. Plan with a snapshot that has the real ones.',
    ]);
  });

  it('is as old as the beginning of a reading that was gone on with', () => {
    const resumed = accountOf(3, { takenAt: '2026-02-01T09:00:00Z', startedAt: '2026-01-25T09:00:00Z' });
    expect(watched(resumed, [entry(resumed, 1, 'update')]).notes[0]).toContain('7 days ago');
  });
});

describe('an allowed reason', () => {
  it('is said and blocks no more; others still do', () => {
    const account = accountOf(100);
    const leavers = Array.from({ length: 11 }, (_, n) => entry(account, n, 'disable'));
    const options = { allowBlocked: ['max-disables'] as BlockCode[], maxChanges: { count: 1 } };
    const { blocks } = watched(account, leavers, options);
    expect(blocks.map(({ code, isAllowed }) => [code, isAllowed])).toEqual([
      ['max-disables', true],
      ['max-changes', undefined],
    ]);
  });
});

describe('a plan', () => {
  const dana = 'd,Dana,Reyes,dana.reyes@corp.example,,,,,,0';

  it('blocks what its options ask for', () => {
    const plan = planFor([dana], { options: { now: NOW, maxDisables: { count: 0 }, protectedUsers: ['dana*'] } });
    expect(plan.blocks.map(({ code, entries }) => [code, entries])).toEqual([
      ['max-disables', ['line-2']],
      ['protected-user', ['line-2']],
    ]);
  });

  it('says what it notes', () => {
    const { notes } = planFor([dana], { options: { now: NOW + 86_400_000, protectedUsers: ['nobody@corp.example'] } });
    expect(notes[0]).toContain('The account was read 2 days ago');
    expect(notes[1]).toContain('protects no one');
  });
});
