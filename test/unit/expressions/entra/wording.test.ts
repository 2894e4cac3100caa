import { describe, expect, it } from 'vitest';
import { entraLanguage, entraScope } from '../../../../server/src/expressions/entra';

const scope = entraScope({ complete: true });
const check = (text: string) => entraLanguage.check(entraLanguage.parse(text), scope);
const messages = (text: string) => check(text).map(({ message }) => message);

describe('numbers of arguments', () => {
  it.each([
    ['Now(1)', 'Now takes no arguments and has 1 here; Entra refuses the expression.'],
    ['Len([mail], "x")', 'Len takes 1 argument (value) and has 2 here; Entra refuses the expression.'],
    ['Left([mail])', /^Left takes 2 arguments \(/],
  ])('%s', (text, message) => {
    expect(messages(text)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });
});

it('says once that a word is written in another case', () => {
  const text = 'InStr([mail], "a", 1, vbtextcompare)';
  expect(check(text).map(({ code, suggestions }) => [code, suggestions])).toEqual([
    ['wrong-argument', ['vbTextCompare']],
  ]);
});

it.each(['SingleAppRoleAssignment', 'AppRoleAssignmentsComplex', 'AssertiveAppRoleAssignmentsComplex'])(
  '%s takes an attribute, not a constant',
  (name) => {
    expect(check(`${name}("Agent")`).map(({ code, suggestions }) => [code, suggestions])).toEqual([
      ['wrong-argument', ['[appRoleAssignments]']],
    ]);
    expect(check(`${name}([appRoleAssignments])`).filter(({ severity }) => severity === 'error')).toEqual([]);
  },
);

it.each(['FormatDateTime("%", , "yyyy", "yyyy")', 'FormatDateTime("2026", , "%", "yyyy")'])(
  'shortens the long text of %s',
  (text) => {
    const [message] = messages(text.replace('%', `soon ${'x'.repeat(500)}`));
    expect(message).toContain('…');
    expect(message?.length).toBeLessThan(300);
  },
);
