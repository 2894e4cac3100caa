import { describe, expect, it } from 'vitest';
import { readTime, readVectors, runVectors } from '../../../../server/src/expressions/evaluation';
import { languageOf } from '../../../../server/src/expressions/languages';

function results(...entries: readonly unknown[]) {
  const file = readVectors(JSON.stringify(entries));
  if (!file.ok) throw new Error(file.message);
  return runVectors(languageOf('groovy'), file.cases);
}
const verdicts = (...entries: readonly unknown[]) => results(...entries).map(({ verdict }) => verdict);

describe('what a case expects', () => {
  it('is a value, compared as JSON', () => {
    expect(
      verdicts(
        { expression: '1 + 1', expected: 2 },
        { expression: '1 + 1', expected: '2' },
        { expression: '1.50', expected: 1.5 },
        { expression: '1.50', expected: '1.50' },
        { expression: '[a: [1, null]]', expected: { a: [1, null] } },
        { expression: '[a: 1, b: 2]', expected: { a: 1 } },
        { expression: 'null', expected: null },
        { expression: '1 > 0', expected: true },
      ),
    ).toEqual(['agrees', 'differs', 'agrees', 'agrees', 'agrees', 'differs', 'agrees', 'agrees']);
  });

  it('is the text of a template', () => {
    expect(
      verdicts(
        { expression: '${1 + 1}', expected: '2' },
        { expression: '${x}', inputs: { x: null }, expected: 'null' },
      ),
    ).toEqual(['agrees', 'agrees']);
  });

  it('is part of an error, any error, or one by its name', () => {
    const expression = 'x.length()';
    const inputs = { x: null };
    expect(
      verdicts(
        { expression, inputs, error: 'NullPointer' },
        { expression, inputs, error: '' },
        { expression, inputs, expected: { $error: 'eval' } },
        { expression, inputs, error: 'ClassCast' },
        { expression: '1', error: '' },
        { expression: '1 +', expected: { $error: 'parse', spelCode: null } },
      ),
    ).toEqual(['agrees', 'agrees', 'agrees', 'differs', 'differs', 'agrees']);
  });

  it('is that it cannot be known', () => {
    expect(
      verdicts(
        { expression: 'new Date()', unknown: '' },
        { expression: '1', unknown: '' },
        { expression: 'new Date().time', expected: 1 },
      ),
    ).toEqual(['agrees', 'differs', 'unknown']);
  });

  it('is a finding, or only that it can be read', () => {
    expect(
      verdicts(
        { expression: 'x.lenght()', inputs: { x: 'a' }, expected: { $diagnostic: 'unknown-method' } },
        { expression: 'x.length()', inputs: { x: 'a' }, expected: { $diagnostic: 'unknown-method' } },
        { expression: 'x.y.z()', parseOnly: true },
        { expression: 'x.(', expected: { $type: 'Boolean' } },
      ),
    ).toEqual(['agrees', 'differs', 'agrees', 'differs']);
  });

  it('is a list of ids in any order, or a text', () => {
    const inputs = { groups: [{ id: 'b' }, { id: 'a' }], country: { alpha2: 'US' } };
    expect(
      verdicts(
        { expression: 'groups', inputs, expected: { $groups: ['a', 'b'] } },
        { expression: 'groups', inputs, expected: { $groups: ['a'] } },
        { expression: 'country', inputs, expected: { $countryCode: 'US' } },
        { expression: 'country', inputs, expected: { $countryCode: 'DE' } },
      ),
    ).toEqual(['agrees', 'differs', 'agrees', 'differs']);
  });

  it('is in doubt when the file says so, and then no difference counts', () => {
    const [suspect, agreeing, claimed] = results(
      { expression: '1', expected: 2, suspect: 'arithmetic' },
      { expression: '1', expected: 1, suspect: true },
      { expression: '1', expected: 2, status: 'third-party-claim' },
    );
    expect(suspect).toMatchObject({ verdict: 'suspect', reason: 'The expectation is in doubt: arithmetic' });
    expect(agreeing?.verdict).toBe('agrees');
    expect(claimed?.verdict).toBe('suspect');
  });
});

describe('an entry', () => {
  it.each([
    [1, 'is no object'],
    [{ expected: 1 }, 'has no "expression"'],
    [{ expression: '1' }, 'has neither'],
    [{ expression: '1', expected: 1, error: '' }, 'only one of them'],
    [{ expression: '1', error: 5 }, 'that is not text'],
    [{ expression: '1', expected: 1, inputs: [] }, '"inputs"'],
    [{ expression: '1', expected: 1, now: 'soon' }, '"now"'],
    [{ expression: '1', expected: 1, mode: 'guess' }, '"mode"'],
  ])('that cannot be run says why: %j', (entry, words) => {
    const [result] = results(entry);
    expect(result).toMatchObject({ verdict: 'invalid' });
    expect(result?.reason).toContain(words);
  });

  it('has its time beside or among the inputs, and no other', () => {
    expect(
      verdicts(
        { expression: 'new Date().time', now: '1970-01-01T00:00:01Z', expected: 1000 },
        { expression: 'new Date().time', inputs: { now: '1970-01-01T00:00:01Z' }, expected: 1000 },
        { expression: 'new Date().time', expected: 1000 },
      ),
    ).toEqual(['agrees', 'agrees', 'unknown']);
  });

  it('sees the names it is given and no others', () => {
    expect(verdicts({ expression: 'user', error: 'MissingProperty' })).toEqual(['agrees']);
  });
});

