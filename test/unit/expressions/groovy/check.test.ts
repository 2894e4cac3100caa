import { describe, expect, test } from 'vitest';
import { checkTemplate, parseTemplate } from '../../../../server/src/expressions/groovy';
import { scope } from './scope';

/** `code text-at-the-span` of every finding. */
const check = (template: string): string[] =>
  checkTemplate(parseTemplate(template), scope).map(
    ({ code, span }) => `${code} ${template.slice(span.start, span.end)}`,
  );
const suggestions = (template: string): readonly string[] | undefined =>
  checkTemplate(parseTemplate(template), scope)[0]?.suggestions;

describe('names', () => {
  test('an unknown binding is named and the right one suggested', () => {
    expect(check('"${usr.email}"')).toEqual(['unknown-binding usr']);
    expect(suggestions('${usr.email}')).toEqual(['user']);
    expect(suggestions('${User.email}')).toEqual(['user']);
    expect(check('?$select=x')).toEqual(['unknown-binding select']);
  });
  test('an unknown property of a complete object is an error; the case alone is suggested first', () => {
    expect(check('${user.custompropertry1}')).toEqual(['unknown-property custompropertry1']);
    expect(suggestions('${user.custompropertry1}')).toEqual(['customproperty1']);
    expect(suggestions('${user.lastName}')).toEqual(['lastname']);
  });
  test('an incomplete object or a map is only questioned about case', () => {
    expect(check('${account.whatever} ${requestAccessAttributes.anything} ${response.call9?.message}')).toEqual([]);
    expect(check('${account.accountId}')).toEqual(['unknown-property accountId']);
  });
  test('a scope that is not complete accuses no name', () => {
    expect(checkTemplate(parseTemplate('${usr.email}'), { ...scope, complete: false })).toEqual([]);
  });
  test('a hyphen is read as minus', () => {
    expect(check('${requestAccessAttributes.x-api}')).toEqual(['unknown-binding api']);
  });
  test('both branches are looked at', () => {
    expect(check('${user.email ? user.nope1 : user.nope2}')).toEqual([
      'unknown-property nope1',
      'unknown-property nope2',
    ]);
    expect(check('${if(user.email){ user.nope1 } else { user.nope2 }}')).toEqual([
      'unknown-property nope1',
      'unknown-property nope2',
    ]);
    expect(check('${response.objectList.find { it.id == user.nope }}')).toEqual(['unknown-property nope']);
    expect(check('${for (o in response.objectList) { if (o.id == user.nope) { return o.id } }}')).toEqual([
      'unknown-property nope',
    ]);
    expect(check('<% if (user.email) { %>${user.nope}<% } %>')).toEqual(['unknown-property nope']);
  });
  test('classes need their package unless Groovy imports them', () => {
    expect(suggestions("${JsonOutput.toJson('a')}")).toEqual(['groovy.json.JsonOutput']);
    expect(check('${groovy.json.JsonOutput.toJson(user.email)}${Math.max(1,2)}${UUID.randomUUID()}')).toEqual([]);
    expect(check('${org.apache.commons.lang.StringUtils.isEmpty(user.email)}')).toEqual([]);
  });
});

describe('methods', () => {
  test('a method no such value has', () => {
    expect(check('${user.email.tolowercase()}')).toEqual(['unknown-method tolowercase']);
    expect(suggestions('${user.email.tolowercase()}')).toEqual(['toLowerCase']);
    expect(check('${user.email.length}')).toEqual(['unknown-property length']);
    expect(suggestions('${user.email.length}')).toEqual(['length()']);
    expect(check('${Math.addexact(1,2)}')).toEqual(['unknown-method addexact']);
    expect(check('${frob(1)}')).toEqual(['unknown-method frob']);
  });
  test('one that exists but is not evaluated is none', () => {
    expect(check('${user.email.stripMargin()}${user.getEmail()}${user.startdate?.toTimestamp()}')).toEqual([
      'null-in-text user.startdate',
    ]);
  });
  test('a constant failure is found', () => {
    expect(check("${'abc'.substring(5)}")).toEqual(['failure substring']);
    expect(check("${user.email.matches('[')}")).toEqual(["invalid-regex '['"]);
  });
});

describe('null', () => {
  test('certain and possible dereference', () => {
    expect(check('${null.foo}')).toEqual(['null-dereference foo']);
    expect(check('${userManager.email}')).toEqual(['possible-null-dereference email']);
    expect(check("${userManager?.email ?: ''}")).toEqual([]);
    expect(check("${user.startdate.format('yyyy')}")).toEqual(['possible-null-dereference format']);
  });
  test('an index is guarded by getAt, for Groovy 2.4 has no ?[', () => {
    const template = parseTemplate("${userManager['email']}");
    const [finding] = checkTemplate(template, scope);
    expect(finding?.message).toContain('?.getAt(…)');
  });
  test('what every Groovy object has is no unknown property', () => {
    expect(check("${user.properties['email']}")).toEqual([]);
    expect(check('${user.class}')).toEqual([]);
  });
  test('a test before it is a guard', () => {
    for (const guarded of [
      "${userManager == null ? '' : userManager.email}",
      "${userManager != null ? userManager.email : ''}",
      "${userManager ? userManager.email : ''}",
      "${!userManager ? '' : userManager.email}",
      "${userManager != null && userManager.email == 'x'}",
      "${userManager == null || userManager.email == 'x'}",
      "${if (userManager != null) { userManager.email } else { '' }}",
      "${if (userManager == null) return ''; userManager.email}",
      "${userManager?.email ? userManager.email : ''}",
      "${user.startdate == null ? '' : user.startdate.format('yyyy')}",
    ]) {
      expect(check(guarded), guarded).toEqual([]);
    }
  });
  test('a nullable value in text', () => {
    expect(check('${user.customproperty1}')).toEqual(['null-in-text user.customproperty1']);
    expect(check("${user.customproperty1 + '@x.com'}")).toEqual(['null-in-text user.customproperty1']);
    for (const fine of [
      "${user.customproperty1 ?: ''}",
      "${user.customproperty1 == null ? '' : user.customproperty1}",
      '${groovy.json.JsonOutput.toJson(user.customproperty1)}',
      "${user.customproperty1 == 'a' ? 'b' : 'c'}",
      '${user.email}',
    ]) {
      expect(check(fine), fine).toEqual([]);
    }
  });
});

describe('what the vendor documents is accepted', () => {
  test.each([
    "${response?.objectList?.size()>0?'URL?startIndex='+Math.addExact(response.completeResponseMap.itemsPerPage,response.completeResponseMap.startIndex)+'&count='+response.completeResponseMap.itemsPerPage:null}",
    "${requestAccessAttributes?.R==null?'d':requestAccessAttributes.R}",
    "${(user.lastname=='Employee')?'A':'B'}",
    "${user.email.split(',').inspect()}",
    '${response.call1.message.id}',
    "${def r = []; for (o in response.objectList) { r << o.id }; r.join(',')}",
  ])('%s', (template) => expect(check(template)).toEqual([]));
});

describe('syntax', () => {
  test.each([
    ['${user.email', '${user.email'],
    ['cost $5', '$'],
    ['${user.email)}', ')'],
    ['${\'}\' + "x"}', '"'],
  ])('%s', (template, at) => expect(check(template)[0]).toBe(`syntax ${at}`));
  test('an unclosed expression leaves the next one readable', () => {
    expect(check('{"a":"${user.firstname","b":"${user.nope}"}')).toEqual([
      'syntax ${user.firstname',
      'unknown-property nope',
    ]);
  });
});
