import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readEntryMapping } from '../../../../../client/src/inputs/project/entry-mapping';
import { openProject } from '../../../../../client/src/inputs/project/open-project';
import { projectDefaults } from '../../../../../client/src/inputs/project/project-defaults';

const fake = vi.hoisted(() => ({ files: new Map<string, string>() }));
vi.mock('vscode', () => {
  const uriOf = (text: string): object => ({
    scheme: 'memory',
    path: new URL(text).pathname,
    toString: () => text,
  });
  const at = (uri: unknown) => fake.files.get(String(uri));
  const isFolder = (uri: unknown) => [...fake.files.keys()].some((file) => file.startsWith(`${uri}/`));
  const folder = { uri: uriOf('memory:///w') };
  return {
    Uri: {
      parse: uriOf,
      joinPath: (uri: unknown, name: string) =>
        uriOf(new URL(name, `${String(uri)}${name === '..' ? '' : '/'}`).href.replace(/\/$/, '')),
    },
    FileType: { File: 1, Directory: 2 },
    RelativePattern: class {
      constructor(readonly base: unknown) {}
    },
    workspace: {
      textDocuments: [],
      workspaceFolders: [folder],
      getWorkspaceFolder: () => folder,
      findFiles: async ({ base }: { readonly base: unknown }) =>
        [...fake.files.keys()].filter((file) => file.startsWith(`${base}/`)).map(uriOf),
      fs: {
        stat: async (uri: unknown) => {
          const text = at(uri);
          if (text === undefined && !isFolder(uri)) throw new Error('not there');
          return { type: text === undefined ? 2 : 1, size: text?.length ?? 0, mtime: 0 };
        },
        readFile: async (uri: unknown) => new TextEncoder().encode(at(uri) ?? ''),
      },
    },
  };
});

const project = 'memory:///w/ringcentral-provisioning.json';
const neutral = 'memory:///w/maps/corp.ringcentral-mapping.json';
const uri = (text: string) => ({ scheme: 'memory', path: new URL(text).pathname, toString: () => text }) as never;

async function opened(mapping: string) {
  const entry = { name: 'Corp', mapping, people: 'people.csv', options: { removeLeavers: true } };
  fake.files.set(project, JSON.stringify({ ringcentralProvisioning: 1, mappings: [entry] }));
  const found = await openProject(uri(project));
  const [first] = found?.project.mappings ?? [];
  if (found === undefined || first === undefined) throw new Error('the project is not read');
  return { project: found, entry: first };
}

beforeEach(() => {
  const attributes = [{ target: 'userName', source: { attribute: 'email' }, matching: 1 }];
  const text = { ringcentralMapping: 1, name: 'Corp', provider: 'jumpcloud', direction: 'toRingCentral', attributes };
  fake.files.clear();
  fake.files.set(neutral, JSON.stringify(text));
  fake.files.set('memory:///w/people.csv', 'email\nada@corp.example\n');
});

describe('a neutral mapping in a project file', () => {
  it.each(['maps/corp.ringcentral-mapping.json', 'maps'])('is the mapping of the entry %s', async (path) => {
    const { project, entry } = await opened(path);
    const { mapping, texts } = await readEntryMapping(project, entry);
    expect(mapping).toMatchObject({ provider: 'neutral', owner: 'jumpcloud' });
    expect([...texts.keys()]).toEqual([neutral]);
  });

  it('is previewed with what its entry says', async () => {
    await opened('maps/corp.ringcentral-mapping.json');
    const mapping = { label: 'Corp', place: uri(neutral), key: `${neutral}#neutral` };
    const defaults = await projectDefaults(mapping);
    expect(String(defaults?.people)).toBe('memory:///w/people.csv');
    expect(defaults?.options).toEqual({ removeLeavers: true });
    const other = { ...mapping, key: 'memory:///w/maps/other.json#neutral' };
    expect(await projectDefaults(other)).toBeUndefined();
  });
});
