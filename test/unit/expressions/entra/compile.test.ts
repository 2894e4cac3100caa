import { describe, expect, it } from 'vitest';
import { entraLanguage, entraScope, IgnoreFlow } from '../../../../server/src/expressions/entra';
import { Unknown } from '../../../../server/src/expressions/kit/value';
import { open, run, summary } from './helpers';

describe('when nothing is known of the user', () => {
  it.each([
    ['[mail]', { unknown: 'The value of [mail] is not known.' }],
    ['Append([mail], "x")', { unknown: 'The value of [mail] is not known.' }],
    ['Append([a], [b])', { unknown: 'The value of [a] is not known. The value of [b] is not known.' }],
    ['IIF([a]="x", "same", "same")', { expected: 'same' }],
    ['IIF([a]="x", "one", "two")', { unknown: 'The value of [a] is not known.' }],
    ['IIF([a]="x", Append("sa", "me"), IIF([b]="y", "same", "same"))', { expected: 'same' }],
    ['Switch([a], "same", "k", "same")', { expected: 'same' }],
    ['Switch([a], "d", "k", "x")', { unknown: 'The value of [a] is not known.' }],
    ['Switch("k", "d", [a], "x")', { unknown: 'The value of [a] is not known.' }],
    ['Coalesce([a], "d")', { unknown: 'The value of [a] is not known.' }],
    ['IIF([a]="x", Error("one"), Error("two"))', { error: expect.stringContaining('two') }],
    ['IIF([a]="x", Error("one"), "two")', { unknown: 'The value of [a] is not known.' }],
    ['IgnoreFlowIfNullOrEmpty([a])', { unknown: 'The value of [a] is not known.' }],
  ])('%s', (expression, expected) => expect(summary(run(expression))).toEqual(expected));
});

describe('reasons and failures', () => {
  it('say where they come from', () => {
    const text = 'Join("", [a], Mid([b], 1, 1))';
    const outcome = run(text);
    expect(
      outcome.verdict === 'unknown' && outcome.reasons.map(({ span }) => text.slice(span.start, span.end)),
    ).toEqual(['[a]', '[b]']);
    const wrong = 'Append("x", Mid("abc", "one", 1))';
    const failed = run(wrong, {});
    expect(failed.verdict === 'wrong' && wrong.slice(failed.error.span.start, failed.error.span.end)).toBe('"one"');
  });

  it('are given for a value that is unknown itself, and for what only the directory knows', () => {
    expect(summary(run('Append([a], "x")', { a: new Unknown('It is encrypted.') }))).toEqual({
      unknown: 'It is encrypted.',
    });
    expect(summary(run('Append(Guid(), "x")', {}))).toEqual({ unknown: expect.stringContaining('Guid') });
    expect(summary(run('Now()', {}))).toEqual({ unknown: expect.any(String) });
    expect(run('Now()', {}, 0).verdict).toBe('ok');
  });

  it('a part that is not reached does not count', () => {
    expect(summary(run('IIF([a]="x", "yes", Error("no"))', { a: 'x' }))).toEqual({ expected: 'yes' });
    expect(summary(run('Switch([a], Error("no"), "x", "yes")', { a: 'x' }))).toEqual({ expected: 'yes' });
    expect(summary(run('Coalesce([a], Error("no"))', { a: 'x' }))).toEqual({ expected: 'x' });
  });
});

it('an attribute that is left out is a value of its own', () => {
  const outcome = run('IgnoreFlowIfNullOrEmpty([a])', { a: '' });
  expect(outcome.verdict === 'ok' && outcome.value).toBe(IgnoreFlow.attribute);
  const whole = run('IIF([a]="x", "y", IgnoreObjectFlow)', { a: '' });
  expect(whole.verdict === 'ok' && whole.value instanceof IgnoreFlow && whole.value.what).toBe('object');
});

it('a value that is the same in every run is taken from the scope', () => {
  const scope = {
    ...open,
    bindings: new Map([['a', { ...entraScope({ complete: true }).bindings.get('mail')!, name: 'a', value: true }]]),
  };
  const compiled = entraLanguage.compile(entraLanguage.parse('Append([a], "!")'));
  expect(compiled(scope)).toMatchObject({ text: 'True!' });
  expect(compiled({ ...scope, values: { a: 'x' } })).toMatchObject({ text: 'x!' });
});

it('whole numbers stay exact', () => {
  expect(summary(run('Append(9223372036854775807, "")', {}))).toEqual({ expected: '9223372036854775807' });
});

it('Coalesce does not guess what Microsoft leaves open', () => {
  expect(summary(run('Coalesce([a], [b])', { a: '', b: 'x' }))).toEqual({
    unknown: expect.stringContaining('empty text'),
  });
  expect(summary(run('Coalesce([a], [b])', { a: '', b: '' }))).toEqual({ expected: '' });
  expect(summary(run('Coalesce([a], [b])', { a: null, b: null }))).toEqual({ expected: null });
});
