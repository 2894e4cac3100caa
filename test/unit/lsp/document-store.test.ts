import { expect, it } from 'vitest';
import type { SaviyntParameter } from '../../../server/src/documents/saviynt/parameter';
import { mentionsIn } from '../../../server/src/documents/saviynt/symbols/connector-symbols';
import { clientSupport } from '../../../server/src/lsp/client-support';
import { Diagnostics } from '../../../server/src/lsp/diagnostics';
import { DocumentStore } from '../../../server/src/lsp/document-store';
import type { FileProvider } from '../../../server/src/lsp/file-provider';

/** Files in memory, and a count of how often each was read. */
function folderOf(files: Record<string, string>) {
  const reads: string[] = [];
  const provider: FileProvider = {
    list: async () =>
      Object.entries(files).map(([name, text]) => ({ name, stamp: `${text.length}`, size: text.length })),
    read: async (uri) => {
      const name = decodeURIComponent(uri.slice(uri.lastIndexOf('/') + 1));
      reads.push(name);
      return files[name];
    },
  };
  return { files, reads, provider };
}

const base = 'file:///x/';
const create = '{ "call": [] }';
const auth = (name: string) => `{ "authentications": { "${name}": {} } }`;

function names(store: DocumentStore, uri: string): readonly string[] | undefined {
  const document = store.get(uri);
  const [connection] = document?.saviynt?.connections ?? [];
  return document && connection && store.workspaceOf(document).connectorOf(connection).connectionNames;
}

it('reads the files beside a parameter once, and again only those that changed', async () => {
  const { files, reads, provider } = folderOf({ 'ConnectionJSON.json': auth('a'), 'notes.json': '[]' });
  const store = new DocumentStore(provider, true);
  const document = store.set(`${base}CreateAccountJSON.json`, 'json', 1, create);
  await store.prepare(document);
  await store.prepare(document);
  expect(names(store, document.uri)).toEqual(['a']);
  expect(reads).toEqual(['ConnectionJSON.json', 'notes.json']);
  files['ConnectionJSON.json'] = auth('longer');
  await store.prepare(document);
  expect(names(store, document.uri)).toEqual(['a']);
  expect(store.filesChanged([`${base}ConnectionJSON.json`])).toEqual([document]);
  await store.prepare(document);
  expect(names(store, document.uri)).toEqual(['longer']);
  expect(reads).toEqual(['ConnectionJSON.json', 'notes.json', 'ConnectionJSON.json']);
});

it('notices changes by itself where nobody reports them', async () => {
  const { files, provider } = folderOf({ 'ConnectionJSON.json': auth('a') });
  const store = new DocumentStore(provider, false);
  const document = store.set(`${base}CreateAccountJSON.json`, 'json', 1, create);
  await store.prepare(document);
  delete files['ConnectionJSON.json'];
  await store.prepare(document);
  expect(names(store, document.uri)).toBeUndefined();
});

it('reads nothing beside files that are not ours, or that are complete in themselves', async () => {
  const { reads, provider } = folderOf({ 'ConnectionJSON.json': auth('a') });
  const store = new DocumentStore(provider, true);
  await store.prepare(store.set(`${base}package.json`, 'json', 1, '{}'));
  await store.prepare(store.set(`${base}Connection_x.json`, 'json', 1, '{ "R": { "EXTERNAL_ATTR": [] } }'));
  await store.prepare(store.set('untitled:1', 'json', 1, auth('b')));
  expect(reads).toEqual([]);
});

it('takes the open document for the file, however its name is encoded', async () => {
  const { provider } = folderOf({ 'My (new).ConnectionJSON.json': auth('saved') });
  const store = new DocumentStore(provider, true);
  const document = store.set(`${base}My%20%28new%29.CreateAccountJSON.json`, 'json', 1, create);
  await store.prepare(document);
  expect(names(store, document.uri)).toEqual(['saved']);
  store.set(`${base}My%20%28new%29.ConnectionJSON.json`, 'json', 1, auth('typed'));
  expect(names(store, document.uri)).toEqual(['typed']);
});

it('forgets a folder with its last document', async () => {
  const { reads, provider } = folderOf({ 'ConnectionJSON.json': auth('a') });
  const store = new DocumentStore(provider, true);
  const uri = `${base}CreateAccountJSON.json`;
  await store.prepare(store.set(uri, 'json', 1, create));
  expect(store.known(`${base}ConnectionJSON.json`)).toBeDefined();
  store.close(uri);
  expect(store.known(`${base}ConnectionJSON.json`)).toBeUndefined();
  await store.prepare(store.set(uri, 'json', 1, create));
  expect(reads).toHaveLength(2);
});

it('marks equal contents equally, whatever the version', () => {
  const store = new DocumentStore(undefined, true);
  const uri = `${base}CreateAccountJSON.json`;
  const first = store.fingerprint(store.set(uri, 'json', 1, create));
  expect(store.fingerprint(store.set(uri, 'json', 2, create))).toBe(first);
  expect(store.fingerprint(store.set(uri, 'json', 3, `${create} `))).not.toBe(first);
  store.set(`${base}ConnectionJSON.json`, 'json', 1, auth('a'));
  expect(store.fingerprint(store.set(uri, 'json', 4, create))).not.toBe(first);
});

it('checks again what a keystroke concerns, and nothing else', async () => {
  const store = new DocumentStore(undefined, true);
  const diagnostics = new Diagnostics(store, clientSupport({}));
  const open = (name: string, text: string) => store.set(base + name, 'json', 1, text);
  const [other, beside] = [open('B.CreateAccountJSON.json', create), open('A.UpdateAccountJSON.json', create)];
  open('A.ConnectionJSON.json', auth('a'));
  const before = [await diagnostics.check(other), await diagnostics.check(beside)];
  const [connection] = beside.saviynt?.connections ?? [];
  const parameter = connection?.parameters[0] as SaviyntParameter;
  const mentions = mentionsIn(parameter);

  open('A.ConnectionJSON.json', auth('b'));
  const after = [await diagnostics.check(other), await diagnostics.check(beside)];
  expect(after[0]).toBe(before[0]);
  expect(after[1]?.resultId).not.toBe(before[1]?.resultId);
  expect(mentionsIn(parameter)).toBe(mentions);
});
