import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { PROJECT_OPTIONS } from '../../../../server/src/documents/project/options';
import { projectPlace } from '../../../../server/src/documents/project/schema';

const URI = 'file:///a/ringcentral-provisioning.json';
const read = (value: unknown, uri = URI) => readProjectDocument(uri, JSON.stringify(value))?.project;

describe('a project file', () => {
  it('is known by its name, or by the version it says', () => {
    expect(readDocument(URI, '{}')?.kind).toBe('project/project');
    expect(readDocument('file:///a/other.json', '{ "ringcentralProvisioning": 1 }')?.kind).toBe('project/project');
    expect(readDocument('file:///a/my-ringcentral-provisioning.json', '{}')).toBeUndefined();
    expect(readDocument('file:///a/other.json', '{ "x": "ringcentralProvisioning" }')).toBeUndefined();
    expect(readProjectDocument(URI, '[]')).toBeUndefined();
  });

  it('names accounts in three ways', () => {
    const accounts = [
      'account.json',
      'https://platform.ringcentral.com',
      { server: 'http://127.0.0.1:1', connection: 'Test' },
    ];
    const project = read({ mappings: accounts.map((account) => ({ mapping: 'jumpcloud', account })) });
    expect(project?.mappings.map(({ account }) => account?.kind)).toEqual(['snapshot', 'live', 'live']);
    expect(project?.mappings[2]?.account).toMatchObject({ server: 'http://127.0.0.1:1', connection: 'Test' });
  });

  it('keeps of the options what they can be', () => {
    const options = {
      connector: 'A',
      direction: 'sideways',
      removeLeavers: 'yes',
      oktaApp: 'scim',
      maxDisables: { count: 3, percent: -1 },
      maxRemoves: {},
      protectedUsers: ['a@b.example', ''],
      maxSnapshotAge: 24,
      unheard: true,
      ['__proto__']: { removeLeavers: true },
    };
    expect(read({ mappings: [{ mapping: 'x', options }] })?.mappings[0]?.options).toEqual({
      connector: 'A',
      oktaApp: 'scim',
      maxDisables: { count: 3 },
      protectedUsers: ['a@b.example'],
      maxSnapshotAge: 24,
    });
  });

  it('reads persons, refusals and requests in their short and long forms', () => {
    const expectations = [
      { person: 'a@b.example', refusal: 409, requests: 2 },
      { person: { line: 3, key: { employeeid: 17 } }, refusal: { status: 400, detail: 'x' }, requests: ['post'] },
      { person: {}, refusal: true, requests: [1], attributes: { title: null, active: true, zip: 94002, x: [] } },
    ];
    const [short, long, odd] = read({ mappings: [{ mapping: 'x', expectations }] })?.mappings[0]?.expectations ?? [];
    expect(short?.person?.name).toBe('a@b.example');
    expect(short?.refusal?.status).toBe(409);
    expect(short?.requests).toMatchObject({ count: 2 });
    expect(long?.person).toMatchObject({ line: 3, key: [{ column: 'employeeid', value: '17' }] });
    expect(long?.refusal).toMatchObject({ status: 400, detail: 'x' });
    expect(long?.requests).toMatchObject({ count: 1, methods: ['POST'] });
    expect([odd?.person, odd?.refusal, odd?.requests]).toEqual([undefined, undefined, undefined]);
    expect(odd?.attributes.map(({ value }) => value)).toEqual([null, true, '94002', undefined]);
  });

  it('has a description for every option in its schema', () => {
    const place = projectPlace(['mappings', 0, 'options']);
    expect([...(place?.properties.keys() ?? [])]).toEqual(PROJECT_OPTIONS.map(({ name }) => name));
    for (const { name } of PROJECT_OPTIONS) expect(place?.property(name)?.description).toBeTruthy();
  });
});
