import { describe, expect, it } from 'vitest';
import { isPlanRequest, type PlanRow, type PlanView } from '../../../../../client/webview/plan/messages';
import {
  filterText,
  fitting,
  hiddenText,
  type ListFilter,
  NO_FILTER,
  toggled,
} from '../../../../../client/webview/plan/model/filter';
import { groupLabel, type ListItem, listItems, patternOf } from '../../../../../client/webview/plan/model/fold';
import { jsonTokens, prettyBody } from '../../../../../client/webview/plan/model/json-tokens';
import { PlanIndex } from '../../../../../client/webview/plan/model/plan-index';
import {
  changedText,
  grouped,
  leadingFirst,
  patternText,
  rowLabel,
  summaryParts,
} from '../../../../../client/webview/plan/model/words';
import { summaryLine } from '../../../../../server/src/provisioning/plan/summary';

const country = { path: 'addresses[work].country', before: 'United States', after: null };
const title = { path: 'title', before: 'Analyst', after: 'Lead' };
const patterns = [
  { reason: null, changes: [country] },
  { reason: null, changes: [title, country] },
  { reason: '409 duplicate e-mail: also used by extension 118 (Cleo Marsh-Lee)', changes: [] },
];

function row(id: number, part: Partial<PlanRow> = {}): PlanRow {
  const pattern = part.pattern ?? null;
  const base = { id: `line-${id}`, action: 'update', title: `Person ${id}`, userName: `p${id}@corp.example` } as const;
  return { ...base, marks: [], confidence: null, values: '', fold: pattern, ...part, pattern };
}

const rows = [
  row(2, { action: 'create', title: 'Ada Obi' }),
  row(3, { pattern: 0, marks: ['country-changed'] }),
  row(4, { pattern: 1 }),
  row(5, { pattern: 0 }),
  row(6, { action: 'refused', pattern: 2, confidence: '[documented]' }),
  row(7, { pattern: 0 }),
  row(8, { action: 'unchanged', title: 'Gus Hale' }),
];

const keys = (items: readonly ListItem[]) => items.map(({ key }) => key);
const ids = (found: readonly PlanRow[]) => found.map(({ id }) => id);

describe('finding people', () => {
  const index = new PlanIndex({ rows, patterns });
  const by = (filter: Partial<ListFilter>, blocked?: ReadonlySet<string>) =>
    ids(index.find({ ...NO_FILTER, ...filter }, blocked));
  const find = (query: string, actions: PlanRow['action'][] = []) => by({ query, actions });

  it('leaves out those nothing happens to, unless they are asked for', () => {
    expect(find('')).toEqual(['line-2', 'line-3', 'line-4', 'line-5', 'line-6', 'line-7']);
    expect(find('', ['unchanged'])).toEqual(['line-8']);
    expect(find('gus')).toEqual(['line-8']);
  });

  it('looks for every word, in names, actions, attributes, values and reasons', () => {
    expect(find('ADA create')).toEqual(['line-2']);
    expect(find('country states')).toEqual(['line-3', 'line-4', 'line-5', 'line-7']);
    expect(find('lead')).toEqual(['line-4']);
    expect(find('extension 118')).toEqual(['line-6']);
    expect(find('extension', ['update'])).toEqual([]);
  });

  it('looks for values that are sent for new people, which no row shows', () => {
    const people = [
      row(1, { action: 'create', values: 'sales\n+16505550101' }),
      row(2, { action: 'create', values: 'kru\u0308ger & co'.normalize('NFC') }),
      row(3, { pattern: 0 }),
    ];
    const found = (query: string) => ids(new PlanIndex({ rows: people, patterns }).find({ ...NO_FILTER, query }));
    expect(found('SALES')).toEqual(['line-1']);
    expect(found('create 650555')).toEqual(['line-1']);
    expect(found('Krüger')).toEqual(['line-2']);
    expect(found('sales states')).toEqual([]);
    expect(found('States')).toEqual(['line-3']);
  });

  it('limits to whose values come from a part of the mapping, those nothing happens to among them', () => {
    const from = index.find({ ...NO_FILTER, origin: 'all' }, undefined, new Set([0, 2, 6]));
    expect(ids(from)).toEqual(['line-2', 'line-4', 'line-8']);
    const both = index.find({ ...NO_FILTER, origin: 'all', query: 'lead' }, undefined, new Set([0, 2, 6]));
    expect(ids(both)).toEqual(['line-4']);
  });

  it('looks for marks by their words, and for accents however they are written', () => {
    expect(find('country changed')).toEqual(['line-3']);
    const [found] = new PlanIndex({ rows: [row(9, { title: 'Kr\u00fcger' })], patterns }).find({
      ...NO_FILTER,
      query: 'kru\u0308ger',
    });
    expect(found?.id).toBe('line-9');
  });

  it('combines tiles: one of the actions and one of the marks', () => {
    expect(by({ actions: ['create', 'unchanged'] })).toEqual(['line-2', 'line-8']);
    expect(by({ marks: ['country-changed', 'phone-changed'] })).toEqual(['line-3']);
    expect(by({ actions: ['create'], marks: ['country-changed'] })).toEqual([]);
  });

  it('limits to those whose attribute changes, and to those a block counts', () => {
    expect(by({ attribute: 'title' })).toEqual(['line-4']);
    expect(by({ attribute: 'toString' })).toEqual([]);
    expect(by({ block: 0 }, new Set(['line-8', 'line-2']))).toEqual(['line-2', 'line-8']);
  });

  it('counts attributes and marks, those of most people first', () => {
    expect(index.attributes()).toEqual([
      { path: 'addresses[work].country', count: 4 },
      { path: 'title', count: 1 },
    ]);
    expect([...index.marks()]).toEqual([['country-changed', 1]]);
  });

  it('lists those whom the attribute counts', () => {
    for (const { path, count } of index.attributes()) expect(by({ attribute: path })).toHaveLength(count);
  });

  it('says what the list is limited to', () => {
    expect(filterText(NO_FILTER)).toBe('');
    expect(
      filterText({
        actions: ['update', 'remove'],
        marks: ['phone-changed'],
        attribute: 'title',
        block: 1,
        origin: null,
        query: ' a ',
      }),
    ).toBe('counted by the block, update or delete, phone changed, title, "a"');
    const origin = { ...NO_FILTER, origin: 'changed' } as const;
    expect(filterText({ ...origin, actions: ['create'] }, 'title')).toBe('a changed value from title, create');
    expect(filterText({ ...origin, origin: 'all' }, 'title')).toBe('a value from title');
  });

  it('keeps of a filter what another plan has', () => {
    const own = { actions: ['create', 'update'], attribute: 'title', block: 1, origin: 'all', query: 'a' } as const;
    const filter = { ...NO_FILTER, ...own };
    const kept = fitting({ ...filter, marks: ['phone-changed'] }, (part) => part === 'update', new Set());
    expect(kept).toEqual({ ...NO_FILTER, actions: ['update'], query: 'a' });
  });

  it('says who is not listed, as long as nothing is filtered', () => {
    const counts = { unchanged: 84, skipped: 2 } as PlanView['counts'];
    expect(hiddenText({ counts }, NO_FILTER)).toBe('84 unchanged, 2 skipped');
    expect(hiddenText({ counts }, { ...NO_FILTER, actions: ['create'] })).toBe('');
    expect(hiddenText({ counts }, { ...NO_FILTER, query: 'a' })).toBe('');
  });

  it('presses a tile, and releases it', () => {
    expect(toggled(['create'], 'update')).toEqual(['create', 'update']);
    expect(toggled(['create', 'update'], 'create')).toEqual(['update']);
  });
});

