import { describe, expect, it } from 'vitest';
import { evaluate, inputScope, modeOf } from '../../../../server/src/expressions/evaluation';
import type { ValueRecord } from '../../../../server/src/expressions/kit/value';
import { languageOf } from '../../../../server/src/expressions/languages';

const groovy = languageOf('groovy');
const run = (text: string, inputs: ValueRecord = {}, mode?: 'template' | 'expression') =>
  evaluate(groovy, text, inputScope(inputs, 0, false), mode);

describe('a Groovy text', () => {
  it.each([
    ['user.lastname', 'expression'],
    ['a ? "$" : "b"', 'expression'],
    ['${user.lastname}', 'template'],
    ['Dear $name', 'template'],
    ['<% print 1 %>', 'template'],
  ] as const)('%s is read as %s', (text, mode) => {
    expect(modeOf(text)).toBe(mode);
  });

  it('is a bare expression with a value of its own type', () => {
    expect(run('[1, 2].collect { it * 2 }')).toMatchObject({ json: [2, 4], type: 'list of 2', mode: 'expression' });
    expect(run("user.name + '!' // greeting", { user: { name: 'Ada' } })).toMatchObject({ json: 'Ada!' });
  });

  it('is a template that becomes text', () => {
    expect(run('Dear ${name},', { name: 'Ada' })).toMatchObject({ json: 'Dear Ada,', mode: 'template' });
  });

  it('is what the caller says it is', () => {
    expect(run('1 + 1', {}, 'template')).toMatchObject({ json: '1 + 1' });
    expect(run('"${name}!"', { name: 'Ada' }, 'expression')).toMatchObject({ json: 'Ada!' });
  });

  it('places an error in the expression, not in the placeholder around it', () => {
    const { outcome } = run('user.name.length()', { user: { name: null } });
    expect(outcome).toMatchObject({ verdict: 'wrong', error: { exception: 'java.lang.NullPointerException' } });
    if (outcome.verdict === 'wrong') expect(outcome.error.span.end).toBeLessThanOrEqual('user.name.length()'.length);
  });

  it('does not end at a brace it did not open', () => {
    expect(run('1 } + 2').outcome.verdict).toBe('wrong');
  });

  it('is unknown where a name has no value', () => {
    expect(run('nobody.name').outcome).toMatchObject({ verdict: 'unknown' });
  });

  it.each(['', '}', '"', "'", '((((', '${', '[', 'a ?', '\\', '/*', '//', '{ -> '])('%j does not throw', (text) => {
    for (const mode of ['template', 'expression', undefined] as const)
      expect(run(text, {}, mode).outcome).toBeDefined();
  });

  it('may be very long or deep', () => {
    expect(run('('.repeat(100_000)).outcome.verdict).not.toBe('ok');
    expect(run(`'${'x'.repeat(1_000_000)}'.size()`)).toMatchObject({ json: 1_000_000 });
  });
});

describe('inputs', () => {
  it('are maps, of which a missing key is null', () => {
    expect(run("user.nick ?: 'none'", { user: { name: 'Ada' } })).toMatchObject({ json: 'none' });
  });

  it('are objects where they are marked, of which a missing property is an error', () => {
    const { outcome } = run('user.nick', { user: { $bean: { name: 'Ada' } } });
    expect(outcome).toMatchObject({ verdict: 'wrong', error: { exception: 'groovy.lang.MissingPropertyException' } });
    expect(run('user.name', { user: { $bean: { name: 'Ada' } } })).toMatchObject({ json: 'Ada' });
  });

  it('may be called __proto__ or constructor', () => {
    const inputs = JSON.parse('{ "__proto__": "a", "user": { "__proto__": "b", "constructor": "c" } }') as ValueRecord;
    expect(run('__proto__ + user.__proto__ + user.constructor', inputs)).toMatchObject({ json: 'abc' });
    expect(run('constructor', {}).outcome.verdict).toBe('unknown');
  });
});

describe('a value as JSON', () => {
  it.each([
    ['1.50', '1.50', 'java.math.BigDecimal'],
    ['[a: 1, b: [2, null]]', { a: 1, b: [2, null] }, 'map'],
    ['null', null, 'null'],
    ['1234567890123456789', '1234567890123456789', 'number'],
    ['[1.5, new Date(0)]', ['1.5', 'Thu Jan 01 00:00:00 UTC 1970'], 'list of 2'],
  ])('of %s', (text, json, type) => {
    expect(run(text)).toMatchObject({ json, type });
  });
});
