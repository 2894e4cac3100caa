import { describe, expect, it } from 'vitest';
import { oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';
import { evaluate } from './support';

const scope = oktaScope({ direction: 'okta-to-app' });

function everything(text: string): readonly string[] {
  const parsed = oktaLanguage.parse(text);
  const findings = oktaLanguage.check(parsed, scope);
  oktaLanguage.compile(parsed)(scope);
  oktaLanguage.tokens(parsed);
  oktaLanguage.references(parsed);
  const middle = Math.floor(text.length / 2);
  oktaLanguage.completions(parsed, middle, scope);
  oktaLanguage.symbolAt(parsed, middle, scope);
  oktaLanguage.signatureAt(parsed, middle, scope);
  return findings.map(({ code }) => code);
}

describe('hostile texts', () => {
  it.each([
    ['parentheses', '('.repeat(100_000)],
    ['closed parentheses', `${'('.repeat(50_000)}1${')'.repeat(50_000)}`],
    ['calls', 'f('.repeat(50_000)],
    ['brackets', 'a['.repeat(50_000)],
    ['braces', '{'.repeat(100_000)],
    ['negations', '!'.repeat(100_000)],
    ['signs', '- '.repeat(90_000)],
    ['closing parentheses', ')'.repeat(100_000)],
    ['quotes', '"'.repeat(100_001)],
    ['typographic quotes', '“'.repeat(50_000)],
    ['conditions', 'a ? '.repeat(40_000)],
    ['whole conditions', `${'a == 1 ? 2 : '.repeat(10_000)}3`],
    ['sums', `1${' + 1'.repeat(50_000)}`],
    ['deep sums', `${'('.repeat(200)}1${`${' + 1'.repeat(900)})`.repeat(200)}`],
    ...[
      '?',
      '?:',
      '=',
      '==',
      'and',
      'or',
      '*',
      '^',
      '.',
      ',',
      ':',
      '[',
      '{',
      '#',
      '++',
      'matches',
      'not',
      'new',
      'T(',
    ].map((sign) => [`${sign} alone`, `${sign} `.repeat(50_000)] as const),
    ['paths', `a${'.b'.repeat(60_000)}`],
    ['letters of a template', '${'.repeat(50_000)],
    ['a megabyte', `"${'x'.repeat(1_000_000)}"`],
    ['a megabyte of names', 'user.email + '.repeat(80_000)],
    ['stray characters', 'é'.repeat(100_000)],
  ] as readonly (readonly [string, string])[])('%s are answered in time', (_name, text) => {
    const started = performance.now();
    const codes = everything(text);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.length).toBeLessThan(2_500);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it('a row as long as the parser allows is still evaluated', () => {
    expect(evaluate(`1${' + 1'.repeat(900)}`)).toMatchObject({ verdict: 'ok', value: 901 });
    expect(evaluate(`${'false ? 0 : '.repeat(900)}7`)).toMatchObject({ verdict: 'ok', value: 7 });
    expect(evaluate(`${'('.repeat(200)}7${')'.repeat(200)}`)).toMatchObject({ verdict: 'ok', value: 7 });
  });

  it('a pattern that could run for ever is not run', () => {
    const outcome = evaluate(`user.x matches '(a+)+b'`, { user: { x: 'a'.repeat(50) } });
    expect(outcome.verdict).toBe('unknown');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'])('%s is only a key', (key) => {
    expect(evaluate(`user.${key}`, { user: {} })).toMatchObject({ verdict: 'wrong', error: { exception: 'EL1008E' } });
    expect(evaluate(key, {})).toMatchObject({ verdict: 'wrong', error: { exception: 'EL1008E' } });
    expect(evaluate(`user['${key}']`, { user: {} })).toMatchObject({ verdict: 'ok', value: null });
    const user = JSON.parse(`{"${key}": "mine"}`);
    expect(evaluate(`user.${key}`, { user })).toMatchObject({ verdict: 'ok', value: 'mine' });
  });

  it.each([
    "T(java.lang.Runtime).getRuntime().exec('ls')",
    "new java.io.File('/etc/passwd')",
    "''.getClass().forName('java.lang.Runtime')",
    'user.class.name',
    '@systemProperties',
    '&factory',
  ])('%s is refused, explained and never run', (text) => {
    const parsed = oktaLanguage.parse(text);
    const forbidden = oktaLanguage.check(parsed, scope).filter(({ code }) => code === 'forbidden');
    expect(forbidden.length).toBeGreaterThan(0);
    expect(evaluate(text, { user: {} }).verdict).toBe('wrong');
  });
});
