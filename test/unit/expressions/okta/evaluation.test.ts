import { describe, expect, it } from 'vitest';
import { createScope, withValues } from '../../../../server/src/expressions/kit/scope';
import { Unknown } from '../../../../server/src/expressions/kit/value';
import { oktaLanguage, oktaScope } from '../../../../server/src/expressions/okta';
import { evaluate } from './support';

describe('what is not given', () => {
  const mapping = oktaScope({ direction: 'okta-to-app' });
  const run = (text: string, values?: Parameters<typeof withValues>[1]) =>
    oktaLanguage.compile(oktaLanguage.parse(text))(values === undefined ? mapping : withValues(mapping, values));

  it('is unknown, at its place, never an error', () => {
    expect(run('"x" + user.email')).toMatchObject({
      verdict: 'unknown',
      reasons: [{ span: { start: 6, end: 10 }, reason: 'The value of user is not given.' }],
    });
    expect(run('zendesk.email').verdict).toBe('unknown');
    expect(run('user.custom', { user: {} }).verdict).toBe('unknown');
    expect(run('user.x', { user: { x: new Unknown('later') } })).toMatchObject({ reasons: [{ reason: 'later' }] });
  });

  it('is null when the schema has the attribute', () => {
    expect(run('user.department', { user: {} })).toEqual({ verdict: 'ok', value: null, text: '' });
  });

  it('is an error when the schema has no such attribute', () => {
    const scope = oktaScope({ direction: 'okta-to-app', userSchema: [{ name: 'email', type: 'string' }] });
    const outcome = oktaLanguage.compile(oktaLanguage.parse('user.other'))(withValues(scope, { user: {} }));
    expect(outcome).toMatchObject({ verdict: 'wrong', error: { exception: 'EL1008E', span: { start: 5, end: 10 } } });
  });

  it('does not spread to what is never looked at', () => {
    expect(run('true or user.custom', { user: {} })).toMatchObject({ verdict: 'ok', value: true });
    expect(run('user.email ?: user.custom', { user: { email: 'a@b' } })).toMatchObject({ value: 'a@b' });
    expect(run('true ? 1 : user.custom', { user: {} })).toMatchObject({ value: 1 });
  });
});

describe('results', () => {
  it('have the text Spring would write', () => {
    expect(evaluate('2.0 * 3')).toMatchObject({ value: 6, text: '6.0' });
    expect(evaluate('10L')).toMatchObject({ value: 10, text: '10' });
    expect(evaluate('{1, 2.0}')).toMatchObject({ value: [1, 2], text: '1,2.0' });
    expect(evaluate('null')).toMatchObject({ value: null, text: '' });
  });

  it('of errors say what, where and Spring’s code', () => {
    expect(evaluate('user.a + 1', { user: { a: null } })).toEqual({
      verdict: 'wrong',
      error: {
        message: '"+" cannot be applied to null and a number. One side must be a text, or both numbers.',
        span: { start: 7, end: 8 },
        exception: 'EL1030E',
      },
    });
    expect(evaluate('f(', {})).toMatchObject({ verdict: 'wrong', error: { exception: 'EL1051E' } });
  });

  it('of a binding that has the same value in every run', () => {
    const scope = createScope(
      [{ name: 'org', documentation: '', shape: { type: 'object' }, value: { name: 'Acme' } }],
      true,
    );
    expect(oktaLanguage.compile(oktaLanguage.parse('org.name'))(scope)).toMatchObject({ value: 'Acme' });
  });
});
