import { describe, expect, it } from 'vitest';
import { importToData } from '../../../../../server/src/provisioning/saviynt/import/render/import-json';
import { importAsText } from '../../../../../server/src/provisioning/saviynt/import/render/import-text';
import { call1, type ImportFile, importOf, preview } from './support';

const HOST = 'https://platform.ringcentral.com/scim/v2';
const USERS = [
  { id: 'a', userName: 'ann' },
  { id: 'b', userName: 'ben' },
];
const records: Readonly<Record<string, unknown>> = {
  '/Users': USERS,
  '/Groups': [
    { id: 'g1', displayName: 'One', parts: [{ value: 'g2' }] },
    { id: 'g2', displayName: 'Two', parts: [{ value: 'g7' }] },
  ],
  '/Groups/g1': { id: 'g1', members: [{ value: 'a' }, { value: 'b' }] },
  '/Groups/g2': { id: 'g2' },
  '/Users/a/Groups': [{ id: 'g1' }, { id: 'g9' }],
  '/Users/b/Groups': [],
  '/Members': [
    { user: { id: 'a' }, group: 'Two' },
    { user: { id: 'b' }, group: null },
  ],
};

/** Answers lists by path, and single resources as themselves. */
function ask({ path }: { readonly path: string }) {
  const found = records[path.replace('/scim/v2', '').replace(/\?.*/, '')];
  if (found === undefined) return { status: 404, headers: {}, body: { detail: 'none' } };
  const list = Array.isArray(found);
  const body = list ? { Resources: found, totalResults: found.length, startIndex: 1, itemsPerPage: 0 } : found;
  return { status: 200, headers: {}, body };
}

type Fields = Record<string, unknown>;

/** Accounts and groups, and acctEntParams of the caller's making. */
function linked(acctEntParams: Fields, change: (file: ImportFile) => void = () => undefined) {
  return importOf('good.json', (file) => {
    file.entitlementParams = {
      connection: 'rcAuth',
      entTypes: {
        Group: {
          call: {
            call1: {
              http: { url: `${HOST}/Groups`, httpMethod: 'GET' },
              listField: 'Resources',
              keyField: 'entitlementID',
              colsToPropsMap: { entitlementID: 'id~#~char', entitlement_value: 'displayName~#~char' },
            },
          },
        },
      },
    };
    file.acctEntParams = acctEntParams;
    change(file);
  });
}

function calling(call: Fields, url: string): Fields {
  const http = { url: `${HOST}${url}`, httpMethod: 'GET' };
  return { connection: 'rcAuth', entTypes: { Group: { call: { call1: { http, ...call } } } } };
}

const perGroup = calling(
  { processingType: 'httpEntToAcct', listField: 'members', acctIdPath: 'value', acctKeyField: 'accountID' },
  '/Groups/${id}',
);

