import { expect, it } from 'vitest';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { surveyProject } from '../../../../server/src/provisioning/project/survey';
import { memoryFiles } from './memory-files';

const ROOT = 'file:///ws/';
const PEOPLE = 'username,email,firstname,lastname,state\nada.obi,ada.obi@northwind.example,Ada,Obi,ACTIVATED\n';
const ACCOUNT = '{ "format": "ringcentral-account/1", "users": [] }';

function survey(
  mappings: readonly object[],
  files: Readonly<Record<string, string>>,
  uri = `${ROOT}a/ringcentral-provisioning.json`,
) {
  const document = readProjectDocument(uri, JSON.stringify({ mappings }));
  if (document === undefined) throw new Error('no project');
  return surveyProject(document, ROOT, memoryFiles(new Map(Object.entries(files)), ROOT));
}

it('tells what lies at each path, and what is beside one that is missing', async () => {
  const { places, mappings } = await survey(
    [
      { mapping: 'jumpcloud', people: '../people.csv', account: 'acount.json' },
      { mapping: 'x/y', people: '../../out.csv' },
    ],
    { 'people.csv': PEOPLE, 'a/account.json': ACCOUNT, 'a/x': '' },
  );
  expect(places.get(`${ROOT}people.csv`)).toEqual({ kind: 'file' });
  expect(places.get(`${ROOT}a/acount.json`)).toEqual({ kind: 'missing', beside: ['account.json', 'x'] });
  expect(places.get(`${ROOT}a/x/y`)).toEqual({ kind: 'missing' });
  expect(places.size).toBe(3);
  expect(mappings[0]?.people).toMatchObject({
    isWhole: true,
    columns: ['username', 'email', 'firstname', 'lastname', 'state'],
  });
  expect(mappings[0]?.people?.people).toMatchObject([
    {
      line: 2,
      title: 'Ada Obi',
      names: ['ada.obi', 'ada.obi@northwind.example'],
      emails: ['ada.obi@northwind.example'],
    },
  ]);
});

it('says why a mapping or an account is none', async () => {
  const files = { 'a/people.csv': PEOPLE, 'a/note.json': '{ "x": 1 }', 'a/empty/x.txt': '' };
  const { mappings } = await survey(
    [
      { mapping: 'note.json', account: 'note.json' },
      { mapping: 'empty', account: 'empty' },
      { mapping: 'connection.zip' },
      { mapping: 'jumpcloud', previousSnapshot: 'note.json' },
    ],
    { ...files, 'a/connection.zip': 'PK' },
  );
  expect(mappings[0]?.problem).toContain('There is no Saviynt parameter at note.json');
  expect(mappings[0]?.accountProblem).toBeTruthy();
  expect(mappings[1]?.problem).toContain('has no JSON files');
  expect(mappings[1]?.accountProblem).toBe('it is a folder');
  expect(mappings[2]).toEqual({ provider: 'saviynt' });
  expect(mappings[3]).toMatchObject({ provider: 'jumpcloud', previousProblem: expect.stringContaining('format') });
});

it('reads the people of a transport package, which is not opened', async () => {
  const people = 'username,email,firstname,lastname\nada.obi,ada.obi@northwind.example,Ada,Obi\n';
  const entry = { mapping: 'connection.zip', people: 'users.csv', account: 'account.json' };
  const files = { 'a/connection.zip': 'PK', 'a/users.csv': people, 'a/account.json': ACCOUNT };
  const { mappings } = await survey([entry], files);
  expect(mappings[0]).toMatchObject({ provider: 'saviynt', people: { isWhole: true, people: [{ title: 'Ada Obi' }] } });
  const nobody = await survey([entry], { ...files, 'a/users.csv': 'username,email\n' });
  expect(nobody.mappings[0]?.people?.people).toEqual([]);
});

it('says nothing about what cannot be looked at', async () => {
  const document = readProjectDocument(
    `${ROOT}p.json`,
    '{ "ringcentralProvisioning": 1, "mappings": [{ "mapping": "m.json" }] }',
  );
  const blind = { entries: async () => undefined, read: async () => undefined };
  if (document === undefined) throw new Error('no project');
  const { places, mappings, files } = await surveyProject(document, ROOT, blind);
  expect([...places.values()]).toEqual([{ kind: 'unknown' }]);
  expect([mappings, files]).toEqual([[{}], []]);
});

it('lists what a path could name, from the file up to the open folder', async () => {
  const { files } = await survey([], {
    'a/people.csv': '',
    'a/okta/m.json': '',
    'a/readme.md': '',
    'node_modules/x/y.json': '',
    'b/ä b.json': '',
    'account.json': '',
  });
  expect(files).toEqual(['people.csv', 'okta/', 'okta/m.json', '../b/', '../b/ä b.json', '../account.json']);
});
