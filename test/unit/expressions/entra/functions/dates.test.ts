import { describe, expect, test } from 'vitest';
import { call, callWith } from './call';
import { run } from './run';

const day = '1/1/2026 12:00:00 AM';

describe('Now', () => {
  test('is the time of the run', () =>
    expect(callWith({ now: Date.UTC(2026, 0, 2, 15, 4, 5, 999) }, 'Now')).toBe('1/2/2026 3:04:05 PM'));
  test('is unknown without one', () => expect(call('Now')).toBe('unknown: The time of the run is not known.'));
  test('reaches the other functions', () =>
    expect(run('DateDiff("d", Now(), CDate([d]))', { d: '2026-01-11' }, Date.UTC(2026, 0, 1, 9))).toEqual({
      value: 9,
    }));
});

describe('DateAdd and DateDiff', () => {
  test.each([
    ['yyyy', '1/1/2028 12:00:00 AM'],
    ['m', '3/1/2026 12:00:00 AM'],
    ['ww', '1/15/2026 12:00:00 AM'],
    ['d', '1/3/2026 12:00:00 AM'],
    ['h', '1/1/2026 2:00:00 AM'],
    ['n', '1/1/2026 12:02:00 AM'],
    ['s', '1/1/2026 12:00:02 AM'],
  ])('two of %s', (interval, later) => expect(call('DateAdd', interval, 2, day)).toBe(later));

  test("Microsoft's own table of differences", () => {
    const late = '8/25/2021 5:41:18 PM';
    const early = call('CDate', '2012-03-16-07:00');
    expect(['d', 'ww', 'm', 'yyyy'].map((interval) => call('DateDiff', interval, late, early))).toEqual([
      -3449, -493, -113, -9,
    ]);
  });

  test('the difference is never -0', () =>
    expect(Object.is(call('DateDiff', 'd', day, '12/31/2025 11:00:00 PM'), 0)).toBe(true));
  test('a date in another form', () => expect(call('DateDiff', 'd', '2026-01-01', day)).toContain('put CDate around'));
  test('an interval that does not exist', () => expect(call('DateDiff', 'week', day, day)).toContain('error at 0'));
});

describe('Active Directory dates', () => {
  test('there and back', () => expect(call('DateFromNum', call('NumFromDate', '2026-01-01'))).toBe(day));
  test('numbers that are too long for a double arrive as text', () =>
    expect(call('DateFromNum', '133801632000000000')).toBe('1/1/2025 12:00:00 AM'));
  test('a number works too', () => expect(call('DateFromNum', 129699324000000000)).toBe('1/1/2012 11:00:00 PM'));
  test('never', () => expect(call('DateFromNum', '9223372036854775807')).toContain('"never"'));
});

describe('FormatDateTime', () => {
  test('the documented example', () =>
    expect(call('FormatDateTime', '20150123105347.1Z', undefined, 'yyyyMMddHHmmss.fZ', 'yyyy-MM-dd')).toBe(
      '2015-01-23',
    ));
  test('three arguments', () => expect(call('FormatDateTime', '20150123', 'yyyyMMdd', 'yyyy')).toBe('2015'));
  test('the argument at fault is marked', () => {
    expect(call('FormatDateTime', 'x', undefined, 'yyyy', 'yyyy')).toContain('error at 0');
    expect(call('FormatDateTime', '2015', undefined, 'Q', 'yyyy')).toContain('error at 2');
    expect(call('FormatDateTime', '2015', undefined, 'yyyy', 'Q')).toContain('error at 3');
    expect(call('FormatDateTime', '2015', 'Q', 'yyyy', 'yyyy')).toContain('error at 1');
  });
  test('no input format', () => {
    expect(call('FormatDateTime', day, undefined, undefined, 'yyyy')).toBe('2026');
    expect(call('FormatDateTime', '2026', undefined, undefined, 'yyyy')).toContain('"inputFormat" is left out');
  });
});