describe('acctEntParams', () => {
  it('httpEntToAcct asks for each entitlement, and its members get it', async () => {
    const connector = linked(perGroup);
    const made = await preview(connector, { ask });
    const runs = made.runs.filter(({ section }) => section === 'acctEntParams');
    expect(runs).toMatchObject([
      { entitlementType: 'Group', call: 'call1', forRecord: 'g1', records: 2, failed: false },
      { entitlementType: 'Group', call: 'call1', forRecord: 'g2', records: 0, failed: false },
    ]);
    expect(made.links).toMatchObject([
      { account: 'a', type: 'Group', entitlement: 'g1', by: 'httpEntToAcct' },
      { account: 'b', type: 'Group', entitlement: 'g1', by: 'httpEntToAcct' },
    ]);
    const text = connector.get('ImportAccountEntJSON')?.text.root.text ?? '';
    const { start, end, line } = made.links[0]?.place ?? { start: 0, end: 0, line: 0 };
    expect(text.slice(start, end)).toBe('"call1"');
    expect(text.slice(0, start).split('\n')).toHaveLength(line);
    expect(start).toBeGreaterThan(text.indexOf('"acctEntParams"'));
    expect(made.beliefs).toEqual(expect.arrayContaining(['link-processing', 'link-id', 'link-no-list']));
    expect(made.problems.filter(({ severity }) => severity !== 'information')).toEqual([]);
    expect(made.notes.join()).not.toContain('acctEntParams');
  });

  it('is shown as text and as JSON, with the line', async () => {
    const made = await preview(linked(perGroup), { ask });
    const [link] = importToData(made).links;
    expect(link).toMatchObject({ account: 'a', entitlement: 'g1', place: { parameter: 'ImportAccountEntJSON' } });
    const text = importAsText(made);
    expect(text).toContain('2 entitlements of accounts');
    expect(text).toContain(`a → Group g1  httpEntToAcct, ${link?.place.uri}:${link?.place.line}:${link?.place.column}`);
  });

  it('httpAcctToEnt asks for each account; an entitlement that was not imported is said', async () => {
    const call = {
      processingType: 'httpAcctToEnt',
      listField: 'Resources',
      entIdPath: 'id',
      entKeyField: 'entitlementID',
    };
    const made = await preview(linked(calling(call, '/Users/${id}/Groups')), { ask });
    expect(made.links.map(({ account, entitlement }) => [account, entitlement])).toEqual([
      ['a', 'g1'],
      ['a', 'g9'],
    ]);
    expect(made.problems).toContainEqual(
      expect.objectContaining({ code: 'entitlement-not-imported', message: expect.stringContaining('"g9"') }),
    );
  });

  it('http asks once; ids are looked up in the columns that are named', async () => {
    const call = {
      processingType: 'http',
      listField: 'Resources',
      acctIdPath: 'user.id',
      entIdPath: 'group',
      entKeyField: 'entitlement_value',
    };
    const made = await preview(linked(calling(call, '/Members')), { ask });
    expect(made.links).toMatchObject([{ account: 'a', type: 'Group', entitlement: 'g2', by: 'http' }]);
  });

  it.each([
    ['entitlement_value', ['One', 'Two']],
    ['entitlementID', ['g1', 'g2']],
  ])('${id} is the value of %s', async (entKeyField, ids) => {
    const call = { processingType: 'httpEntToAcct', listField: 'members', acctIdPath: 'value', entKeyField };
    const made = await preview(linked(calling(call, '/Groups/${id}')), { ask });
    const urls = made.runs.filter(({ section }) => section === 'acctEntParams').map(({ pages }) => pages[0]?.read.url);
    expect(urls).toEqual(ids.map((id) => `${HOST}/Groups/${id}`));
  });

  it('that fails gives one problem, whatever the number of records, and touches nobody', async () => {
    const call = { processingType: 'httpEntToAcct', listField: 'members', acctIdPath: 'value' };
    const made = await preview(linked(calling(call, '/Teams/${id}')), { ask });
    expect(made.problems.filter(({ code }) => code === 'call-failed')).toMatchObject([
      { severity: 'error', message: expect.stringContaining('So it is for 2 of 2') },
    ]);
    expect(made.missing.stoppedBy).not.toBe('failed-call');
    expect(made.links).toEqual([]);
  });

  it('of RingCentral shows that it refuses groups, and that nothing is asked then', async () => {
    const made = await preview(linked(perGroup));
    const [group] = made.runs.filter(({ section }) => section === 'entitlementParams');
    expect(group?.stop.text).toContain('status 404');
    expect(made.runs.some(({ section }) => section === 'acctEntParams')).toBe(false);
    expect(made.problems.map(({ code }) => code)).toContain('nothing-to-ask-for');
  });

  it('stops with the requests of the preview, and says where', async () => {
    const made = await preview(linked(perGroup), { ask, maxRequests: 3 });
    expect(made.problems).toContainEqual(
      expect.objectContaining({ code: 'links-cut', message: expect.stringContaining('entitlement 2 of 2') }),
    );
  });

  it.each([
    [{ listField: 'members' }, 'has no processingType'],
    [{ processingType: 'SequentialAndIterative' }, 'is not published'],
  ])('%j is not run', async (call, says) => {
    const made = await preview(linked(calling(call, '/Groups/${id}')), { ask });
    expect(made.problems).toContainEqual(
      expect.objectContaining({ code: 'links-not-run', message: expect.stringContaining(says) }),
    );
  });

  it('that leads elsewhere is said once, and not asked', async () => {
    const call = { processingType: 'httpEntToAcct', http: { url: 'https://other.example/x/${id}', httpMethod: 'GET' } };
    const made = await preview(linked(calling(call, '')), { ask });
    expect(made.runs.filter(({ section }) => section === 'acctEntParams')).toHaveLength(1);
    expect(made.problems.filter(({ code }) => code === 'call-unknown')).toHaveLength(1);
    expect(made.requests).toBe(2);
  });

  it('a key column that nothing fills is said', async () => {
    const call = { processingType: 'httpEntToAcct', entKeyField: 'customproperty9' };
    const made = await preview(linked(calling(call, '/Groups/${id}')), { ask });
    expect(made.problems.map(({ code }) => code)).toContain('link-key-unmapped');
  });

  it('what comes with the next page is linked, too', async () => {
    const pages = { nextUrl: { nextUrlPath: 'completeResponseMap.next' } };
    const call = { processingType: 'httpEntToAcct', listField: 'members', acctIdPath: 'value', pagination: pages };
    const made = await preview(linked(calling(call, '/Groups/${id}')), {
      ask: (request) =>
        request.path.includes('page=2')
          ? { status: 200, headers: {}, body: { members: [{ value: 'b' }] } }
          : request.path.endsWith('/g1')
            ? { status: 200, headers: {}, body: { members: [{ value: 'a' }], next: `${HOST}/Groups/g1?page=2` } }
            : ask(request),
    });
    expect(made.links.map(({ account }) => account)).toEqual(['a', 'b']);
  });
});

