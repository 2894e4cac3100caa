import { describe, expect, it } from 'vitest';
import { call1, importOf, preview } from './support';

/** The cells and problems that one mapped column gives for records of one page. */
async function column(source: string, records: readonly object[], globalSettings?: object) {
  const connector = importOf('good.json', (file) => {
    call1(file).colsToPropsMap.customproperty9 = source;
    if (globalSettings !== undefined) file.globalSettings = globalSettings;
  });
  const Resources = records.map((record, index) => ({ id: String(index), userName: `u${index}`, ...record }));
  const body = { Resources, itemsPerPage: 0, totalResults: Resources.length, startIndex: 1 };
  const made = await preview(connector, { ask: () => ({ status: 200, headers: {}, body }) });
  const index = made.accounts.columns.findIndex(({ name }) => name === 'customproperty9');
  const line = made.accounts.columns[index]?.sources[0]?.place.line;
  const own = made.problems.filter(({ place }) => place?.line === line);
  return {
    cells: made.accounts.rows.map(({ cells }) => cells[index]),
    codes: own.map(({ code }) => code),
    problems: own,
  };
}

describe('a mapped column', () => {
  it.each([
    ['title~#~char', { title: 'Lead' }, 'Lead'],
    ['name.familyName~#~char', { name: { familyName: 'Obi' } }, 'Obi'],
    ['emails[1].value~#~char', { emails: [{ value: 'a' }, { value: 'b' }] }, 'b'],
    ['odata~dot#id~#~char', { 'odata.id': '7' }, '7'],
    ['active~#~bool', { active: true }, 'true'],
    ['level~#~int', { level: 3 }, '3'],
    ['at~#~epochdate', { at: 1700000000000 }, '1700000000000'],
    ['#CONST#RingCentral~#~char', {}, 'RingCentral'],
    ['#CONST#${return response.title.toUpperCase();}~#~char', { title: 'lead' }, 'LEAD'],
  ])('%s', async (source, record, expected) => {
    const { cells, codes } = await column(source, [record]);
    expect(cells).toEqual([expected]);
    expect(codes).toEqual([]);
  });

  it('that leads to nothing is empty, and said so with its line', async () => {
    const { cells, problems } = await column('titel~#~char', [{ title: 'Lead' }, {}]);
    expect(cells).toEqual([null, null]);
    expect(problems).toMatchObject([
      { code: 'column-empty', severity: 'information', message: expect.stringContaining('all 2 records') },
    ]);
  });

  it('that is empty for some is no problem', async () => {
    expect((await column('title~#~char', [{ title: 'Lead' }, {}])).codes).toEqual([]);
  });

  it('that asks a list for a name is explained', async () => {
    const { cells, problems } = await column('emails.value~#~char', [{ emails: [{ value: 'a' }] }]);
    expect(cells[0]).toHaveProperty('reason');
    expect(problems).toMatchObject([
      { code: 'list-without-index', message: expect.stringContaining('Write emails[0].value'), belief: 'list-name' },
    ]);
  });

  it('in a list of RingCentral has no addresses', async () => {
    const { problems } = await column('addresses[0].country~#~char', [{}]);
    expect(problems[0]?.message).toContain('Users in a list come without addresses and phone numbers');
  });

  it('that holds a whole list is not known to arrive', async () => {
    const { cells, codes } = await column('schemas~#~char', [{ schemas: ['urn:x'] }]);
    expect(cells).toEqual(['["urn:x"]']);
    expect(codes).toEqual(['structure']);
  });

  it.each([
    ['at~#~date', { at: '2026-01-31T10:00:00' }, "yyyy-MM-dd'T'HH:mm:ss", []],
    ['at~#~date', { at: '31.01.2026' }, "yyyy-MM-dd'T'HH:mm:ss", ['not-a-date']],
    ['at~#~date', { at: '2026-01-31' }, undefined, ['no-date-format']],
    ['at~#~epochdate', { at: 'yesterday' }, undefined, ['not-a-date']],
    ['at~#~int', { at: 'many' }, undefined, ['not-a-number']],
    ['at~#~bool', { at: 'perhaps' }, undefined, ['not-a-boolean']],
    ['at~#~ufchar', { at: 'x' }, undefined, ['type-unknown']],
    ['at', { at: 'x' }, undefined, ['mapping-syntax']],
    ['#CONST#${response.nothing.there}~#~char', {}, undefined, ['expression-fails']],
    ['#CONST#${entitlementValue.x}~#~char', {}, undefined, ['expression-unknown']],
    ['STORE#ACC#ENT#MAPPINGINFO~#~char', {}, undefined, []],
  ])('%s of %j with the date format %s', async (source, record, dateFormat, expected) => {
    const { codes } = await column(source, [record], dateFormat === undefined ? undefined : { dateFormat });
    expect(codes).toEqual(expected);
  });
});

describe('the columns every account needs', () => {
  it.each([
    ['keyField missing', (call: Record<string, unknown>) => delete call.keyField, 'no-key-field'],
    ['colsToPropsMap missing', (call: Record<string, unknown>) => delete call.colsToPropsMap, 'no-columns'],
    [
      'key not mapped',
      (call: Record<string, unknown>) => Object.assign(call, { keyField: 'customproperty40' }),
      'key-not-mapped',
    ],
    [
      'name not mapped',
      (call: Record<string, unknown>) => Object.assign(call, { colsToPropsMap: { accountID: 'id~#~char' } }),
      'column-missing',
    ],
  ])('%s', async (_, change, code) => {
    const made = await preview(importOf('good.json', (file) => change(call1(file))));
    expect(made.problems).toContainEqual(expect.objectContaining({ code, severity: 'error' }));
  });
});
