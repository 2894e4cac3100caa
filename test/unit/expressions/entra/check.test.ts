import { describe, expect, it } from 'vitest';
import { entraLanguage, entraScope } from '../../../../server/src/expressions/entra';
import type { ExpressionTarget } from '../../../../server/src/expressions/kit/language';
import { booleanShape, listShape, numberShape, stringShape } from '../../../../server/src/expressions/kit/shape';

const scope = entraScope({ complete: true });
const incomplete = entraScope({ complete: false });

const findings = (text: string, among = scope, target?: ExpressionTarget) =>
  entraLanguage.check(entraLanguage.parse(text), among, target);

/** Code, severity and place of each, hints left out. */
const brief = (text: string, among = scope, target?: ExpressionTarget) =>
  findings(text, among, target)
    .filter(({ severity }) => severity !== 'hint')
    .map(({ code, severity, span }) => `${severity} ${code} ${text.slice(span.start, span.end)}`);

/** `text` with the first suggestion of each finding, from the last to the first. */
function fixed(text: string, among = scope): string {
  return [...findings(text, among)].reverse().reduce((result, { span, suggestions }) => {
    const [first] = suggestions ?? [];
    return first === undefined ? result : result.slice(0, span.start) + first + result.slice(span.end);
  }, text);
}

describe('nothing is said about', () => {
  it.each([
    '[mail]',
    '"Sales"',
    'Append([mailNickname], "@example.com")',
    'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
    'Not([IsSoftDeleted])',
    'IIF([country]="USA", [department], [city])',
    'IIF([country]="USA", "True", IIF([state]="CA", "True", "False"))',
    'Replace([mail], "@example.com", , , "", , )',
    'Replace([mobile], , "[()\\\\s-]+", , "", , )',
    'Replace([mobile], , "\\\\+(?<code>\\\\d* )(?<number>.*)", , "${number}", , )',
    'FormatDateTime([employeeHireDate], , "yyyy-MM-dd", "MM/dd/yyyy")',
    'IIF(DateDiff("d", Now(), CDate([employeeHireDate])) <= 14, "False", "True")',
    'DateAdd("d", "10", Now())',
    'DateAdd("d", -10, Now())',
    'Mid([surname], "1", "2")',
    'Item([proxyAddresses], 1)',
    'Join(";", [proxyAddresses])',
    'Item(Split([mail], "@"), 2)',
    'InStr([mail], "@", 1, vbTextCompare)',
    'IgnoreFlowIfNullOrEmpty([department])',
    'IIF([country]="USA", [department], IgnoreAttributeFlow)',
    'Append ([mail], "x")',
    'ToLower([mail], )',
    'Coalesce([mail], [userPrincipalName])',
    'SingleAppRoleAssignment([appRoleAssignments])',
    'BitAnd(&HF, &HF7)',
    'CBool([country]=[state])',
    'IIF([postalCode]>="10000", "x", "y")',
  ])('%s', (text) => expect(brief(text)).toEqual([]));

  it('attributes beyond an incomplete list', () => {
    expect(brief('Append([extension_0123_costCenter], "x")', incomplete)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ['append([mail], "x")', 'error wrong-case append', 'Append([mail], "x")'],
    ['Apend([mail], "x")', 'error unknown-function Apend', 'Append([mail], "x")'],
    ['Frobnicate([mail])', 'warning unknown-function Frobnicate', 'Frobnicate([mail])'],
    ['UCase([mail])', 'error wrong-dialect UCase', 'ToUpper([mail])'],
    ['CRef([mail])', 'error wrong-dialect CRef', 'CRef([mail])'],
    ['IsNothing([mail])', 'information undocumented IsNothing', 'IsNull([mail])'],
    ['Trim([mail])', 'information undocumented Trim', 'Trim([mail])'],
    ['IIF([mail]="x", "y", Error("no"))', 'information undocumented Error', 'IIF([mail]="x", "y", Error("no"))'],
    ['Append([Mail], "x")', 'error wrong-case [Mail]', 'Append([mail], "x")'],
    ['Append([mial], "x")', 'error unknown-binding [mial]', 'Append([mail], "x")'],
    ['Append([costCenter], "x")', 'error unknown-binding [costCenter]', 'Append([costCenter], "x")'],
    ['Append([ mail], "x")', 'warning unknown-binding [ mail]', 'Append([mail], "x")'],
    ['Append([], "x")', 'error syntax []', 'Append([], "x")'],
    ['Append(mail, "x")', 'error syntax mail', 'Append([mail], "x")'],
    ['Append(Guid, "x")', 'error syntax Guid', 'Append(Guid(), "x")'],
    [
      'InStr([mail], "x", 1, vbtextcompare)',
      'error wrong-argument vbtextcompare',
      'InStr([mail], "x", 1, vbTextCompare)',
    ],
    ['Append("%Domain%", %Domain%)', 'error wrong-dialect %Domain%', 'Append("%Domain%", %Domain%)'],
    ['IIF([country]="US", True, "False")', 'error wrong-dialect True', 'IIF([country]="US", "True", "False")'],
    [
      'IIF([country]="US", "x", IgnoreThisFlow)',
      'error wrong-dialect IgnoreThisFlow',
      'IIF([country]="US", "x", IgnoreAttributeFlow)',
    ],
    [
      'Append(IgnoreAttributeFlow, "x")',
      'warning not-allowed-here IgnoreAttributeFlow',
      'Append(IgnoreAttributeFlow, "x")',
    ],
    ['Append([mail], vbTextCompare)', 'error not-allowed-here vbTextCompare', 'Append([mail], vbTextCompare)'],
  ])('%s', (text, finding, fix) => {
    expect([...new Set(brief(text))]).toContain(finding);
    expect(fixed(text)).toBe(fix);
  });

  it('a wrong case is worth a warning even when the list is not complete', () => {
    expect(brief('Append([Mail], "x")', incomplete)).toEqual(['warning wrong-case [Mail]']);
  });
});

describe('the number of arguments', () => {
  it.each([
    ['Replace([mail], "a", , , "b")', 'Replace([mail], "a", , , "b")', 'Replace([mail], "a", , , "b", , )'],
    [
      'FormatDateTime([mail], "yyyy", "MM")',
      'FormatDateTime([mail], "yyyy", "MM")',
      'FormatDateTime([mail], , "yyyy", "MM")',
    ],
    ['Mid([mail], 3)', 'Mid', undefined],
    ['Append([mail])', 'Append', undefined],
    ['Append([mail], "a", "b")', 'Append', undefined],
    ['Now(1)', 'Now', undefined],
    ['Switch([country], "US", "x", "FR", "y")', 'Switch', undefined],
    ['Switch([country], "US")', 'Switch', undefined],
    ['IIF([country]="US", "x")', 'IIF([country]="US", "x")', 'IIF([country]="US", "x", )'],
    ['Append(, "x")', 'Append', undefined],
    ['IIF(, "x", "y")', 'IIF', undefined],
  ])('%s', (text, where, fix) => {
    expect(brief(text)).toEqual([`error wrong-arity ${where}`]);
    if (fix !== undefined) expect(fixed(text)).toBe(fix);
    if (fix !== undefined) expect(brief(fix).filter((line) => line.includes('arity'))).toEqual([]);
  });
});

describe('arguments', () => {
  it.each([
    ['DateAdd("days", 1, Now())', 'error wrong-argument "days"'],
    ['DateAdd("D", 1, Now())', 'error wrong-argument "D"'],
    ['InStr([mail], "@", 1, "vbTextCompare")', 'error wrong-argument "vbTextCompare"'],
    ['Mid([mail], "x", 2)', 'error wrong-argument "x"'],
    ['Mid([mail], 0, 2)', 'error wrong-argument 0'],
    ['Item([proxyAddresses], "0")', 'error wrong-argument "0"'],
    ['Item("a,b", 1)', 'error wrong-argument "a,b"'],
    ['Mid([mail], IsPresent([mail]), 2)', 'error wrong-argument IsPresent([mail])'],
    ['Append([proxyAddresses], "x")', 'warning wrong-argument [proxyAddresses]'],
    ['ToLower(Split([mail], "@"))', 'warning wrong-argument Split([mail], "@")'],
    ['Switch([manager], , "a", "b")', 'error wrong-argument [manager]'],
    ['Replace([mail], , , , "x", , )', 'warning wrong-argument Replace'],
    ['Replace([mail], "x", , , , , )', 'warning wrong-argument Replace'],
    ['Replace([mail], , "(?<a>x)", "b", "y", , )', 'error wrong-argument "b"'],
  ])('%s', (text, finding) => expect(brief(text)).toEqual([finding]));

  it('are corrected', () => {
    expect(fixed('DateAdd("D", 1, Now())')).toBe('DateAdd("d", 1, Now())');
    expect(fixed('InStr([mail], "@", 1, "vbTextCompare")')).toBe('InStr([mail], "@", 1, vbTextCompare)');
    expect(fixed('Append([proxyAddresses], "x")')).toBe('Append(Item([proxyAddresses], 1), "x")');
    expect(fixed('Mid([mail], 0, 2)')).toBe('Mid([mail], 1, 2)');
  });
});

describe('forms the language does not have', () => {
  it.each([
    ['IIF([city]="A" AND [state]="B", "x", "y")', 'error syntax', 'IIF([city]="A", IIF([state]="B", "x", "y"), "y")'],
    ['IIF([city]="A" && [state]="B", "x", "y")', 'error syntax', 'IIF([city]="A", IIF([state]="B", "x", "y"), "y")'],
    ['IIF([city]="A" or [state]="B", "x", "y")', 'error syntax', 'IIF([city]="A", "x", IIF([state]="B", "x", "y"))'],
    [
      'IIF([city]="A" AND [state]="B" AND IsPresent([mail]), "x", "y")',
      'error syntax',
      'IIF([city]="A", IIF([state]="B", IIF(IsPresent([mail]), "x", "y"), "y"), "y")',
    ],
    ['iif([city]="A", "x", "y")', 'error wrong-case', 'IIF([city]="A", "x", "y")'],
    ['IIF([city]=="A", "x", "y")', 'error syntax', 'IIF([city]="A", "x", "y")'],
    ['IIF([city]!="A", "x", "y")', 'error syntax', 'IIF([city]<>"A", "x", "y")'],
    ['Split([mail], "@")[1]', 'error syntax', 'Item(Split([mail], "@"), 2)'],
    ['[givenName] & " " & [surname]', 'error wrong-dialect', 'Join("", [givenName], " ", [surname])'],
    [
      'IIF(Count([proxyAddresses]) + 1 > 2, "x", "y")',
      'error syntax',
      'IIF(Count([proxyAddresses]) + 1 > 2, "x", "y")',
    ],
    ['[givenName] + [surname]', 'error syntax', 'Join("", [givenName], [surname])'],
    ["Append([mail], 'x')", 'error syntax', 'Append([mail], "x")'],
    ['Append([mail], “x”)', 'error smart-quote', 'Append([mail], "x")'],
    ['Append([mail], "x”)', 'error smart-quote', 'Append([mail], "x")'],
    ['Append([country]="US", "x")', 'error not-allowed-here', 'Append(IIF([country]="US", "True", "False"), "x")'],
    ['IIF(!IsPresent([mail]), "x", "y")', 'error syntax', 'IIF(Not(IsPresent([mail])), "x", "y")'],
    ['IIF([mail], [city]="x", "y")', 'error not-allowed-here', 'IIF([mail], IIF([city]="x", "True", "False"), "y")'],
  ])('%s', (text, finding, fix) => {
    expect(brief(text).map((line) => line.split(' ').slice(0, 2).join(' '))).toContain(finding);
    expect(brief(text)).toHaveLength(1);
    expect(fixed(text)).toBe(fix);
  });

  it('AND and OR together are for people to untangle', () => {
    const text = 'IIF([city]="A" AND [state]="B" OR [country]="C", "x", "y")';
    expect(brief(text)).toEqual(['error syntax OR']);
    expect(fixed(text)).toBe(text);
  });

  it('SelectUniqueValue belongs to other directions', () => {
    expect(brief('SelectUniqueValue([mail], Append([mail], "1"))')).toEqual([
      'error not-allowed-here SelectUniqueValue',
    ]);
    expect(brief('Append(SelectUniqueValue([mail], [city]), "x")')).toEqual([
      'error not-allowed-here SelectUniqueValue',
    ]);
    expect(brief('Append(IgnoreFlowIfNullOrEmpty([mail]), "x")')).toEqual([
      'warning not-allowed-here IgnoreFlowIfNullOrEmpty',
    ]);
  });

  it('what is longer than 10,000 characters is refused', () => {
    const long = `Append("${'x'.repeat(9_990)}", "y")`;
    expect(findings(long).map(({ code }) => code)).toEqual(['failure']);
    expect(findings(`Append("${'x'.repeat(9_900)}", "y")`)).toEqual([]);
  });
});

describe('traps', () => {
  it.each([
    ['Switch(IsPresent([mail]), "x", "True", [mail])', 'warning caution IsPresent([mail])'],
    ['IIF(IsNullOrEmpty([mail]), "x", [mail])', 'warning caution IsNullOrEmpty([mail])'],
    ['IIF([mail]="", "x", [mail])', 'warning caution [mail]=""'],
    ['IIF(Not(IsPresent([mail])), "x", [mail])', 'warning caution Not(IsPresent([mail]))'],
    ['Replace([mail], , "\\d+", , "", , )', 'warning caution "\\d+"'],
    ['Replace([mail], , "(?<a>x)", , "${b}", , )', 'warning caution "${b}"'],
    ['Replace([mail], , "(x", , "", , )', 'error invalid-regex "(x"'],
    ['Replace([mail], , "(a+)+$", , "", , )', 'warning slow-regex "(a+)+$"'],
    ['IIF([employeeHireDate]>"2026-01-01", "x", "y")', 'warning caution [employeeHireDate]>"2026-01-01"'],
    ['IIF([city]<"M", "x", "y")', 'warning caution [city]<"M"'],
    ['Append([mail], CStr(CDate("soon")))', 'error failure "soon"'],
    ['IIF([city]="M", DateAdd("d", 1, CDate("tomorrow")), Now())', 'error failure "tomorrow"'],
    ['IIF("a"="b", "x", "y")', 'warning constant-condition "a"="b"'],
    ['IIF(1<2, "x", "y")', 'warning constant-condition 1<2'],
    ['IIF([country]="US", , )', 'warning always-null IIF'],
    ['Switch([country], , "US", )', 'warning always-null Switch'],
    ['Switch([country], "d", "US", "x", "US", "y")', 'warning unreachable "US"'],
    ['Switch([accountEnabled], "d", "true", "x")', 'warning unreachable "true"'],
    ['Switch(Not([IsSoftDeleted]), "d", "yes", "x")', 'warning unreachable "yes"'],
    ['Switch("US", "d", "FR", "x")', 'warning unreachable "FR"'],
  ])('%s', (text, finding) => expect(brief(text)).toEqual([finding]));

  it('have fixes where there is one', () => {
    expect(fixed('Replace([mail], , "\\d+", , "", , )')).toBe('Replace([mail], , "\\\\d+", , "", , )');
    expect(fixed('Switch([accountEnabled], "d", "true", "x")')).toBe('Switch([accountEnabled], "d", "True", "x")');
  });

  it('a Switch on an attribute is worth a hint, once, and not the usual one for active', () => {
    const hints = (text: string) => findings(text).filter(({ severity }) => severity === 'hint');
    expect(hints('Switch([state], Switch([city], , "a", "b"), "c", "d")')).toHaveLength(1);
    expect(hints('Switch([IsSoftDeleted], , "False", "True", "True", "False")')).toHaveLength(0);
  });
});

describe('the target', () => {
  const active: ExpressionTarget = { name: 'active', shape: booleanShape };
  const title: ExpressionTarget = { name: 'title', shape: stringShape };
  const roles: ExpressionTarget = { name: 'roles', shape: listShape };
  const level: ExpressionTarget = { name: 'level', shape: numberShape };

  it.each([
    ['IIF([country]="US", "Yes", "True")', active, ['error wrong-result "Yes"']],
    ['Switch([IsSoftDeleted], "1", "False", "true", "True", "False")', active, ['error wrong-result "1"']],
    ['Count([proxyAddresses])', active, ['error wrong-result Count([proxyAddresses])']],
    ['Switch([IsSoftDeleted], , "False", "True", "True", "False")', active, []],
    ['Not([IsSoftDeleted])', active, []],
    ['[mail]', active, []],
    ['[proxyAddresses]', title, ['error wrong-result [proxyAddresses]']],
    ['IIF([country]="US", Split([mail], "@"), [mail])', title, ['error wrong-result Split([mail], "@")']],
    ['[mail]', title, []],
    ['[proxyAddresses]', roles, []],
    ['Switch([city], "0", "a", "low")', level, ['error wrong-result "low"']],
  ] as const)('%s', (text, target, expected) => expect(brief(text, scope, target)).toEqual(expected));
});

it('every message says what is so and what to do, in at most four short sentences', () => {
  const texts = [
    'append(a)',
    'Append("a")',
    '[x] & "y"',
    'IIF([mail]="", 1, 2)',
    'Switch([manager], , "a", "b")',
    '%x%',
    'Mid([mail], 0, 1)',
  ];
  for (const { message } of texts.flatMap((text) => findings(text))) {
    expect(message).toMatch(/^[^!]+\.$/);
    expect(message.length).toBeLessThan(330);
  }
});
