import { describe, expect, it } from 'vitest';
import { hover } from '../../../../server/src/features/hover';
import { createCall, opened, packaged } from '../helpers';

/** What the hover is about, and what it says. */
function at(name: string, marked: string) {
  const { document, offset, workspace, text } = opened(name, marked);
  const found = hover(document, offset, workspace);
  if (found === undefined) throw new Error('no hover');
  return { about: text.slice(found.span.start, found.span.end), says: found.markdown };
}

function inAccounts(member: string): string {
  return `{ "accountParams": { ${member} } }`;
}

describe('a key', () => {
  it('has meaning, type, values and source', () => {
    expect(at('ConnectionJSON.json', '{ "authentications": { "a": { "tokenRes|ponsePath": "x" } } }').says).toBe(
      [
        '**tokenResponsePath** — string',
        'Where the answer holds the token: a path in the body, or `#HEADERS#` and the name of a header. The prefix is needed for a header.',
        'Seen: `access_token`, `#HEADERS#Set-Cookie`.',
        'Source: [Saviynt developer portal, ConnectionJSON](https://developers.saviynt.com/connectors/rest-connector/concepts/connection-json)',
      ].join('\n\n'),
    );
  });

  it('says where sources disagree', () => {
    const inAuthentication = (key: string) => `{ "authentications": { "a": { "${key}": [] } } }`;
    for (const key of ['refresh|TokenAuthError', 'refrsh|TokenAuthError'])
      expect(at('ConnectionJSON.json', inAuthentication(key)).says).toContain('both are accepted here');
    expect(at('CreateTicketJSON.json', '{ "ticket|IdPath": "a" }').says).toContain('ticketidPath');
    const assignments =
      '{ "acctEntParams": { "entTypes": { "G": { "call": { "call1": { "proc|essingType": "" } } } } } }';
    expect(at('ImportAccountEntJSON.json', assignments).says).toContain('both are accepted');
    expect(
      at('ImportAccountEntJSON.json', inAccounts('"statusAndThresholdConfig": { "delete|Links": true }')).says,
    ).toContain('Sources disagree');
  });

  it('of an import is an attribute of EIC, in any letter case', () => {
    const { says } = at(
      'ImportAccountEntJSON.json',
      inAccounts('"call": { "call1": { "colsToPropsMap": { "CUSTOM|PROPERTY31": "id~#~char" } } }'),
    );
    expect(says).toContain('attribute of the account');
    expect(says).toContain('Custom property 31');
  });

  it('of the author is his own', () => {
    const { says } = at('ConnectionJSON.json', '{ "authentications": { "a": { "tena|nt": "x" } } }');
    expect(says).toContain('${connection.<key>}');
  });

  it('that packages write by mistake says what is read instead', () => {
    const config = (key: string) => inAccounts(`"statusAndThresholdConfig": { "${key}": ["true"] }`);
    expect(at('ImportAccountEntJSON.json', config('act|ive')).says).toContain('activeStatus');
    expect(at('ImportAccountEntJSON.json', inAccounts('"pa|ge": {}')).says).toContain('only the first page is read');
  });

  it('near a documented one names it', () => {
    const { says } = at('ImportAccountEntJSON.json', inAccounts('"call": { "call1": { "list|Fild": "" } }'));
    expect(says).toContain('There is a key `listField`');
  });

  it('in a parameter that nobody documents is not judged', () => {
    expect(at('PAM_CONFIG.json', '{ "an|y": 1 }').says).toContain('No public source shows its shape');
  });

  it('of a body for another service has the words of SCIM', () => {
    const call = createCall('{\\"schemas\\":[],\\"nick|Name\\":\\"a\\"}').replace(
      'platform.ringcentral',
      'api.airtable',
    );
    expect(at('CreateAccountJSON.json', call).says).toContain('RFC 7643 §4.1');
  });
});

describe('a value', () => {
  it.each([
    ['authType', 'oauth|2', 'client ID and secret as Basic'],
    ['authType', 'basicwith|hmac', 'IKEY and SKEY'],
    ['tokenResponsePath', '#HEADERS#Set-|Cookie', 'The header Set-Cookie of the answer'],
    ['errorPath', 'odata~do|t#error.code', '`~dot#` stands for a dot'],
  ])('of %s: %s', (key, value, words) => {
    expect(at('ConnectionJSON.json', `{ "authentications": { "a": { "${key}": "${value}" } } }`).says).toContain(words);
  });

  it('may be a flag or a number', () => {
    const flag = inAccounts('"statusAndThresholdConfig": { "inactivateAccountsNotInFile": tr|ue }');
    expect(at('ImportAccountEntJSON.json', flag).says).toContain('status 2, inactive');
    const code = '{ "call": [{ "successResponses": { "statusCode": [20|4] } }] }';
    expect(at('RemoveAccountJSON.json', code).says).toContain('No Content');
  });

  it('names an attribute', () => {
    const column = inAccounts('"statusAndThresholdConfig": { "statusColumn": "customprop|erty10" }');
    expect(at('ImportAccountEntJSON.json', column).says).toContain('attribute of the account');
  });

  it('leads to the answer', () => {
    const paging = '"pagination": { "offset": { "totalCountPath": "completeRes|ponseMap.totalResults" } }';
    expect(at('ImportAccountEntJSON.json', inAccounts(`"call": { "call1": { ${paging} } }`)).says).toContain(
      '`completeResponseMap` is the whole body',
    );
  });
});

describe('a mapping', () => {
  const mapped = (value: string) =>
    inAccounts(`"call": { "call1": { "colsToPropsMap": { "customproperty31": "${value}" } } }`);

  it.each([
    ['emails[0].va|lue~#~char', 'emails[0].value', 'takes the first element'],
    ['id~#~ch|ar', '~#~char', 'Text.'],
    ['id~#~nu|mber', '~#~number', 'whether EIC takes it is unknown'],
    ['#CON|ST#EMEA~#~char', '#CONST#EMEA', 'every record gets'],
    ['STORE#ACC#E|NT#MAPPINGINFO~#~char', 'STORE#ACC#ENT#MAPPINGINFO', 'which entitlements an account has'],
    ['STORE#ENT#MAPP|INGINFO#PARENTID~#~char', 'STORE#ENT#MAPPINGINFO#PARENTID', 'the parent of an entitlement'],
  ])('%s', (value, about, words) => {
    const found = at('ImportAccountEntJSON.json', mapped(value));
    expect(found.about).toBe(about);
    expect(found.says).toContain(words);
  });
});

describe('a package', () => {
  const text = packaged({ ConnectionJSON: 'c2VjcmV0IHNlY3JldCBzZWNyZXQgc2VjcmV0', AppType: 'CUA', PAM_CONFIG: '' });

  it.each([
    ['c2VjcmV0IHNl', 'Only the tenant that exported'],
    ['templateNam', 'connection template'],
    ['EXTERNAL_AT', 'each as a string'],
    ['encryptedattributeval', 'Only ConnectionJSON is really encrypted'],
    ['AppTyp', 'plain text'],
    ['PAM_CONF', 'No public source shows its shape'],
  ])('%s', (place, words) => {
    expect(at('Connection_x.json', text.replace(place, `${place}|`)).says).toContain(words);
  });
});
