import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { completions } from '../../../../server/src/features/completion';
import { hover } from '../../../../server/src/features/hover';
import { workspaceOf } from '../../../../server/src/features/workspace';

const workspace = workspaceOf([]);

/** A file with a cursor `|` in it. */
function at(marked: string, name = 'x.ringcentral-mapping.json') {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const document = readDocument(`file:///${name}`, text);
  if (document === undefined) throw new Error('not recognised');
  return { document, offset };
}

const labels = (marked: string) => {
  const { document, offset } = at(marked);
  return completions(document, offset, workspace).map(({ label }) => label);
};

const words = (marked: string, name?: string) => {
  const { document, offset } = at(marked, name);
  return hover(document, offset, workspace)?.markdown ?? '';
};

const entry = (rest: string) => `{"ringcentralMapping":1,"provider":"okta","attributes":[{${rest}}]}`;

describe('completion', () => {
  it('offers paths of RingCentral as targets, filled ones last', () => {
    const { document, offset } = at('{"provider":"okta","attributes":[{"target":"userName"},{"target":"|"}]}');
    const found = completions(document, offset, workspace).toSorted((a, b) => a.rank - b.rank);
    expect(found[0]?.label).toBe('name.givenName');
    expect(found.at(-1)?.label).toBe('userName');
  });

  it('offers attributes of the provider as sources', () => {
    expect(labels(entry('"target":"title","source":{"attribute":"|"}'))).toContain('user.firstName');
    expect(labels('{"provider":"jumpcloud","attributes":[{"source":{"attribute":"|"}}]}')).toContain(
      'addresses[].country',
    );
  });

  it('offers members, values and what the language knows', () => {
    expect(labels(entry('"target":"title",|'))).toEqual(expect.arrayContaining(['source', 'when', 'matching']));
    expect(labels('{"provider":"|"}')).toEqual(['saviynt', 'okta', 'entra', 'jumpcloud']);
    expect(labels(entry('"source":{"expression":"user.fir|"}'))).toContain('firstName');
  });
});

describe('hover', () => {
  it('explains targets, sources, members and values', () => {
    expect(words(entry('"target":"user|Name"'))).toContain('work e-mail address');
    expect(words(entry('"source":{"attribute":"user.last|Name"}'))).toContain('Last name');
    expect(words(entry('"whe|n":"create"'))).toContain('When the attribute is written');
    expect(words(entry('"when":"cre|ate"'))).toContain('not afterwards');
  });

  it("explains members of JumpCloud's users", () => {
    expect(words('[{"username":"a","password_exp|ired":true}]', 'users.json')).toContain('suspended and deactivated');
    expect(words('[{"username":"a","sudo":true,"addresses":[{"country|":"US"}]}]', 'users.json')).toContain(
      'unassigned extension',
    );
  });
});

it('says something at every offset, or nothing, and never throws', () => {
  const text =
    '{"ringcentralMapping":1,"provider":"entra","scope":{"expression":"[mail]"},"attributes":[{"target":"a[","source":{"expression":"IIF("}},{"source":"x"},3]';
  const document = readDocument('file:///x.ringcentral-mapping.json', text);
  if (document === undefined) throw new Error('not recognised');
  for (let offset = 0; offset <= text.length; offset++) {
    completions(document, offset, workspace);
    hover(document, offset, workspace);
  }
  expect(document.kind).toBe('neutral/mapping');
});
