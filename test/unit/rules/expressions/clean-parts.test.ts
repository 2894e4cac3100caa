import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Connector } from '../../../../server/src/documents/saviynt/connector';
import { readSaviyntDocument } from '../../../../server/src/documents/saviynt/document';
import { scopeFor } from '../../../../server/src/documents/saviynt/scope';
import { templateSites } from '../../../../server/src/documents/saviynt/template-sites';
import { checkTemplate } from '../../../../server/src/expressions/groovy/check';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import type { ParameterName } from '../../../../server/src/knowledge/saviynt/parameters';
import { findingsOf } from '../../../../server/src/rules/expressions/expression-findings';
import { type CallDraft, parameterText } from '../one-parameter';

/** Sound ones, ones with findings, and ones that leave something behind for those after them. */
const EXPRESSIONS = [
  "${user.email==null?'':user.email.replace('\"','')}",
  '${user.username}',
  '$user.username',
  '${user.lastname}',
  '${user.lastname.trim()}',
  '${user.firstnam}',
  '${user?.city ?: 1}',
  '${account.accountID.toString().length()}',
  '${usr.email}',
  '${x}',
  '${x.trim()}',
  '${x = null}',
  '${y = user.city}',
  '${y.trim()}',
  "${'x' == 'y' ? 1 : 2}",
  '${(1..9999).each { z = it }}',
  '${if (user.city) { x = [1] }}',
  '${response.call1.message.id}',
  '${response.call1.message.userName.trim()}',
  '${response.call2.message.emails[0].value.x}',
  '${response.first.statusCode.foo()}',
  '${}',
  '${\\u0072esponse.call1.message.id.toString().trim()}',
  '<% x = 1 %>',
  '<%= x %>',
  ' ${user. ',
];

const CALLS: readonly CallDraft[] = [
  { name: 'first', method: 'GET' },
  { name: 'call1', method: 'GET', url: 'https://platform.ringcentral.com/scim/v2/Users/1' },
  { name: 'call1', method: 'POST', url: 'https://x.example.com/y' },
  { name: 'call2', method: 'DELETE', url: 'https://platform.ringcentral.com/scim/v2/Users/1' },
];

/** One body, through everything that is remembered of others. */
function remembered(name: ParameterName, body: string, earlier: readonly CallDraft[] = []) {
  const text = parameterText(...earlier, { name: 'call1', body });
  const document = readSaviyntDocument(`${name}.json`, text);
  const [connection] = document?.connections ?? [];
  const [parameter] = connection?.parameters ?? [];
  if (connection === undefined || parameter === undefined) throw new Error('not a Saviynt file');
  const connector = new Connector(connection.key, connection.name, [connection]);
  const site = templateSites(parameter).find(({ role }) => role === 'body');
  const scope = scopeFor(parameter, site?.call, connector);
  return { found: site === undefined ? [] : findingsOf(site, { parameter, connector }), scope };
}

describe('what is remembered of expressions', () => {
  it.each(['CreateAccountJSON', 'UpdateUserJSON', 'SendOtpJSON', 'EnableAccountJSON'] as const)(
    'gives in %s what a check of the body alone gives, in any order and company',
    (name) => {
      const bodies = fc.array(fc.constantFrom(...EXPRESSIONS), { minLength: 1, maxLength: 5 });
      fc.assert(
        fc.property(bodies, fc.array(fc.constantFrom(...CALLS), { maxLength: 2 }), (expressions, earlier) => {
          const body = expressions.map((expression, i) => `"key${i}": "${expression}"`).join(', ');
          const template = parseTemplate(body);
          const { found, scope } = remembered(name, body, earlier);
          const isRead = !template.problems.some(({ code }) => code === 'syntax');
          expect(found).toEqual(isRead ? checkTemplate(template, scope) : []);
        }),
        { numRuns: 200, seed: 7 },
      );
    },
  );

  it('knows nothing of what another expression of the same body assigns', () => {
    remembered('SendOtpJSON', '{"a": "${x.trim()}"}');
    const { found } = remembered('SendOtpJSON', '{"a": "${x = null}", "b": "${x.trim()}"}');
    expect(found.map(({ code }) => code)).toContain('null-dereference');
  });

  it('is kept apart by the calls before', () => {
    const body = '{"a": "${response.call1.message.id}"}';
    const foundAfter = (index: number) => remembered('CreateAccountJSON', body, CALLS.slice(index, index + 1)).found;
    expect(foundAfter(1)).toEqual([]);
    expect(foundAfter(2)).toEqual([]);
    const differs = '{"a": "${response.call1.message.active.trim()}"}';
    const boolean = remembered('CreateAccountJSON', differs, CALLS.slice(1, 2)).found;
    expect(boolean.map(({ code }) => code)).toContain('unknown-method');
    expect(remembered('CreateAccountJSON', differs, CALLS.slice(2, 3)).found).toEqual([]);
  });

  it('is kept apart by parameter', () => {
    expect(remembered('AddAccessJSON', '{"a": "${Account.toString()}", "b": "1"}').found).toEqual([]);
    expect(remembered('CreateAccountJSON', '{"a": "${Account.toString()}", "b": "2"}').found).not.toEqual([]);
  });
});