describe('a file', () => {
  it.each([
    ['', /is not JSON|no list/],
    ['<!DOCTYPE html><p>Sign in', /web page/],
    ['[{"expression": "1",}', /is not JSON/],
    ['{"cases": []}', /no list of cases/],
    ['[]', /has no cases/],
    ['null', /no list of cases/],
  ])('%j is refused with the reason', (text, message) => {
    const file = readVectors(text);
    expect(file.ok).toBe(false);
    if (!file.ok) expect(file.message).toMatch(message);
  });

  it('may be an object with the list, and begin with a byte order mark', () => {
    expect(readVectors('\ufeff{"vectors": [{"expression": "1", "expected": 1}]}')).toMatchObject({ ok: true });
  });
});

describe('what cases share', () => {
  const run = (file: object) => {
    const read = readVectors(JSON.stringify(file));
    return read.ok ? runVectors(languageOf('groovy'), read.cases).map(({ verdict }) => verdict) : read.message;
  };

  it('stands beside their list; inputs of a case go before it', () => {
    const vectors = [
      { expression: '${user.email}', expected: 'a@b' },
      { expression: '${user.email}', inputs: { user: { email: 'c' } }, expected: 'c' },
      { expression: 'plain', expected: 'plain' },
      { expression: '1 + 1', mode: 'expression', expected: 2 },
      { expression: '${new Date().time}', expected: '1000' },
    ];
    const shared = { mode: 'template', now: '1970-01-01T00:00:01Z', inputs: { user: { email: 'a@b' } } };
    expect(run({ ...shared, vectors })).toEqual(vectors.map(() => 'agrees'));
    expect(run({ inputs: 5, vectors })).toContain('"inputs" that are no object');
  });

  it('holds dates and objects', () => {
    const inputs = { user: { $bean: { startdate: { $date: '2024-01-15T10:20:30Z' } } } };
    const vectors = [
      { expression: "${user.startdate.format('yyyy-MM-dd HH:mm')}", expected: '2024-01-15 10:20' },
      { expression: '${user.email}', error: 'MissingPropertyException' },
    ];
    expect(run({ inputs, vectors })).toEqual(['agrees', 'agrees']);
  });
});

describe('a time', () => {
  it.each([
    ['2026-01-15T09:00:00Z', Date.UTC(2026, 0, 15, 9)],
    ['2026-01-15T09:00:00.500+01:00', Date.UTC(2026, 0, 15, 8, 0, 0, 500)],
    ['2026-01-15', Date.UTC(2026, 0, 15)],
    [5, 5],
    ['2026-13-01', undefined],
    ['yesterday', undefined],
    ['2026-01-15T09:00:00', undefined],
  ])('%j', (text, time) => {
    expect(readTime(text)).toBe(time);
  });
});

describe('published collections', () => {
  const run = (id: 'okta' | 'entra', ...entries: readonly unknown[]) => {
    const file = readVectors(JSON.stringify(entries));
    if (!file.ok) throw new Error(file.message);
    return runVectors(languageOf(id), file.cases).map(({ verdict }) => verdict);
  };

  it('of Entra say in parentheses what is no value', () => {
    const inputs = { department: '', country: null };
    expect(
      run(
        'entra',
        { expression: 'IgnoreFlowIfNullOrEmpty([department])', inputs, expected: '(attribute dropped from flow)' },
        { expression: 'IgnoreFlowIfNullOrEmpty("x")', inputs, expected: '(attribute dropped from flow)' },
        { expression: 'IgnoreFlowIfNullOrEmpty([department])', inputs, expected: { $typeName: 'IgnoreAttributeFlow' } },
        { expression: 'IIF([country]="", "a", "b")', inputs, expected: '(unsupported: the condition fails)' },
        { expression: 'Append("(a", ")")', inputs, expected: '(a)' },
        { expression: 'Append("a", "b")', inputs, expected: '(value flows; logs show [Redact])' },
      ),
    ).toEqual(['agrees', 'differs', 'agrees', 'agrees', 'agrees', 'agrees']);
  });

  it('of Entra write one text as a list, and everything as text', () => {
    expect(
      run(
        'entra',
        { expression: 'Replace("EN-US", "-", , , "_", , )', expected: ['EN_US'] },
        { expression: 'DateDiff("d", CDate("2021-01-01"), CDate("2021-01-05"))', expected: '4' },
      ),
    ).toEqual(['agrees', 'agrees']);
  });

  it('of Okta know a user without values, those of plain Spring do not', () => {
    const expression = 'user.login';
    expect(
      run(
        'okta',
        { expression, unknown: '' },
        { expression, inputs: { user: {} }, error: 'EL1008E' },
        { expression: '1.0 / 0', expected: 'Infinity' },
        { expression, dialect: 'spel-base', expected: { $error: 'eval', spelCode: 'EL1008E' } },
        { expression, dialect: 'spel-base', inputs: { user: {} }, expected: { $error: 'eval', spelCode: 'EL1008E' } },
      ),
    ).toEqual(['agrees', 'agrees', 'agrees', 'agrees', 'agrees']);
  });
});
