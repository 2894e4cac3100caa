import { describe, expect, test } from 'vitest';
import { regexDanger } from '../../../../server/src/expressions/kit/regex-guard';
import { joinShapes } from '../../../../server/src/expressions/kit/shape';
import { differsInCase, suggest } from '../../../../server/src/expressions/kit/suggest';
import { isRecord, ownEntry, Unknown } from '../../../../server/src/expressions/kit/value';

describe('suggest', () => {
  test('the same name in another case wins alone', () => {
    expect(suggest('lastName', ['lastname', 'lastNames'])).toEqual(['lastname']);
    expect(differsInCase('lastName', ['lastname'])).toBe(true);
  });
  test('else the nearest names, and none that is far', () => {
    expect(suggest('custompropertry1', ['customproperty1', 'customproperty11', 'email'])[0]).toBe('customproperty1');
    expect(suggest('xyz', ['email', 'user'])).toEqual([]);
    expect(suggest('titel', ['title', 'emails'])).toEqual(['title']);
  });
});

test('records give own entries only', () => {
  expect(ownEntry({ a: 1 }, 'constructor')).toBeUndefined();
  expect([isRecord({}), isRecord([]), isRecord(new Map()), isRecord(new Unknown('x')), isRecord(null)]).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('a joined shape may be null if one side may', () => {
  expect(joinShapes({ type: 'string', nullable: false }, { type: 'string', nullable: true })).toEqual({
    type: 'string',
    nullable: true,
  });
  expect(joinShapes({ type: 'string' }, { type: 'number' }).type).toBe('any');
});

describe('patterns that are not run', () => {
  test.each(['(a+)+', '(a|aa)*b', '((a*)b)*', '(a{2,})+'])('%s', (pattern) =>
    expect(regexDanger(pattern, 'x')).toBeDefined(),
  );
  test.each(['[^0-9+]', '(\\d+)-(\\d+)', 'a|b', '(ab)+', '(?:abc)+', '\\(a+\\)+'])('%s is run', (pattern) =>
    expect(regexDanger(pattern, 'x')).toBeUndefined(),
  );
});
