import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../server/src/expressions/kit/finding';
import { createScope, type Scope } from '../../../../server/src/expressions/kit/scope';
import {
  anyShape,
  booleanShape,
  listShape,
  numberShape,
  type Shape,
  stringShape,
} from '../../../../server/src/expressions/kit/shape';
import { type Direction, oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';

const userSchema = [
  { name: 'email', type: 'string', required: true },
  { name: 'firstName', type: 'string', required: true },
  { name: 'department', type: 'string' },
  { name: 'salary', type: 'integer' },
  { name: 'isTemp', type: 'boolean', required: true },
  { name: 'tags', type: 'array' },
  { name: 'size', type: 'string', values: ['S', 'M'] },
] as const;
const closed = oktaScope({ direction: 'okta-to-app', userSchema, appNames: ['zendesk'] });
const open = oktaScope({ direction: 'okta-to-app' });

function check(text: string, scope: Scope = closed, shape?: Shape): readonly Finding[] {
  const target = shape === undefined ? undefined : { name: 'target', shape };
  return oktaLanguage.check(oktaLanguage.parse(text), scope, target);
}
/** `code at [text]` and the first suggestion. */
function brief(text: string, scope?: Scope, shape?: Shape): readonly string[] {
  return check(text, scope, shape).map(
    ({ code, span, suggestions }) =>
      `${code} [${text.slice(span.start, span.end)}]${suggestions?.[0] === undefined ? '' : ` ${suggestions[0]}`}`,
  );
}
const at = (direction: Direction) => oktaScope({ direction });

describe('silence', () => {
  it.each([
    'user.email',
    '"constant"',
    'user.firstName + " " + user.email',
    'user.department == null ? "" : user.department + "!"',
    'user.department != null AND user.department != "" ? "x" + user.department : ""',
    'String.len(user.department) == 0 ? "" : "x" + user.department',
    'user.department ?: "none"',
    '(user.department ?: "") + "#"',
    'user.isTemp ? "t" : "f"',
    'user.salary > 10 or user.isTemp',
    '(user.email != null && user.email != "") ? "work" : ""',
    'zendesk.anything',
    'org.name',
    'null',
    'String.len(user.email) > 3',
    "user.department matches '(?i).*engineer.*'",
    'user[email]',
  ])('%s', (text) => {
    expect(brief(text)).toEqual([]);
  });

  it.each(['other.attr', 'user.anything', 'other_app.domain', 'source.custom + "x"', 'appname.x == "y" ? 1 : 2'])(
    'about what may exist: %s',
    (text) => {
      expect(brief(text, open)).toEqual([]);
      expect(brief(text, createScope([], false))).toEqual([]);
    },
  );
});

describe('names', () => {
  it.each([
    ['user.emial', 'unknown-property [emial] email'],
    ['user.Email', 'wrong-case [Email] email'],
    ['User.email', 'wrong-case [User] user'],
    ['usr.email', 'unknown-binding [usr] user'],
    ['nobody.email', 'unknown-binding [nobody]'],
    ['firstName', 'unknown-binding [firstName] source.firstName'],
    ['appuser.email', 'not-allowed-here [appuser] source'],
    ['idpuser.email', 'not-allowed-here [idpuser] source'],
  ])('%s', (text, finding) => {
    expect(brief(text)).toEqual([finding]);
  });

  it('says what Okta says, and what it might be', () => {
    expect(check('user.emial')[0]!.message).toContain('Invalid property emial in expression');
    expect(check('user.emial')[0]!.message).toContain('Did you mean email?');
  });

  it('knows the names of the base attributes in any scope, since none may differ from them only in case', () => {
    expect(brief('user.Firstname', open)).toEqual(['wrong-case [Firstname] firstName']);
  });

  it('judges a reference by the direction', () => {
    expect(brief('user.email', at('app-to-okta'))).toEqual(['not-allowed-here [user] source']);
    expect(brief('appuser.email', at('app-to-okta'))).toEqual([]);
    expect(brief('source.email', at('group-rule'))).toEqual(['not-allowed-here [source] user']);
    expect(brief('session.amr', at('claim'))).toEqual([]);
  });
});

describe('functions', () => {
  it.each([
    ['string.len(user.email)', 'wrong-case [string.len] String.len'],
    ['String.Len(user.email)', 'wrong-case [String.Len] String.len'],
    ['String.lenn(user.email)', 'unknown-function [String.lenn] String.len'],
    ['doSomething(user.email)', 'unknown-function [doSomething]'],
    ['toUpperCase(user.email)', 'deprecated [toUpperCase] String.toUpperCase'],
    ['String.trim(user.email)', 'undocumented [String.trim]'],
    ['String.contains(user.email, "a")', 'undocumented [String.contains] String.stringContains'],
    ['user.isMemberOfGroupName("x")', 'undocumented [user.isMemberOfGroupName] isMemberOfGroupName'],
    ['user.getgroups({a: 1})', 'wrong-case [getgroups] getGroups'],
    ['String.append(user.email)', 'wrong-arity [(user.email)]'],
    ['String.len()', 'wrong-arity [()]'],
    ['String.len(user.email, 1)', 'wrong-arity [(user.email, 1)]'],
  ])('%s', (text, finding) => {
    expect(brief(text)).toEqual([finding]);
  });

  it('knows functions that are not for the place', () => {
    expect(brief('isMemberOfGroupName("x") ? "a" : "b"')).toEqual(['caution [isMemberOfGroupName]']);
    expect(brief('isMemberOfGroupName("x")', at('group-rule'))).toEqual([]);
    expect(brief('Groups.contains("OKTA", "x", 10)')).toEqual(['not-allowed-here [Groups.contains]']);
    expect(brief('Groups.contains("OKTA", "x", 10)', at('claim'))).toEqual([]);
    expect(brief('DateTime.now()')).toEqual(['wrong-dialect [DateTime.now]']);
    expect(brief('getManagerUser("active_directory").login')).toEqual(['caution [getManagerUser]']);
    expect(brief('Convert.toInt("1") == 1', at('group-rule'))).toEqual(['not-allowed-here [Convert.toInt]']);
  });

  it('tells an argument of another type', () => {
    expect(brief('Arrays.contains(5, "x")')).toEqual(['wrong-argument [5]']);
    expect(brief('Arrays.contains("a,b", "x")')).toEqual([]);
  });
});

describe('sister dialects', () => {
  it.each([
    ['user.email.toUpperCase()', 'wrong-dialect [user.email.toUpperCase()] String.toUpperCase(user.email)'],
    ['user.profile.email', 'wrong-dialect [user.profile.email] user.email'],
    ['${source.login}', 'wrong-dialect [${source.login}] source.login'],
    [
      '${fn:substringBefore(source.email, "@")}',
      'wrong-dialect [${fn:substringBefore(source.email, "@")}] String.substringBefore(source.email, "@")',
    ],
    ['fn:len(user.email)', 'wrong-dialect [fn:len] String.len'],
  ])('%s', (text, finding) => {
    expect(brief(text)).toContain(finding);
  });

  it('rewrites a chain of methods as a whole', () => {
    expect(brief("user.profile.email.substringBefore('@').toUpperCase()")).toContain(
      "wrong-dialect [user.profile.email.substringBefore('@').toUpperCase()] String.toUpperCase(String.substringBefore(user.email, '@'))",
    );
  });
});

describe('syntax', () => {
  it.each([
    ['user.email = "x"', 'syntax [=] =='],
    ['user.email === "x"', 'syntax [===] =='],
    ['user.email !== "x"', 'syntax [!==] !='],
    ['user.email <> "x"', 'syntax [<>] !='],
    ['user.salary => 1', 'syntax [=>] >='],
    ['user.email;', 'syntax [;] '],
    ['1 < user.salary < 3', 'syntax [<]'],
    ['user.email == “x”', 'smart-quote [“x”] "x"'],
    ['"x”', 'smart-quote [”] "'],
    ['user.first name', 'syntax [name]'],
    ['(user.email', 'syntax [(]'],
    ['user.email)', 'syntax [)]'],
    ['', 'syntax []'],
  ])('%s', (text, finding) => {
    expect(brief(text, open)[0]).toBe(finding);
    expect(brief(text, open).length).toBe(1);
  });
});

describe('forms Okta does not have or does not describe', () => {
  it.each([
    ['user?.email', 'undocumented [?.email]'],
    ['user.salary between {1, 2}', 'undocumented [between]'],
    ['user.tags.?[#this == "a"]', 'undocumented [.?[#this == "a"]]'],
    ['user.salary++', 'not-allowed-here [user.salary++]'],
    ['T(java.lang.Math).abs(1)', 'forbidden [T(java.lang.Math)]'],
    ['new String("a")', 'forbidden [new String("a")]'],
    ['@bean', 'forbidden [@bean]'],
    ['user.class', 'forbidden [class]'],
  ])('%s', (text, finding) => {
    expect(brief(text)).toContain(finding);
  });
});

describe('values', () => {
  it.each([
    ['"x" + user.department', 'null-in-text [user.department] (user.department ?: "")'],
    ['user.department + "x"', 'null-in-text [user.department] (user.department ?: "")'],
    ['user.email + null', 'null-in-text [null] ""'],
    ['user.department != "x" ? user.department + "!" : ""', 'null-in-text [user.department] (user.department ?: "")'],
  ])('%s', (text, finding) => {
    expect(brief(text)).toEqual([finding]);
  });

  it('gives the whole text when + takes what should be the condition', () => {
    expect(brief('"a" + user.isTemp ? "b" : "c"')).toContain(
      'precedence ["a" + user.isTemp ? "b" : "c"] "a" + (user.isTemp ? "b" : "c")',
    );
    expect(brief('"a" + user.email == null ? "b" : "c"')).toContain(
      'precedence ["a" + user.email == null ? "b" : "c"] "a" + (user.email == null ? "b" : "c")',
    );
  });

  it.each([
    ['true ? "a" : "b"', ['constant-condition [true]', 'unreachable ["b"]']],
    ['1 == 2 ? "a" : "b"', ['constant-condition [1 == 2]', 'unreachable ["a"]']],
    ['user.isTemp and false', ['constant-condition [false]']],
    ['"x" ?: user.email', ['unreachable [user.email]']],
    ['null ?: user.email', ['constant-condition [null]']],
    ['user.email ? 1 : 2', ['failure [user.email]']],
    ['user.salary and true', ['failure [user.salary]', 'constant-condition [true]']],
    ['!user.department', ['failure [user.department]']],
    ["user.department matches 'Sales'", ["caution ['Sales'] '.*Sales.*'"]],
    ["user.department matches '('", ["invalid-regex ['(']"]],
  ])('%s', (text, findings) => {
    expect(brief(text).filter((finding) => !findings.includes(finding))).toEqual([]);
    for (const finding of findings) expect(brief(text)).toContain(finding);
  });

  it('gives the whole text when what follows "" was meant for both branches', () => {
    expect(brief('user.email != null ? user.email : "" + "#" + user.firstName')).toEqual([
      'precedence [user.email != null ? user.email : "" + "#" + user.firstName] (user.email != null ? user.email : "") + "#" + user.firstName',
    ]);
    expect(brief('user.email != null ? user.email : "a" + user.firstName')).toEqual([]);
  });

  it('null for everybody', () => {
    expect(brief('true ? null : null')).toContain('always-null [true ? null : null]');
  });
});

describe('the result and the attribute it goes to', () => {
  const integer: Shape = { ...numberShape, name: 'Integer' };
  it.each([
    ['user.department', integer, ['wrong-result [user.department] Convert.toInt(user.department)']],
    [
      'user.department',
      { ...numberShape, name: 'Number' },
      ['wrong-result [user.department] Convert.toNum(user.department)'],
    ],
    ['"12"', integer, ['wrong-result ["12"] 12']],
    ['user.salary', integer, []],
    ['user.salary', stringShape, []],
    ['user.tags', stringShape, ['wrong-result [user.tags] Arrays.toCsvString(user.tags)']],
    ['user.email', listShape, ['wrong-result [user.email] {user.email}']],
    ['user.email', booleanShape, ['wrong-result [user.email]']],
    ['user.isTemp ? user.salary : user.email', integer, ['wrong-result [user.email] Convert.toInt(user.email)']],
    ['user.email', anyShape, []],
    ['null', integer, []],
  ])('%s', (text, shape, findings) => {
    expect(brief(text, closed, shape as Shape)).toEqual(findings);
  });

  it('is one of the values the attribute takes', () => {
    const sizes = { ...stringShape, values: ['S', 'M'] };
    expect(brief('user.isTemp ? "S" : "XL"', closed, sizes)).toEqual(['wrong-result ["XL"] "S"']);
    expect(brief('user.size', closed, sizes)).toEqual([]);
    expect(brief('user.size == "XL"')).toEqual(['constant-condition ["XL"] "S"']);
    expect(brief('user.size == "S" or user.size == ""')).toEqual([]);
  });

  it('a group rule is true or false', () => {
    expect(brief('user.email', at('group-rule'))).toEqual(['wrong-result [user.email]']);
    expect(brief('user.email == "x"', at('group-rule'))).toEqual([]);
    expect(brief('user.custom', at('group-rule'))).toEqual([]);
  });
});
