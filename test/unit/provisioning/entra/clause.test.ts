import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../../../server/src/expressions/kit/value';
import type { JsonValue } from '../../../../server/src/json/value';
import { compileClause } from '../../../../server/src/provisioning/entra/clause';

const verdict = (operator: string, value: JsonValue, ...operands: string[]) => {
  const result = compileClause(operator, operands)(value);
  return isUnknown(result) ? 'unknown' : result;
};

describe('a clause of a scoping filter', () => {
  it.each<[string, JsonValue, readonly string[], boolean | 'unknown']>([
    ['EQUALS', 'Sales', ['Sales'], true],
    ['EQUALS', 'sales', ['Sales'], false],
    ['EQUALS', true, ['True'], true],
    ['NOT EQUALS', 'IT', ['Sales'], true],
    ['NOT EQUALS', 'Sales', ['Sales'], false],
    ['IS TRUE', true, [], true],
    ['IS TRUE', false, [], false],
    ['IS FALSE', false, [], true],
    ['IS NULL', null, [], true],
    ['IS NULL', '', [], true],
    ['IS NULL', 'x', [], false],
    ['IS NOT NULL', 'x', [], true],
    ['REGEX MATCH', 'ada@corp.example', ['.*\\@corp\\.example'], true],
    ['REGEX MATCH', 'ada@corp.example', ['(?i)CORP'], true],
    ['REGEX MATCH', 'ada@other.example', ['corp'], false],
    ['NOT REGEX MATCH', 'ada@other.example', ['corp'], true],
    ['Greater_Than', '12', ['9'], true],
    ['Greater_Than_OR_EQUALS', 9, ['9'], true],
    ['Greater_Than', 'many', ['9'], 'unknown'],
    ['Includes', 'Inside Sales', ['Sales'], true],
    ['ENDS_WITH', 'a@corp.example', ['@corp.example'], true],
    ['&', '6', ['2'], true],
    ['!&', '6', ['1'], true],
    ['&', '2', ['6'], 'unknown'],
    ['SOUNDS LIKE', 'x', ['y'], 'unknown'],
    ['EQUALS', ['a', 'b'], ['a'], 'unknown'],
  ])('%s of %j and %j is %s', (operator, value, operands, expected) => {
    expect(verdict(operator, value, ...operands)).toBe(expected);
  });

  it.each([
    'EQUALS',
    'NOT EQUALS',
    'REGEX MATCH',
    'NOT REGEX MATCH',
    'Includes',
    'Greater_Than',
    'IS TRUE',
    'IS FALSE',
    '!&',
  ])('%s is false without a value', (operator) => {
    expect([verdict(operator, null, 'x'), verdict(operator, '', 'x')]).toEqual([false, false]);
  });

  it('does not run a pattern that could take for ever', () => {
    expect(verdict('REGEX MATCH', 'a'.repeat(40), '(a+)+$')).toBe('unknown');
  });

  it('says what .NET refuses of a pattern', () => {
    const result = compileClause('REGEX MATCH', ['('])('x');
    expect(isUnknown(result) && result.reason).toContain('.NET refuses the pattern');
  });
});
