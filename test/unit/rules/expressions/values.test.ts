import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../../../server/src/expressions/groovy/template';
import { createScope, withValues } from '../../../../server/src/expressions/kit/scope';
import { bindingsOf } from '../../../../server/src/knowledge/saviynt/parameter-bindings';
import { applied, bodyOf, type CallDraft, check, type Form, forms, parameterText, textAt } from '../one-parameter';

const url = 'https://platform.ringcentral.com/scim/v2/Users';
const create = (code: string, draft: CallDraft, form: Form = 'file') =>
  check(code, 'CreateAccountJSON', parameterText({ url, ...draft }), form);
const found = (code: string, draft: CallDraft) => {
  const checked = create(code, draft);
  return checked.found.map((diagnostic) => textAt(checked, diagnostic));
};

const scope = createScope(bindingsOf('CreateAccountJSON'), true);

/** The JSON that is sent for this person. */
function sent(body: string, user: Readonly<Record<string, string | null>>): unknown {
  const { text, verdict } = compileTemplate(parseTemplate(body))(withValues(scope, { user }));
  expect(verdict).toBe('ok');
  return JSON.parse(text);
}

describe.each(forms)('in a %s', (form) => {
  it('says one thing for a placeholder that may be null and is not escaped', () => {
    const checked = create('saviynt/null-text', { body: '{"title":"${user.lastname}"}' }, form);
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['${user.lastname}']);
    expect(checked.all.map((d) => d.code)).not.toContain('saviynt/unescaped-value');
    const fixed = applied(checked, checked.found[0]?.fixes[0], 'saviynt/null-text');
    expect(fixed.all.filter((d) => d.code.startsWith('saviynt/') && d.severity !== 'hint')).toEqual([]);
    expect(sent(bodyOf(fixed), { lastname: 'O"Ne\\il' })).toEqual({ title: 'O"Ne\\il' });
    expect(sent(bodyOf(fixed), { lastname: null })).toEqual({ title: null });
  });

  it('proposes the property that was meant', () => {
    const code = 'saviynt/unknown-property';
    const checked = create(code, { body: '{"a":"${user.systemusername ?: \'\'}"}' }, form);
    expect(checked.found.map((d) => [d.severity, textAt(checked, d)])).toEqual([['error', 'systemusername']]);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(bodyOf(fixed)).toContain('user.systemUserName');
  });
});

describe('null-text', () => {
  const code = 'saviynt/null-text';
  it.each([
    '{"a":"${user.title ?: \'\'}"}',
    '{"a":"${user.title == null ? \'\' : user.title}"}',
    '{"a":${groovy.json.JsonOutput.toJson(user.title)}}',
    '{"a":${user.customproperty1}}',
    '{"a":"${user.username}"}',
    '{"a":"${account.accountID}"}',
    '{"a":"${response.call0.message.id}"}',
  ])('says nothing about %s', (body) => {
    expect(found(code, { body })).toEqual([]);
  });
  it.each(['{"a":"${requestAccessAttributes.R}"}', '{"a":"${userManager?.email}"}'])('finds %s', (body) => {
    expect(found(code, { body })).toHaveLength(1);
  });
  it('proposes nothing in a URL, where an empty text names the collection', () => {
    const checked = create(code, { url: `${url}/\${user.customproperty1}`, method: 'DELETE' });
    expect(checked.found.map((d) => [textAt(checked, d), d.fixes.length])).toEqual([['${user.customproperty1}', 0]]);
  });
  it('guards a header', () => {
    const checked = create(code, { headers: { 'X-Name': '${user.title}' } });
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(fixed.file).toContain("${user.title ?: ''}");
  });
  it('escapes a text that joins several values, once for all', () => {
    const checked = create(code, { body: '{"a":"${user.firstname} (${user.lastname})"}' });
    expect(checked.found).toHaveLength(2);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.all.filter((d) => /null-text|unescaped/.test(d.code))).toEqual([]);
    expect(sent(bodyOf(fixed), { firstname: 'A"', lastname: null })).toEqual({ a: 'A" ()' });
  });
});

