import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../../server/src/account/account-model';
import { parseSnapshot } from '../../../server/src/account/parse-snapshot';
import { snapshotToFile, toSnapshot } from '../../../server/src/account/to-snapshot';
import { account, accountFile, newUser, send } from './account-fixture';

function problems(value: unknown): readonly { readonly path: string; readonly reason: string }[] {
  const parsed = parseSnapshot(value);
  return parsed.ok ? [] : parsed.problems;
}

describe('parseSnapshot', () => {
  it('reads text, with a byte order mark too', () => {
    expect(parseSnapshot(`\uFEFF${JSON.stringify(accountFile)}`).ok).toBe(true);
  });

  it.each([
    ['{', '', /^is not JSON/],
    [[], '', /JSON object/],
    [{ ...accountFile, format: 'x' }, 'format', /ringcentral-account\/1/],
    [{ format: accountFile.format }, 'users', /missing/],
    [{ ...accountFile, users: {} }, 'users', /array/],
    [{ ...accountFile, users: [{ userName: 'a' }] }, 'users[0].id', /missing/],
    [{ ...accountFile, users: [{ id: 5, userName: 'a' }] }, 'users[0].id', /string/],
    [
      { ...accountFile, users: [{ id: '1', userName: 'a', status: 'Gone' }] },
      'users[0].status',
      /Enabled, Disabled, NotActivated/,
    ],
    [
      { ...accountFile, users: [{ id: '1', userName: 'a', emails: [{ type: 'work' }] }] },
      'users[0].emails[0].value',
      /missing/,
    ],
    [
      { ...accountFile, users: [{ id: '1', userName: 'a', name: { givenName: 5 } }] },
      'users[0].name.givenName',
      /string/,
    ],
    [
      {
        ...accountFile,
        users: [
          { id: '1', userName: 'a' },
          { id: '2', userName: 'A' },
        ],
      },
      'users[1].userName',
      /users\[0\]\.userName/,
    ],
    [{ ...accountFile, users: [{ id: '1', userName: 'a' }, 'x'] }, 'users[1]', /object/],
    [{ ...accountFile, unassigned: [{ id: '11' }] }, 'unassigned[0].id', /users\[0\]\.id/],
    [{ ...accountFile, unassigned: [{ id: '1', country: 'Freedonia' }] }, 'unassigned[0].country', /Freedonia/],
    [{ ...accountFile, takenAt: 'yesterday' }, 'takenAt', /ISO 8601/],
    [{ ...accountFile, scimEnabled: 'yes' }, 'scimEnabled', /true or false/],
    [{ ...accountFile, detail: 'some' }, 'detail', /full/],
    [{ ...accountFile, permissions: [1] }, 'permissions', /strings/],
  ])('says what is wrong with file %#', (value, path, reason) => {
    const found = problems(value);
    expect(found[0]?.path).toBe(path);
    expect(found[0]?.reason).toMatch(reason);
  });

  it('refuses members that reach into JavaScript’s objects', () => {
    expect(problems('{"format":"ringcentral-account/1","users":[{"__proto__":{"x":1}}]}')[0]?.reason).toContain(
      '__proto__',
    );
  });

  it('lists 50 problems at most', () => {
    expect(problems({ ...accountFile, users: Array.from({ length: 500 }, () => ({})) })).toHaveLength(50);
  });

  it('takes active for the status when there is none', () => {
    const users = [
      { id: '1', userName: 'a', active: true },
      { id: '2', userName: 'b', active: false },
    ];
    const model = account({ users });
    expect([model.get('1')?.status, model.get('2')?.status]).toEqual(['Enabled', 'Unknown']);
  });
});

describe('toSnapshot', () => {
  it('writes what parseSnapshot reads, after changes too', () => {
    const model = account();
    send(model, 'POST', '/Users', newUser('new@corp.example'));
    send(model, 'DELETE', '/Users/11');
    const snapshot = toSnapshot(model);
    const parsed = parseSnapshot(JSON.stringify(snapshotToFile(snapshot)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.snapshot).toEqual(snapshot);
    expect(AccountModel.fromSeed(parsed.snapshot).unassignedCount()).toBe(2);
  });

  it('keeps who is an administrator, and that somebody may be missing', () => {
    const [first, ...others] = accountFile.users;
    const file = { ...accountFile, complete: false, users: [{ ...first, administrator: true }, ...others] };
    const parsed = parseSnapshot(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    expect(parsed.snapshot.isComplete).toBe(false);
    expect(parsed.snapshot.users.map(({ isAdministrator }) => isAdministrator)).toEqual([
      true,
      ...others.map(() => undefined),
    ]);
    expect(parseSnapshot(snapshotToFile(parsed.snapshot))).toEqual(parsed);
    expect(problems({ ...file, complete: 'no' })).toEqual([{ path: 'complete', reason: 'must be true or false.' }]);
  });

  it('keeps unknown licences unknown', () => {
    const file = snapshotToFile(toSnapshot(account({ unassigned: undefined })));
    expect(file).not.toHaveProperty('unassigned');
  });
});

describe('a member that reaches into JavaScript’s objects', () => {
  it.each(['__proto__', 'constructor', 'prototype', '\\u005f_proto__', '__\\u0070roto__'])(
    'is found written as %s',
    (name) => {
      const text = `{"format":"ringcentral-account/1","users":[{"id":"1","userName":"a","${name}":{"x":1}}]}`;
      expect(problems(text)[0]?.reason).toContain('must not have a member called');
    },
  );

  it('is none where only a value has the word', () => {
    expect(
      problems('{"format":"ringcentral-account/1","users":[{"id":"1","userName":"a","title":"constructor"}]}'),
    ).toEqual([]);
  });
});

describe('the time of a snapshot', () => {
  it('is UTC where it has no offset, so that a plan is the same in every time zone', () => {
    const timeOf = (takenAt: string) => {
      const parsed = parseSnapshot({ ...accountFile, takenAt });
      return parsed.ok ? Date.parse(parsed.snapshot.takenAt ?? '') : parsed.problems;
    };
    const nine = Date.UTC(2026, 10, 30, 9);
    expect(timeOf('2026-11-30T09:00:00')).toBe(nine);
    expect(timeOf('2026-11-30T09:00')).toBe(nine);
    expect(timeOf('2026-11-30T09:00:00.000Z')).toBe(nine);
    expect(timeOf('2026-11-30T18:00:00+09:00')).toBe(nine);
    expect(timeOf('T')).toMatchObject([{ path: 'takenAt' }]);
  });
});