describe('folding equal changes', () => {
  it('puts three or more with equal changes where the first of them stands', () => {
    const items = listItems(rows, { fold: true, open: new Set() });
    expect(keys(items)).toEqual(['line-2', 'group-update-0-', 'line-4', 'line-6', 'line-8']);
    const [, group] = items;
    expect(group).toMatchObject({
      kind: 'group',
      count: 3,
      names: 'Person 3, Person 5, Person 7',
      position: 2,
      size: 5,
    });
    if (group?.kind !== 'group') throw new Error('no group');
    expect(groupLabel(group, patternText(patternOf(group, patterns)))).toBe(
      '3 people, update, addresses[work].country  United States → (empty)',
    );
  });

  it('shows the people of an open group one level down, and says what they share once', () => {
    const items = listItems(rows, { fold: true, open: new Set(['group-update-0-']) });
    expect(keys(items).slice(1, 5)).toEqual(['group-update-0-', 'line-3', 'line-5', 'line-7']);
    expect(items[3]).toMatchObject({ level: 2, position: 2, size: 3, isSaid: true });
  });

  it('folds reasons that differ by a running number, and says each', () => {
    const people = [10, 11, 12].map((id, index) => row(id, { action: 'refused', pattern: index, fold: 9 }));
    const items = listItems(people, { fold: true, open: new Set(['group-refused-9-']) });
    expect(items.map((item) => item.kind === 'person' && item.isSaid)).toEqual([false, true, false, false]);
  });

  it('keeps apart what is equally worded but not equally sure', () => {
    const people = [1, 2, 3].map((id) =>
      row(id, { action: 'refused', pattern: 2, confidence: id === 3 ? '[our belief]' : '[documented]' }),
    );
    expect(listItems(people, { fold: true, open: new Set() })).toHaveLength(3);
  });

  it('folds nothing when asked not to', () => {
    expect(listItems(rows, { fold: false, open: new Set() })).toHaveLength(rows.length);
  });

  it('names three of a group and counts the others', () => {
    const people = Array.from({ length: 412 }, (_, id) => row(id, { pattern: 0 }));
    const [group] = listItems(people, { fold: true, open: new Set() });
    expect(group).toMatchObject({ names: 'Person 0, Person 1, Person 2 and 409 more' });
  });
});

