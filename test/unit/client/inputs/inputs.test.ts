import { describe, expect, it } from 'vitest';
import {
  connectorLabel,
  connectorsOf,
  findConnectors,
  mayBeConnectorFile,
} from '../../../../client/src/inputs/connector/connectors';
import { looksLikePeople, looksLikeSnapshot } from '../../../../client/src/inputs/looks-like';
import { readPreviewArguments } from '../../../../client/src/inputs/preview-arguments';

const call = (url: string) => ({ name: 'call1', connection: 'acctAuth', url, httpMethod: 'POST', httpParams: '{}' });
const file = (uri: string, url: string) => ({ uri, text: JSON.stringify({ call: [call(url)] }) });

describe('connectors among files', () => {
  const ringcentral = file(
    'file:///w/ring%20central/CreateAccountJSON.json',
    'https://platform.ringcentral.com/scim/v2/Users',
  );
  const other = file('file:///w/a/Zoom.CreateAccountJSON.json', 'https://api.zoom.us/v2/users');
  const importOnly = { uri: 'file:///w/b/ImportAccountEntJSON.json', text: '{"accountParams":{"call":{}}}' };

  it('puts RingCentral’s first and leaves out what provisions nothing', () => {
    const found = findConnectors([other, importOnly, ringcentral, { uri: 'file:///w/x.json', text: '{"a":1}' }]);
    expect(found.map(connectorLabel)).toEqual(['ring central', 'Zoom']);
  });

  it('gives the connector of one file', () => {
    const found = findConnectors([other, ringcentral]);
    expect(connectorsOf(found, other.uri).map(connectorLabel)).toEqual(['Zoom']);
    expect(connectorsOf(found, 'file:///w/x.json')).toEqual([]);
  });

  it('tells from the name alone what is worth reading', () => {
    const names = [
      'CreateAccountJSON.json',
      'RingCentral.UpdateAccountJSON.json',
      'Connection_2023.json',
      'package.json',
    ];
    expect(names.map(mayBeConnectorFile)).toEqual([true, true, true, false]);
  });
});

describe('files that are offered', () => {
  it('people are known by Saviynt’s property names', () => {
    expect(looksLikePeople('users.csv', '\ufeff"username";"firstname";"lastname";"x"\nada')).toBe(true);
    expect(looksLikePeople('people.json', '[{"username": "ada", "firstname": "Ada", "email": null}]')).toBe(true);
    expect(looksLikePeople('people.json', '{"users": [{"username": "a", "firstname": "b", "email": "c"}]}')).toBe(true);
  });

  it('tables and JSON of other kinds are not', () => {
    expect(looksLikePeople('costs.csv', 'month,amount,currency\n1,2,EUR')).toBe(false);
    expect(looksLikePeople('package.json', '{"name": "x", "version": "1", "title": "t"}')).toBe(false);
    expect(looksLikePeople('users.csv', '')).toBe(false);
  });

  it('a snapshot says so at its beginning', () => {
    expect(looksLikeSnapshot('{\n  "format": "ringcentral-account/1", "users": []}')).toBe(true);
    expect(looksLikeSnapshot('{"format": "provisioning-plan/1"}')).toBe(false);
  });
});

describe('the argument of the command', () => {
  it('may decide everything', () => {
    expect(
      readPreviewArguments({ mapping: 'file:///w/a', users: 'file:///w/users.csv', account: 'file:///w/account.json' }),
    ).toEqual({
      mapping: 'file:///w/a',
      users: 'file:///w/users.csv',
      account: { file: 'file:///w/account.json' },
    });
  });

  it('names a server by its origin', () => {
    const { account } = readPreviewArguments({ account: { server: 'http://127.0.0.1:4010/restapi?x=1' } });
    expect(account).toEqual({ server: 'http://127.0.0.1:4010' });
  });

  it('is a URI from a menu, also after it went through JSON', () => {
    const uri = { $mid: 1, scheme: 'file', authority: '', path: '/w/ring central/é.json' };
    expect(readPreviewArguments(uri)).toEqual({ mapping: 'file:///w/ring%20central/%C3%A9.json' });
    expect(readPreviewArguments({ mapping: { scheme: 'vscode-vfs', authority: 'github', path: '/o/r' } })).toEqual({
      mapping: 'vscode-vfs://github/o/r',
    });
    expect(readPreviewArguments({ scheme: 'untitled', path: 'Untitled-1' })).toEqual({
      mapping: 'untitled:Untitled-1',
    });
  });

  it.each([[undefined], ['CreateAccountJSON.json'], [7], [{ users: 7, account: { server: 'nowhere' } }]])(
    'is asked for when it is not understood: %j',
    (argument) => expect(readPreviewArguments(argument)).toEqual({}),
  );
});
