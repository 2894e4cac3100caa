import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../../server/src/expressions/kit/scope';
import { oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';

const userSchema = [
  { name: 'email', type: 'string', required: true },
  { name: 'firstName', type: 'string' },
  { name: 'salary', type: 'integer' },
  { name: 'tags', type: 'array' },
  { name: 'isTemp', type: 'boolean', required: true },
] as const;
const closed = oktaScope({ direction: 'okta-to-app', userSchema, appNames: [] });
const open = oktaScope({ direction: 'okta-to-app' });
const claims = oktaScope({ direction: 'okta-to-app' });

/** `code [text] first suggestion`. */
function brief(text: string, scope: Scope = closed): readonly string[] {
  return oktaLanguage
    .check(oktaLanguage.parse(text), scope)
    .map(({ code, span, suggestions: [first] = [] }) =>
      `${code} [${text.slice(span.start, span.end)}] ${first ?? ''}`.trim(),
    );
}

describe('operators between types', () => {
  it.each([
    ['user.email - 5', 'failure [-]'],
    ['user.email / user.salary', 'failure [/]'],
    ['user.salary * user.email', 'failure [*]'],
    ['user.isTemp + 1', 'failure [+]'],
    ['user.email > 5', 'failure [>]'],
    ['true < user.salary', 'failure [<]'],
    ['5 == "5"', 'constant-condition ["5"] 5'],
    ['user.email == 5', 'constant-condition [5] "5"'],
    ['"7" != user.salary', 'constant-condition ["7"] 7'],
    ['user.isTemp == "true"', 'constant-condition ["true"] true'],
  ])('finds %s', (text, found) => {
    expect(brief(text)).toEqual([found]);
  });
  it.each([
    'user.salary - 5',
    '"a" - 1',
    'user.email * 2',
    'user.email + 5',
    'user.email > "a"',
    'user.salary == 5.0',
    'user.salary == null',
    'user.firstName == user.salary',
    'user.salary > null',
  ])('leaves %s alone', (text) => {
    expect(brief(text).filter((line) => /^(?:failure|constant)/.test(line))).toEqual([]);
  });
  it('says one thing of a condition of constants', () => {
    expect(brief('5 == "5" ? "a" : "b"').filter((line) => line.startsWith('constant'))).toHaveLength(1);
  });
});

describe('texts Okta has a list of', () => {
  it.each([
    ['Time.now("Nope")', 'wrong-argument ["Nope"]'],
    ['Time.now("America/New_Yrk", "yyyy")', 'wrong-argument ["America/New_Yrk"] "America/New_York"'],
  ])('finds %s', (text, found) => {
    expect(brief(text)).toEqual([found]);
  });
  it('finds a key that no criterion has', () => {
    expect(brief('user.getGroups({"group.idd": {"x"}})', claims)).toContain('wrong-argument ["group.idd"] "group.id"');
  });
  it.each([
    'Time.now("EST")',
    'Time.now(user.email)',
    "user.getGroups({'group.profile.name': 'x', 'operator': 'EXACT'})",
  ])('takes %s', (text) => {
    expect(brief(text).filter((line) => line.startsWith('wrong-argument'))).toEqual([]);
  });
});

describe('signs and names of other languages', () => {
  it.each([
    ['user.email // c', '// c'],
    ['user.email /* c */', '/* c */'],
    ['/* c */ user.email', '/* c */'],
    ['user.email // c\n + "x"', '// c'],
    ['user.email /* c', '/* c'],
  ])('has no comments: %j', (text, comment) => {
    expect(brief(text)).toEqual([`syntax [${comment}]`]);
  });
  it.each(['"a // b"', 'user.salary / 2', '"/*" + user.email'])('takes %s', (text) => {
    expect(brief(text)).toEqual([]);
  });
  it('reads a dash as a subtraction', () => {
    expect(brief('user.first-name')).toEqual(['unknown-binding [first-name] firstName']);
    expect(brief('user.first-name', open)).toEqual(['unknown-binding [first-name] firstName']);
    expect(brief('user.salary-user.salary')).toEqual([]);
  });
  it('calls a method on a value only', () => {
    expect(brief('toString()')).toEqual(['unknown-function [toString]']);
  });
});