describe('acctEntMappings', () => {
  const ofAccounts = (file: ImportFile) => {
    call1(file).colsToPropsMap.customproperty31 = 'STORE#ACC#ENT#MAPPINGINFO~#~char';
    file.accountParams.acctEntMappings = { Group: { listPath: 'emails', idPath: 'value' } };
  };
  const withGroup = { ask: (request: { path: string }) => answerWithGroups(request) };

  it.each([
    [{ processingType: 'acctToEntMapping' }, false],
    [{ entTypes: { Group: { call: { call1: { processingType: 'acctToEntMapping' } } } } }, false],
    [{ entTypes: { Other: { call: { call1: { processingType: 'acctToEntMapping' } } } } }, true],
    [{ processingType: 'entToAcctMapping' }, true],
  ])('of accounts go with acctToEntMapping: %j', async (acctEntParams, isSaid) => {
    const made = await preview(linked(acctEntParams, ofAccounts), withGroup);
    expect(made.links).toMatchObject([{ account: 'a', entitlement: 'g1', by: 'acctToEntMapping' }]);
    expect(made.problems.some(({ code }) => code === 'mapping-not-named')).toBe(isSaid);
    expect(made.problems.some(({ code }) => code === 'links-not-run')).toBe(false);
  });

  it('are missing where acctToEntMapping is named', async () => {
    const made = await preview(linked({ processingType: 'acctToEntMapping' }), { ask });
    expect(made.problems.map(({ code }) => code)).toContain('mapping-missing');
  });

  it('of entitlements go with entToAcctMapping and a marker, and name accounts', async () => {
    const made = await preview(
      linked({ processingType: 'entToAcctMapping' }, (file) => {
        groupOf(file).acctEntMappings = { listField: 'parts', idPath: 'value', keyField: 'accountID' };
      }),
      { ask },
    );
    expect(made.links.map(({ account, by }) => [account, by])).toEqual([
      ['g2', 'entToAcctMapping'],
      ['g7', 'entToAcctMapping'],
    ]);
    const codes = made.problems.map(({ code }) => code);
    expect(codes).toContain('marker-missing');
    expect(codes).toContain('account-not-imported');
    expect(codes).not.toContain('mapping-not-named');
  });
});

describe('entMappings', () => {
  it('link entitlements with those of a type, and say what was not imported', async () => {
    const made = await preview(
      linked({ processingType: 'entToAcctMapping' }, (file) => {
        groupOf(file).entMappings = {
          Group: { listPath: 'parts', idPath: 'value', idColumn: 'entitlementID', mappingTypes: ['ENT2'] },
        };
      }),
      { ask },
    );
    expect(made.entitlementLinks).toMatchObject([
      { type: 'Group', entitlement: 'g1', targetType: 'Group', target: 'g2', mappingTypes: ['ENT2'] },
      { type: 'Group', entitlement: 'g2', targetType: 'Group', target: 'g7' },
    ]);
    expect(made.problems).toContainEqual(
      expect.objectContaining({ code: 'entitlement-not-imported', message: expect.stringContaining('"g7"') }),
    );
    expect(importAsText(made)).toContain('Group g1 → Group g2  ENT2, ');
    expect(importToData(made).entitlementLinks).toHaveLength(2);
  });
});

function groupOf(file: ImportFile): Fields {
  return (file.entitlementParams as { entTypes: { Group: Fields } }).entTypes.Group;
}

/** Ann has the group One by her list "emails". */
function answerWithGroups(request: { readonly path: string }) {
  const answered = ask(request);
  if (!/\/Users(?:\?|$)/.test(request.path)) return answered;
  const Resources = USERS.map((user) => (user.id === 'a' ? { ...user, emails: [{ value: 'g1' }] } : user));
  return { ...answered, body: { Resources, totalResults: 2, startIndex: 1, itemsPerPage: 0 } };
}