describe('words', () => {
  it('says the first change and how many more there are', () => {
    expect(patternText(patterns[1])).toBe('addresses[work].country  United States → (empty) (+1 more)');
    expect(patternText(undefined)).toBe('');
  });

  it('reads a row aloud with how sure the refusal is', () => {
    expect(rowLabel(rows[4] as PlanRow, patterns[2])).toBe(
      'Person 6, refused, p6@corp.example, 409 duplicate e-mail: also used by extension 118 (Cleo Marsh-Lee), [documented]',
    );
  });

  it('says a change and what is to be known about it', () => {
    expect(patternText({ reason: 'Not activated yet', changes: [title] })).toBe(
      'title  Analyst → Lead · Not activated yet',
    );
  });

  it('says of several changes the one that matters most to people first', () => {
    const street = { path: 'addresses[work].streetAddress', before: 'a', after: 'b' };
    expect(patternText({ reason: null, changes: [title, street, country] })).toBe(
      'addresses[work].country  United States → (empty) (+2 more)',
    );
    expect(leadingFirst([title, street])).toEqual([title, street]);
  });

  it('separates the digits of long numbers only', () => {
    expect(grouped('900 writes of 2026 at 1234567 people')).toBe('900 writes of 2026 at 1,234,567 people');
    expect(grouped(9100)).toBe('9100');
  });

  it('cuts the summary line at its numbers', () => {
    const counts = { create: 3, update: 12, enable: 1, disable: 1, remove: 0, unchanged: 84, skipped: 2, refused: 2 };
    const line = summaryLine({ counts: { ...counts, unknown: 1 } });
    const parts = summaryParts(line);
    expect(`${parts.map(({ text }) => text).join('')} · 0 requests sent that change anything`).toBe(line);
    expect(parts.filter(({ action }) => action !== undefined).map(({ text, action }) => `${action}: ${text}`)).toEqual([
      'create: 3 to create',
      'update: 12 to update',
      'enable: 1 to enable',
      'disable: 1 to disable',
      'remove: 0 to delete',
      'unchanged: 84 unchanged',
      'skipped: 2 skipped',
      'refused: 2 refused',
      'unknown: 1 unknown',
    ]);
  });

  it('names what has changed', () => {
    expect(changedText(['mapping'])).toBe('The mapping has changed');
    expect(changedText(['mapping', 'people'])).toBe('The mapping and the sample file have changed');
    expect(changedText([], ['people'])).toBe('The sample file is gone');
    expect(changedText(['mapping'], ['people', 'account'])).toBe(
      'The mapping has changed, and the sample file and the account snapshot are gone',
    );
  });

  it('neither values nor reasons can turn the direction of the text', () => {
    expect(patternText({ reason: 'a\u202eb\nc', changes: [] })).toBe('a b c');
  });
});

describe('the body of a request', () => {
  it('is indented when it is JSON, and left alone when it is not', () => {
    expect(prettyBody('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
    expect(prettyBody('{"a":')).toBe('{"a":');
  });

  it('is cut into pieces that are the text again', () => {
    const text = prettyBody('{"na\\"me":"x: \\"y\\"","n":-1.5e3,"b":[true,null]}');
    const tokens = jsonTokens(text);
    expect(tokens.map((token) => token.text).join('')).toBe(text);
    expect(tokens.filter(({ kind }) => kind !== 'plain').map(({ kind }) => kind)).toEqual([
      'name',
      'string',
      'name',
      'number',
      'name',
      'word',
      'word',
    ]);
  });
});

describe('what arrives from the page', () => {
  it.each([
    { type: 'ready' },
    { type: 'details', id: 'line-2' },
    { type: 'reveal', uri: 'file:///a.json', range: { start: 1, end: 2 } },
    { type: 'revealPerson', line: 3 },
    { type: 'copyRequest', id: 'line-2', request: 0, form: 'curl' },
    { type: 'openRequests', id: 'line-2' },
    { type: 'compareUser', id: 'line-2' },
    { type: 'change', input: 'people' },
    { type: 'changePrevious' },
    { type: 'allow', code: 'max-disables', isAllowed: true },
  ])('is believed: $type', (message) => expect(isPlanRequest(message)).toBe(true));

  it.each([
    null,
    'ready',
    { type: 'send' },
    { type: 'details' },
    { type: 'reveal', uri: 'file:///a.json' },
    { type: 'reveal', uri: 'file:///a.json', range: { start: -1, end: 2 } },
    { type: 'revealPerson', line: '3' },
    { type: 'copyRequest', id: 'line-2', request: 0.5, form: 'curl' },
    { type: 'copyRequest', id: 'line-2', request: 0, form: 'constructor' },
    { type: 'compareUser', id: 2 },
    { type: 'change', input: 'credentials' },
    { type: 'allow', code: 'everything', isAllowed: true },
    { type: 'allow', code: 'max-disables' },
  ])('is not: %j', (message) => expect(isPlanRequest(message)).toBe(false));
});
