import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { completions } from '../../../server/src/features/completion';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { hover } from '../../../server/src/features/hover';
import { referencesTo } from '../../../server/src/features/references';
import { rename } from '../../../server/src/features/rename/rename';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { workspaceOf } from '../../../server/src/features/workspace';
import { applyEdits } from '../../../server/src/rules/fix-all';
import { accept, createCall, folder, packaged } from './helpers';

const NEW_NAME = 'renamed';

const body =
  '{\\"schemas\\":[\\"urn:ietf:params:scim:schemas:core:2.0:User\\"],\\"userName\\":\\"${user.email}\\",\\"active\\":true,\\"emails\\":[{\\"type\\":\\"work\\",\\"value\\":\\"${user.email?.toLowerCase()}\\"}],\\"n\\u0061me\\":{}}';

const create = createCall(body).replace(
  ' ] }',
  ', { "name": "😀\\ud83d\\ude00", "url": "${response.call1.message.id}" } ] }',
);

const importJson = `{
  "accountParams": {
    "connection": "acctAuth",
    "statusAndThresholdConfig": { "deleteLinks": true, "activeStatus": ["true"] },
    "call": { "call1": { "http": { "url": "https://platform.ringcentral.com/scim/v2/Users", "httpHeaders": { "Authorization": "\${access_token}" }, "httpMethod": "GET" }, "colsToPropsMap": { "accountID": "id~#~char" } } }
  }
}`;

const connectionJson = '{ "authentications": { "acctAuth": { "authType": "oauth2", "httpParams": { "a": 1 } } } }';

const fixtures: Readonly<Record<string, string>> = {
  'CreateAccountJSON.json': create,
  'ImportAccountEntJSON.json': importJson,
  'ImportAccountEntJSON (CRLF).json': importJson.replaceAll('\n', '\r\n'),
  'ConnectionJSON.json': connectionJson,
  'Connection_x.json': packaged({ CreateAccountJSON: create, ConnectionJSON: connectionJson }),
};

/** Runs every feature at every offset; returns the completions that would break the file. */
function walk(name: string, text: string, step: number, isValid: (text: string) => boolean): readonly string[] {
  const document = readSaviyntDocument(folder + name, text);
  if (document === undefined) return [];
  const workspace = workspaceOf([document]);
  const broken: string[] = [];
  documentSymbols(document);
  semanticTokens(document);
  for (let offset = 0; offset <= text.length; offset += step) {
    hover(document, offset, workspace);
    referencesTo(document, offset, workspace);
    const renamed = rename(document, offset, NEW_NAME, workspace);
    if (renamed !== undefined && !('refusal' in renamed) && isValid(text)) {
      const result = applyEdits(text, renamed);
      if (!isValid(result)) broken.push(`${offset} rename`);
    }
    for (const completion of completions(document, offset, workspace)) {
      if (completion.span.start > offset || completion.span.end < offset)
        broken.push(`${offset} ${completion.label}: outside`);
      if (isValid(text) && !isValid(accept(text, completion))) broken.push(`${offset} ${completion.label}`);
    }
  }
  return broken;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(Object.entries(fixtures))('%s', (name, text) => {
  it('is JSON after every completion at every offset', () => {
    expect(isJson(text)).toBe(true);
    expect(walk(name, text, 1, isJson)).toEqual([]);
  });

  it('troubles no feature when it is cut off anywhere', () => {
    for (let end = 0; end < text.length; end += 7) walk(name, text.slice(0, end), 11, () => false);
  });

  it('troubles no feature when a character is missing', () => {
    for (let at = 0; at < text.length; at += 13) walk(name, text.slice(0, at) + text.slice(at + 1), 17, () => false);
  });
});

// Real packages, where they are at hand.
const real = '../shared/data/saviynt/';
const files = existsSync(real) ? readdirSync(real).filter((name) => name.endsWith('.json')) : [];

it.each(files.slice(0, 12))('leaves %s valid', (name) => {
  const text = readFileSync(real + name, 'utf8').replace(/^\ufeff/, '');
  expect(walk(name, text, text.length > 20_000 ? 97 : 13, isJson)).toEqual([]);
});
