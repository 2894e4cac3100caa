import { describe, expect, it } from 'vitest';
import { referenceAt, referencesTo } from '../../../server/src/features/references';
import { workspaceOf } from '../../../server/src/features/workspace';
import { parseMarkers } from '../../support/markers';
import { document, opened, packaged } from './helpers';

const connectionJson = '{ "authentications": { "acctAuth": {}, "userAuth": {} } }';

const create = (marked: string) =>
  `{ "accountIdPath": "call1.message.id", "responseColsToPropsMap": { "name": "call1.message.userName~#~char" }, "call": [
    { "name": "call1", "connection": "acctAuth", "url": "https://platform.ringcentral.com/scim/v2/Users", "httpMethod": "POST" },
    { "name": "call2", "connection": "acctAuth", "url": "https://platform.ringcentral.com/scim/v2/Users/${marked}", "httpMethod": "PATCH" } ] }`;

/** The text of the definition of what the cursor is on, and the file it is in. */
function definitionOf(name: string, marked: string, beside: Readonly<Record<string, string>> = {}) {
  const at = opened(name, marked, beside);
  const found = referenceAt(at.document, at.offset, at.workspace)?.thing;
  if (found === undefined) return undefined;
  const file = found.uri.slice(found.uri.lastIndexOf('/') + 1);
  const text = beside[file] ?? at.text;
  return `${file} ${found.kind} ${found.span.start}: ${text.slice(found.span.start, found.span.end)}`;
}

describe('definition', () => {
  it('leads from a connection to its authentication in the file beside', () => {
    const marked = '{ "call": [{ "connection": "user|Auth", "url": "x" }] }';
    const offset = connectionJson.indexOf('userAuth');
    expect(definitionOf('CreateAccountJSON.json', marked, { 'ConnectionJSON.json': connectionJson })).toBe(
      `ConnectionJSON.json authentication ${offset}: userAuth`,
    );
  });

  it.each([
    ['${response.ca|ll1.message.id}'],
    ['${response?.call1|?.message?.id}'],
    ["${response['|call1'].message.id}"],
    ['${user.x == null ? response.|call1.message.id : 1}'],
  ])('leads from %s to the call', (expression) => {
    const text = create('');
    expect(definitionOf('CreateAccountJSON.json', create(expression))).toBe(
      `CreateAccountJSON.json call ${text.indexOf('"name": "call1"') + 9}: call1`,
    );
  });

  it('leads from a key of the connection to ConnectionJSON', () => {
    const beside = '{ "authentications": { "acctAuth": { "apiKey": "x" }, "other": { "apiKey": "y" } } }';
    expect(
      definitionOf('CreateAccountJSON.json', create('${connection.api|Key}'), { 'ConnectionJSON.json': beside }),
    ).toBe(`ConnectionJSON.json authenticationKey ${beside.indexOf('apiKey')}: apiKey`);
  });

  it('leads from accountIdPath to the call', () => {
    expect(definitionOf('CreateAccountJSON.json', create('').replace('call1.m', 'ca|ll1.m'))).toMatch(/: call1$/);
  });

  it('knows no answer of a later call', () => {
    expect(definitionOf('CreateAccountJSON.json', create('${response.call|2.message.id}'))).toBeUndefined();
  });

  it('works inside a package, at three levels', () => {
    const text = packaged({
      CreateAccountJSON: create('${response.call1¦.message.id}'),
      ConnectionJSON: connectionJson,
    });
    const found = definitionOf('Connection_x.json', text.replace('¦', '|'));
    expect(found).toMatch(/^Connection_x.json call \d+: call1$/);
  });
});

describe('references', () => {
  it('are every place of the connector that means the call', () => {
    const marked = create('${response.⟦call1⟧.message.id}')
      .replace('"call1.message.id"', '"⟦call1⟧.message.id"')
      .replace('"call1.message.userName', '"⟦call1⟧.message.userName')
      .replace('"name": "call1"', '"name": "⟦call1⟧"');
    const { text, spans } = parseMarkers(marked);
    const own = document('CreateAccountJSON.json', text);
    const found = referencesTo(own, spans[0]?.start ?? 0, workspaceOf([own])).map(({ span }) => span);
    expect([...found].sort((a, b) => a.start - b.start)).toEqual(spans);
  });

  it('cross files for an authentication', () => {
    const at = opened('ConnectionJSON.json', connectionJson.replace('acctAuth', 'acct|Auth'), {
      'CreateAccountJSON.json': create(''),
      'Other.CreateAccountJSON.json': create(''),
    });
    const found = referencesTo(at.document, at.offset, at.workspace).map(({ uri }) =>
      uri.slice(uri.lastIndexOf('/') + 1),
    );
    expect(found).toEqual(['ConnectionJSON.json', 'CreateAccountJSON.json', 'CreateAccountJSON.json']);
  });
});
