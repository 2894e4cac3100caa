import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/src/documents/document';
import { mappingPartAt } from '../../../server/src/features/mapping-part';
import { LineIndex } from '../../../server/src/text/line-index';
import { createCall, packaged } from './helpers';

/** What stands at the first `needle` of a file, `into` characters behind its beginning: its name and its text. */
function at(uri: string, text: string, needle: string, into = 0) {
  const found = text.indexOf(needle);
  if (found < 0) throw new Error(`${needle} is not in ${uri}`);
  const offset = found + into;
  const document = readDocument(`file:///m/${uri}`, text);
  if (document === undefined) throw new Error(`${uri} is not recognised`);
  const lines = new LineIndex(text);
  const { line } = lines.positionAt(offset);
  const item = mappingPartAt(document, text, { start: lines.lineStart(line), end: lines.lineEnd(line) }, offset);
  return item && [item.name, text.slice(item.span.start, item.span.end)];
}

const sample = (path: string) => readFileSync(join(resolve(__dirname, '../../../samples'), path), 'utf8');

describe('the part of a mapping at a cursor', () => {
  const create = createCall(
    '{\\"name\\":{\\"givenName\\":\\"${user.firstname}\\"},\\"emails\\":[{\\"value\\":${user.email}}]${user.x ? user.more : user.less}}',
  );
  const name = 'CreateAccountJSON.json';

  it('is the innermost member of a request body, in its key or in its expression', () => {
    const given = ['CreateAccountJSON name.givenName', '\\"givenName\\":\\"${user.firstname}\\"'];
    expect(at(name, create, 'user.firstname')).toEqual(given);
    expect(at(name, create, 'givenName', 2)).toEqual(given);
    expect(at(name, create, 'user.email')).toEqual(['CreateAccountJSON emails[0].value', '\\"value\\":${user.email}']);
    expect(at(name, create, 'name\\":{', 1)?.[0]).toBe('CreateAccountJSON name');
  });

  it('is an expression that brings members with it', () => {
    expect(at(name, create, 'user.x ?')).toEqual(['CreateAccountJSON call1', '${user.x ? user.more : user.less}']);
  });

  it('is the whole body beside it on its line, and nothing in the other members of a call', () => {
    const pretty = create.replaceAll(', "', ',\n"');
    expect(at(name, pretty, '"httpParams"')?.[0]).toBe('CreateAccountJSON call1');
    expect(at(name, pretty, '"httpMethod"')).toBeUndefined();
    expect(at(name, pretty, 'https://')).toBeUndefined();
  });

  it('is found in a transport package, one level deeper', () => {
    const text = packaged({ CreateAccountJSON: create });
    expect(at('Connection_2026-01-01.json', text, 'user.firstname')?.[0]).toBe('CreateAccountJSON name.givenName');
    expect(at('Connection_2026-01-01.json', text, 'templateName')).toBeUndefined();
  });

  it('is an attribute mapping of Entra on every line of it', () => {
    const text = sample('entra/ringcentral.synchronization-schema.json');
    const around = at('ringcentral.synchronization-schema.json', text, '"[surname]"', 3);
    expect(around?.[0]).toBe('name.familyName');
    const target = text.indexOf('"targetAttributeName": "name.familyName"');
    const indented = text.lastIndexOf('\n', target) + 1;
    expect(at('ringcentral.synchronization-schema.json', text, text.slice(indented, target + 40))).toEqual(around);
  });

  it('is an attribute of a profile mapping of Okta, or of a neutral mapping', () => {
    const okta = sample('okta/ringcentral.profile-mapping.json');
    const [found, whole] = at('ringcentral.profile-mapping.json', okta, 'String.toLowerCase') ?? [];
    expect(found).toBe('email');
    expect(whole).toMatch(/^"email": \{[^{}]*\}$/);
    // The indentation before it belongs to no attribute: the line does.
    expect(at('ringcentral.profile-mapping.json', okta, '    "email": {')?.[0]).toBe('email');
    const neutral = sample('jumpcloud/ringcentral.ringcentral-mapping.json');
    expect(at('ringcentral.ringcentral-mapping.json', neutral, '"firstname"')?.[0]).toBe('name.givenName');
  });

  it('is nothing where no value is given', () => {
    expect(
      at('ringcentral.profile-mapping.json', sample('okta/ringcentral.profile-mapping.json'), '"id"'),
    ).toBeUndefined();
    expect(at('users.json', sample('jumpcloud/users.json'), '"username"')).toBeUndefined();
    expect(at(name, `\n${create}`, '\n')).toBeUndefined();
  });
});