describe('unescaped-value', () => {
  const code = 'saviynt/unescaped-value';
  it('finds guarded text inside quotes and escapes it', () => {
    const checked = create(code, { body: '{"a":"${user.lastname == null ? \'\' : user.lastname}"}' });
    expect(checked.found).toHaveLength(1);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(sent(bodyOf(fixed), { lastname: 'O"Neil' })).toEqual({ a: 'O"Neil' });
    expect(sent(bodyOf(fixed), { lastname: null })).toEqual({ a: '' });
  });
  it('warns where text stands without quotes', () => {
    const checked = create(code, { body: '{"a":${user.lastname}}' });
    expect(checked.found.map((d) => d.severity)).toEqual(['warning']);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it.each([
    '{"a":"${user.username}"}',
    '{"a":"${user.email ?: \'\'}"}',
    "{\"a\":\"${user.title == 'x' ? 'y' : 'z'}\"}",
    '{"a":${user.customproperty3}}',
    '{"a":${new groovy.json.JsonBuilder(user.lastname).toString()}}',
    "a=${user.lastname ?: ''}",
  ])('says nothing about %s', (body) => {
    expect(found(code, { body })).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['saviynt/unknown-binding', '${usr.email}', 'usr', 'error'],
    ['saviynt/unknown-binding', '${somethingElse.email}', 'somethingElse', 'warning'],
    ['saviynt/unknown-property', '${user.custompropertry6 ?: 1}', 'custompropertry6', 'error'],
    ['saviynt/unknown-property', '${user.favouriteColour ?: 1}', 'favouriteColour', 'information'],
    ['saviynt/unknown-method', '${user.username.toUppercase()}', 'toUppercase', 'error'],
  ])('%s in %s', (code, expression, text, severity) => {
    const checked = create(code, { body: `{"a":"${expression}"}` });
    expect(checked.found.map((d) => [textAt(checked, d), d.severity])).toEqual([[text, severity]]);
  });
  it.each([
    '${user.customproperty65}',
    '${account.customproperty60}',
    '${entitlementValue?.anything}',
    '${requestAccessAttributes.anything}',
    '${connection.apikey}',
    '${task.whatever}',
    "${user.startdate.format('yyyy')}",
    '${Math.max(1, 2)}',
    "${[1, 2].collect { it + 1 }.join(',')}",
    '${def x = user.username; x.trim()}',
  ])('says nothing about %s', (expression) => {
    const checked = check('', 'AddAccessJSON', parameterText({ name: 'Group', body: `{"a":"${expression}"}` }));
    expect(checked.all.filter((d) => /unknown-(binding|property|method)/.test(d.code))).toEqual([]);
  });
});

describe('unknown-binding where no list is published', () => {
  const code = 'saviynt/unknown-binding';
  const header = (value: string) =>
    check(code, 'CreateTicketJSON', parameterText({ headers: { Authorization: value } }));
  it('finds a near miss', () => {
    const checked = header('${acess_token}');
    expect(checked.found.map((d) => textAt(checked, d))).toEqual(['acess_token']);
    expect(applied(checked, checked.found[0]?.fixes[0], code).found).toEqual([]);
  });
  it.each(['${ticketNumber}', '${def tasks = [1]; tasks.size()}', '${it}'])('cannot tell for %s', (value) => {
    expect(header(value).found).toEqual([]);
  });
});

describe('unknown-binding behind a dash', () => {
  const code = 'saviynt/unknown-binding';
  it.each(['${connection.x-api-key}', '${response.call0.headers.x-total-count}'])('quotes the key in %s', (value) => {
    const checked = create(code, { headers: { 'X-Key': value } });
    expect(checked.found).toHaveLength(1);
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(fixed.file).toMatch(/\.'x-(api-key|total-count)'\}/);
  });
});

describe('null-dereference', () => {
  const code = 'saviynt/null-dereference';
  it('writes ?. and says nothing about null before that', () => {
    const checked = create(code, { body: '{"a":"${userManager.email}"}' });
    expect(checked.all.map((d) => d.code)).not.toContain('saviynt/null-text');
    const fixed = applied(checked, checked.found[0]?.fixes[0], code);
    expect(fixed.found).toEqual([]);
    expect(fixed.all.map((d) => d.code)).toContain('saviynt/null-text');
  });
  it('finds a manager who may not exist', () => {
    expect(found(code, { body: '{"a":"${userManager.email}"}' })).toHaveLength(1);
  });
  it.each(['${userManager?.email}', "${userManager == null ? '' : userManager.email}", '${user.email}'])(
    'takes %s',
    (expression) => {
      expect(found(code, { body: `{"a":"${expression}"}` })).toEqual([]);
    },
  );
});
