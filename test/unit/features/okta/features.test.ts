import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { besideEachOther } from '../../../../server/src/documents/okta/beside';
import { completions } from '../../../../server/src/features/completion';
import { documentInfo } from '../../../../server/src/features/document-info';
import { documentSymbols } from '../../../../server/src/features/document-symbols';
import { hover } from '../../../../server/src/features/hover';
import { nameAt, namesLike } from '../../../../server/src/features/names';
import { prepareRename, rename } from '../../../../server/src/features/rename/rename';
import { workspaceOf } from '../../../../server/src/features/workspace';
import { applyEdits } from '../../../../server/src/rules/fix-all';
import { accept } from '../helpers';

const workspace = workspaceOf([]);
const MAPPING = 'ringcentral.profile-mapping.json';
const IMPORT = 'ringcentral-import.profile-mapping.json';
const APP = 'ringcentral.app-user-schema.json';
const USER = 'user-schema.json';
const sample = (name: string) => readFileSync(`samples/okta/${name}`, 'utf8');

/** The files of a folder, beside each other. */
function open(files: Readonly<Record<string, string>>) {
  const documents = Object.entries(files).map(([name, text]) => {
    const document = readDocument(`file:///f/${name}`, text);
    if (document?.provider !== 'okta') throw new Error(`${name} is not recognised`);
    return document;
  });
  const together = besideEachOther(documents);
  return (name: string) => {
    const document = together.find(({ uri }) => uri.endsWith(`/${name}`));
    if (document?.provider !== 'okta') throw new Error(name);
    const { text } = document.text;
    return { document, text, at: (part: string, shift = 1) => text.indexOf(part) + shift };
  };
}

const all = { [MAPPING]: sample(MAPPING), [IMPORT]: sample(IMPORT), [APP]: sample(APP), [USER]: sample(USER) };
const labels = (items: readonly { readonly label: string }[]) => items.map(({ label }) => label);

describe('completion', () => {
  it('offers the attributes of RingCentral that nothing fills, with their expressions', () => {
    const text = sample(MAPPING).replace(/,\s+"department": \{[^}]*\}/, ',\n    ""');
    const { document, at } = open({ [MAPPING]: text })(MAPPING);
    const items = completions(document, at('""'), workspace);
    expect(labels(items)).toEqual(['userName', 'department', 'directNumber', 'extensionNumber']);
    const department = items.find(({ label }) => label === 'department');
    const after = JSON.parse(accept(text, department as never));
    expect(after.properties.department).toEqual({ expression: 'user.department', pushStatus: 'PUSH' });
  });

  it('offers the attributes of the schema beside the mapping', () => {
    const text = sample(IMPORT).replace(/"primaryPhone": /, '"": ');
    const { document, at } = open({ ...all, [IMPORT]: text })(IMPORT);
    const found = labels(completions(document, at('"": '), workspace));
    expect(found).toContain('badgeNumber');
    expect(found).not.toContain('login');
  });

  it('offers the attributes of both schemas inside expressions', () => {
    const text = sample(MAPPING).replace('user.department', 'user.');
    const { document, at } = open({ ...all, [MAPPING]: text })(MAPPING);
    expect(labels(completions(document, at('"user."', 6), workspace))).toContain('officeRegion');
  });

  it.each([
    [MAPPING, '"PUSH"', ['PUSH', 'DONT_PUSH']],
    [MAPPING, '"appuser"', ['user', 'appuser']],
    [USER, '"PROFILE_MASTER"', ['PROFILE_MASTER', 'OKTA', 'OVERRIDE']],
    [USER, '"NONE"', ['NONE', 'SELF']],
  ])('offers the words of %s at %s', (file, word, words) => {
    const { document, at } = open(all)(file);
    expect(labels(completions(document, at(word), workspace))).toEqual(words);
  });
});

describe('hover', () => {
  it.each([
    [MAPPING, '"mobilePhone"', /E\.164 with a plus/],
    [MAPPING, '"state"', /standard name such as California/],
    [MAPPING, '"pushStatus"', /profile source/],
    [MAPPING, '"PUSH"', /create and update/],
    [MAPPING, '"properties"', /variable name/],
    [IMPORT, '"login"', /5 to 100 characters/],
    [USER, '"officeRegion"', /Custom attribute of Okta users.*AMER, EMEA, APAC/],
    [USER, '"master"', /decides the value/],
    [APP, '"extensionNumber"', /unique in the account/],
  ])('of %s at %s', (file, part, words) => {
    const { document, at } = open(all)(file);
    expect(hover(document, at(part), workspace)?.markdown).toMatch(words);
  });
});

describe('names', () => {
  const text = sample(MAPPING).replace('user.department', 'user.officeRegion + user.department');
  const files = { ...all, [MAPPING]: text };

  it('of a custom attribute lead from an expression to its schema', () => {
    const { document, at } = open(files)(MAPPING);
    const found = nameAt(document, at('user.officeRegion', 7), workspace);
    expect(found?.thing.uri).toBe(`file:///f/${USER}`);
    expect(sample(USER).slice(found?.thing.span.start, found?.thing.span.end)).toBe('officeRegion');
  });

  it('of the app stand in its schema, in keys one way and in expressions the other way', () => {
    const { document, at } = open(files)(APP);
    const found = namesLike(document, at('"extensionNumber"'), workspace).map(({ uri }) =>
      uri.slice('file:///f/'.length),
    );
    expect(found).toEqual([APP, IMPORT]);
  });

  it('are renamed in schema and mappings at once', () => {
    const { document, at } = open(files)(USER);
    const edits = rename(document, at('"officeRegion"'), 'region', workspace);
    if (edits === undefined || 'refusal' in edits) throw new Error(JSON.stringify(edits));
    const changed = (name: string) =>
      applyEdits(
        files[name as never],
        edits.filter(({ uri }) => uri.endsWith(`/${name}`)),
      );
    expect(changed(MAPPING)).toContain('"user.region + user.department"');
    expect(JSON.parse(changed(USER)).definitions.custom.properties).toHaveProperty('region');
    expect(new Set(edits.map(({ uri }) => uri)).size).toBe(2);
  });

  it.each([
    ['"login"', 'x', 'base attribute'],
    ['"officeRegion"', 'BadgeNumber', 'There is a "badgeNumber" already'],
    ['"officeRegion"', 'office region', 'letters, digits and _'],
  ])('of %s cannot become %s', (part, name, words) => {
    const { document, at } = open(files)(USER);
    expect(rename(document, at(part), name, workspace)).toEqual({ refusal: expect.stringContaining(words) });
  });

  it('without a schema are not renamed', () => {
    const { document, at } = open({ [MAPPING]: text })(MAPPING);
    const refusal = expect.stringContaining('Put the schema beside the mapping');
    expect(prepareRename(document, at('user.officeRegion', 7), workspace)).toEqual({ refusal });
  });
});

it('the outline has attributes, definitions and users', () => {
  const file = open({ ...all, 'users.json': sample('users.json') });
  const names = (name: string) => documentSymbols(file(name).document).map((each) => each.name);
  expect(names(MAPPING)).toContain('mobilePhone');
  expect(names(USER)).toContain('badgeNumber');
  expect(names('users.json')).toContain('ada.hopper@example.com');
});

it('says which schemas are known', () => {
  const notes = (files: Readonly<Record<string, string>>) =>
    documentInfo(open(files)(MAPPING).document, workspace).notes;
  expect(notes({ [MAPPING]: sample(MAPPING) })[1]).toMatch(/schemas of user and app are not in this folder/);
  expect(notes(all)[1]).toBe('Names of attributes are checked against the schemas in this folder.');
});
