import { describe, expect, it } from 'vitest';
import { readFileArguments, readSaveArguments } from '../../../../../client/src/features/snapshot/arguments';
import { comparisonTable, snapshotTable } from '../../../../../client/src/features/snapshot/tables';
import { isSnapshotRequest } from '../../../../../client/webview/snapshot/messages';
import { RowIndex, rowsInView } from '../../../../../client/webview/snapshot/model/row-filter';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import { SNAPSHOT_FORMAT } from '../../../../../server/src/account/snapshot';
import { compareSnapshots } from '../../../../../server/src/account/snapshot/compare';

function snapshot(users: readonly object[]) {
  const parsed = parseSnapshot({ format: SNAPSHOT_FORMAT, users, unassigned: [] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed.snapshot;
}

const ann = {
  id: '1',
  userName: 'ann@corp.example',
  name: { givenName: 'Ann', familyName: 'Obi' },
  status: 'Enabled',
  country: 'US',
};
const ben = {
  id: '2',
  userName: 'ben@corp.example',
  name: { givenName: 'Ben', familyName: 'Krüger' },
  status: 'Disabled',
  country: 'DE',
};

describe('tables of snapshots', () => {
  it('has a row for each user, and filters where there is a choice', () => {
    const { view, rows } = snapshotTable('a.json', snapshot([ann, ben]));
    expect(rows.map((row) => row.slice(0, 5))).toEqual([
      ['ann@corp.example', 'Ann Obi', 'Enabled', '', 'US'],
      ['ben@corp.example', 'Ben Krüger', 'Disabled', '', 'DE'],
    ]);
    expect(rows.every((row) => row.length === view.columns.length)).toBe(true);
    expect(view).toMatchObject({
      noun: 'users',
      total: 2,
      lines: [
        '2 users: 1 Enabled, 1 Disabled · 0 unassigned extensions',
        expect.stringContaining('Whether SCIM is the directory provider is not known: no endpoint tells.'),
      ],
    });
    expect(view.facets.map(({ all, values }) => [all, values.length])).toEqual([
      ['All statuses', 2],
      ['All countries', 2],
    ]);
    expect(snapshotTable('a.json', snapshot([ann])).view.facets).toEqual([]);
  });

  it('has a row for each difference', () => {
    const comparison = compareSnapshots(snapshot([ann, ben]), snapshot([{ ...ann, title: 'CFO', country: 'GB' }]));
    const { view, rows } = comparisonTable('a.json', 'b.json', comparison);
    expect(rows).toEqual([
      ['removed', 'ben@corp.example', 'Ben Krüger', '', 'Disabled', '', '2'],
      ['changed', 'ann@corp.example', 'Ann Obi', 'title', '(none)', '"CFO"', '1'],
      ['changed', 'ann@corp.example', 'Ann Obi', 'country', '"US"', '"GB"', '1'],
    ]);
    expect(view).toMatchObject({ title: 'a.json → b.json', noun: 'differences', total: 3 });
  });
});

describe('rows of the page', () => {
  const index = new RowIndex();
  index.add([['Ann Obi', 'US']]);
  index.add([
    ['Ben Krüger', 'DE'],
    ['Bea Obi', 'DE'],
  ]);
  const names = (query: string, country = '') =>
    index.matching({ query, chosen: new Map([[1, country]]) }).map(([name]) => name);

  it.each([
    ['', '', ['Ann Obi', 'Ben Krüger', 'Bea Obi']],
    ['obi', '', ['Ann Obi', 'Bea Obi']],
    ['OBI de', '', ['Bea Obi']],
    ['', 'DE', ['Ben Krüger', 'Bea Obi']],
    ['ann', 'DE', []],
  ])('%j in %j', (query, country, expected) => {
    expect(names(query, country)).toEqual(expected);
  });

  it('searches 100,000 rows within a keystroke, and draws those in view', () => {
    const large = new RowIndex();
    large.add(
      Array.from({ length: 100_000 }, (_, at) => [
        `user${at}@corp.example`,
        'Given Family',
        'Enabled',
        String(at),
        'US',
      ]),
    );
    expect(large.matching({ query: 'user99999 us', chosen: new Map() })).toHaveLength(1);
    expect(rowsInView(26 * 50_000, 520, 26, 100_000)).toEqual({ first: 49_990, last: 50_030 });
    expect(rowsInView(26 * 500, 520, 26, 3)).toEqual({ first: 3, last: 3 });
  });
});

describe('what commands and the page say', () => {
  it.each([
    [undefined, {}],
    ['x', {}],
    [
      { account: { server: 'http://127.0.0.1:8080/x' }, file: 'file:///a', content: 'list' },
      { server: 'http://127.0.0.1:8080', file: 'file:///a', content: 'list' },
    ],
    [{ account: { server: 'nowhere' }, file: 5, content: 'all' }, {}],
  ])('%j to save', (argument, expected) => {
    expect(readSaveArguments(argument)).toEqual(expected);
  });

  it('one file, a selection of them, or none', () => {
    expect(readFileArguments('file:///a')).toEqual(['file:///a']);
    expect(readFileArguments('file:///a', ['file:///a', 'file:///b'])).toEqual(['file:///a', 'file:///b']);
    expect(readFileArguments(undefined)).toEqual([]);
    expect(readFileArguments({ scheme: 'file', toString: () => 'file:///c' })).toEqual(['file:///c']);
  });

  it.each<[unknown, boolean]>([
    [{ type: 'ready' }, true],
    [{ type: 'do', action: 'copy' }, true],
    [{ type: 'do', action: 'delete' }, false],
    [null, false],
    ['ready', false],
  ])('%j from the page is taken: %s', (message, isTaken) => {
    expect(isSnapshotRequest(message)).toBe(isTaken);
  });
});
