import { describe, expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { workspaceOf } from '../../../../server/src/features/workspace';
import { PARAMETERS } from '../../../../server/src/knowledge/saviynt/parameters';
import { checkDocument } from '../../../../server/src/rules/check';
import { packaged } from '../../features/helpers';

function kindOf(fileName: string, text = '{}'): string | undefined {
  return readSaviyntDocument(`file:///rc/${fileName}`, text)?.kind;
}

function codes(fileName: string, text: string): readonly string[] {
  const document = readSaviyntDocument(`file:///rc/${fileName}`, text);
  if (document === undefined) throw new Error('not recognised');
  return checkDocument(document, workspaceOf([document]).connectorOf, { fileSyntax: true }).map(({ code }) => code);
}

describe('by file name', () => {
  it.each(PARAMETERS.filter(({ shape }) => shape !== 'text').map(({ name }) => name))('%s', (name) => {
    expect(kindOf(`${name}.json`)).toBe(`saviynt/${name}`);
    expect(kindOf(`Acme.${name}.json`)).toBe(`saviynt/${name}`);
  });

  it.each([
    ['AccountEntImport JSON.json', 'ImportAccountEntJSON'],
    ['Update Account JSON.json', 'UpdateAccountJSON'],
    ['create_account_json.json', 'CreateAccountJSON'],
    ['acme.remove_ffid_access_json.json', 'RemoveFFIDAccessJSON'],
    ['status_threshold_config.json', 'STATUS_THRESHOLD_CONFIG'],
  ])('%s is %s', (fileName, name) => expect(kindOf(fileName)).toBe(`saviynt/${name}`));

  it.each(['AppType.json', 'config_json.json', 'connection_json.json', 'package.json'])('%s is none', (fileName) =>
    expect(kindOf(fileName)).toBeUndefined(),
  );

  it('puts files with an alias beside the others of their connector', () => {
    const keys = ['acme.create_account_json.json', 'acme.UpdateAccountJSON.json'].map(
      (name) => readSaviyntDocument(`file:///rc/${name}`, '{}')?.connections[0]?.key,
    );
    expect(keys).toEqual(['file:///rc/acme', 'file:///rc/acme']);
  });
});

const call = '{ "name": "a", "connection": "acctAuth", "url": "https://x", "httpMethod": "GET" }';

describe('by shape', () => {
  it.each([
    ['STATUS_THRESHOLD_CONFIG', '{ "statusAndThresholdConfig": {} }'],
    ['ImportUserJSON', '{ "url": "https://x", "userResponsePath": "users", "colsToPropsMap": {} }'],
    ['ConfigJSON', '{ "connectionTimeoutConfig": { "readTimeout": 1 } }'],
    ['PasswdPolicyJSON', '{ "minLength": 8, "noOfCAPSAlpha": 1, "noOfSplChars": 1 }'],
    ['MODIFYUSERDATAJSON', '{ "ADDITIONALTABLES": {}, "PREPROCESSQUERIES": [] }'],
    ['UpdateUserJSON', `{ "actions": { "Update Login": { "call": [${call}] } } }`],
    ['TicketStatusJSON', `{ "ticketStatusPath": "call1.message.state", "call": [${call}] }`],
    ['CreateTicketJSON', `{ "call": [${call.replace('}', ', "ticketidPath": "a" }')}] }`],
    ['AOB_CONNECTION_TEMPLATE_VARIABLES', '{ "@HOSTNAME@": "acme.example.com" }'],
  ])('%s', (name, text) => expect(kindOf('anything.json', text)).toBe(`saviynt/${name}`));

  it.each([
    '{ "actions": { "build": { "call": "make" } } }',
    '{ "actions": {} }',
    '{ "minLength": 8 }',
    '{ "statusAndThresholdConfig": {}, "more": 1 }',
    '{ "@type": "Person" }',
    '{ "call": [] }',
  ])('leaves %s alone', (text) => expect(kindOf('anything.json', text)).toBeUndefined());
});

describe('what nobody documents', () => {
  it.each(['PAM_CONFIG', 'CreateEntitlementJSON', 'ApplicationDiscoveryJSON'])('%s is never judged', (name) => {
    const odd = '{ "Connection": 1, "authType": "x", "call": [{ "httpMethod": "delete", "httpParams": "{" }] }';
    expect(codes(`${name}.json`, odd)).toEqual([]);
  });

  it('AppType is plain text', () => expect(codes('Connection_x.json', packaged({ AppType: 'CUA' }))).toEqual([]));
});
