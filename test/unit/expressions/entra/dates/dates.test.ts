import { describe, expect, test } from 'vitest';
import {
  addMonths,
  type DateTime,
  type DateTimeStyle,
  daysInMonth,
  defaultStyles,
  formatDateTime,
  fromDateText,
  fromFileTime,
  fromParts,
  inRange,
  parseDate,
  parseExact,
  readStyles,
  toDateText,
  toFileTime,
} from '../../../../../server/src/expressions/entra/dates';
import { EvaluationFailure } from '../../../../../server/src/expressions/kit/evaluated-function';
import { Unknown } from '../../../../../server/src/expressions/kit/value';

const failure = EvaluationFailure as unknown as new () => Error;

function exact(text: string, format: string, styles: readonly DateTimeStyle[] = [], now?: number): DateTime {
  const date = parseExact(text, format, styles.length > 0 ? new Set(styles) : defaultStyles, now);
  if (date instanceof Unknown) throw new Error(date.reason);
  return date;
}

const date: DateTime = { milliseconds: Date.UTC(2026, 1, 3, 16, 5, 6, 70), ticks: 800, kind: 'unspecified' };

describe('custom formats', () => {
  test.each<[string, string]>([
    ['d dd ddd dddd', '3 03 Tue Tuesday'],
    ['M MM MMM MMMM', '2 02 Feb February'],
    ['y yy yyy yyyy yyyyy', '26 26 2026 2026 02026'],
    ['h hh H HH', '4 04 16 16'],
    ['m mm s ss', '5 05 6 06'],
    ['t tt', 'P PM'],
    ['f ff fff ffff fffffff', '0 07 070 0700 0700800'],
    ['ss.FFFFFFF', '06.07008'],
    ['s.F', '6'],
    ['z zz zzz', '+0 +00 +00:00'],
    ['yyyyK', '2026'],
    ['gg', 'A.D.'],
    ['\\d\\\\', 'd\\'],
    ["'day' d", 'day 3'],
    ['"it\'s" d', "it's 3"],
    ["'\\'' d", "' 3"],
    ['%d', '3'],
    ['%dd', '33'],
    ['\\%d', '%3'],
    ['d/M:m', '3/2:5'],
    ['éd', 'é3'],
    ['MMMd', 'Feb3'],
  ])('%s', (format, expected) => expect(formatDateTime(date, format)).toBe(expected));

  test.each(['%', 'd%', '%%', 'd\\', "'open", 'ffffffff', 'FFFFFFFF', 'x', '-'])('%s is refused', (format) =>
    expect(() => formatDateTime(date, format)).toThrow(failure),
  );

  test('the kind shows in K', () => {
    expect(formatDateTime({ ...date, kind: 'utc' }, 'HHK')).toBe('16Z');
    expect(formatDateTime({ ...date, kind: 'local' }, 'HHK')).toBe('16+00:00');
  });
});

describe('standard formats', () => {
  test.each<[string, string]>([
    ['d', '02/03/2026'],
    ['D', 'Tuesday, 03 February 2026'],
    ['f', 'Tuesday, 03 February 2026 16:05'],
    ['F', 'Tuesday, 03 February 2026 16:05:06'],
    ['g', '02/03/2026 16:05'],
    ['G', '02/03/2026 16:05:06'],
    ['M', 'February 03'],
    ['O', '2026-02-03T16:05:06.0700800'],
    ['R', 'Tue, 03 Feb 2026 16:05:06 GMT'],
    ['s', '2026-02-03T16:05:06'],
    ['t', '16:05'],
    ['T', '16:05:06'],
    ['u', '2026-02-03 16:05:06Z'],
    ['Y', '2026 February'],
    ['', '02/03/2026 16:05:06'],
  ])('%s', (format, expected) => expect(formatDateTime(date, format)).toBe(expected));
});

describe('ParseExact', () => {
  test('what a format writes it reads again', () => {
    for (const format of ['o', 's', 'yyyyMMddHHmmssfffffff', 'd.M.yyyy h:mm:ss tt', 'dddd, dd MMMM yyyy HH:mm:ss', 'r'])
      for (const milliseconds of [0, 1e12, -1e13, Date.UTC(2024, 1, 29, 12), 253402300799000]) {
        const written = formatDateTime({ milliseconds, ticks: 0, kind: 'unspecified' }, format);
        expect(exact(written, format).milliseconds, `${format} ${written}`).toBe(milliseconds);
      }
  });

  test('kinds and offsets', () => {
    expect(exact('2026-02-03Z', 'yyyy-MM-ddK').kind).toBe('utc');
    expect(exact('2026-02-03', 'yyyy-MM-ddK').kind).toBe('unspecified');
    expect(exact('2026-02-03+02:00', 'yyyy-MM-ddK')).toMatchObject({
      kind: 'local',
      milliseconds: Date.UTC(2026, 1, 2, 22),
    });
    expect(exact('2026-02-03 GMT', 'yyyy-MM-dd GMT').kind).toBe('utc');
    expect(exact('2026-02-03 +2', 'yyyy-MM-dd z').milliseconds).toBe(Date.UTC(2026, 1, 2, 22));
    expect(exact('2026-02-03 +0530', 'yyyy-MM-dd zzz').milliseconds).toBe(Date.UTC(2026, 1, 2, 18, 30));
    expect(exact('2026-02-03', 'yyyy-MM-dd', ['AssumeUniversal']).kind).toBe('local');
    expect(exact('2026-02-03', 'yyyy-MM-dd', ['AssumeUniversal', 'AdjustToUniversal']).kind).toBe('utc');
  });

  test('what the format leaves out is that of the run', () => {
    const now = Date.UTC(2026, 6, 30, 15);
    expect(exact('10:30', 'HH:mm', [], now).milliseconds).toBe(Date.UTC(2026, 6, 30, 10, 30));
    expect(exact('05-06', 'MM-dd', [], now).milliseconds).toBe(Date.UTC(2026, 4, 6));
    expect(exact('2026', 'yyyy').milliseconds).toBe(Date.UTC(2026, 0, 1));
    expect(exact('10', 'HH', ['NoCurrentDateDefault']).milliseconds).toBe(
      fromParts({ year: 1, month: 1, day: 1, hour: 10, minute: 0, second: 0 }),
    );
    expect(parseExact('10:30', 'HH:mm', defaultStyles)).toBeInstanceOf(Unknown);
  });

  test('twelve hours', () => {
    expect(exact('2026-01-01 12 AM', 'yyyy-MM-dd hh tt').milliseconds).toBe(Date.UTC(2026, 0, 1));
    expect(exact('2026-01-01 12 pm', 'yyyy-MM-dd hh tt').milliseconds).toBe(Date.UTC(2026, 0, 1, 12));
    expect(exact('2026-01-01 05', 'yyyy-MM-dd hh').milliseconds).toBe(Date.UTC(2026, 0, 1, 5));
    expect(() => exact('2026-01-01 15 AM', 'yyyy-MM-dd HH tt')).toThrow(failure);
  });

  test.each<[string, string]>([
    ['2026-02-03x', 'yyyy-MM-dd'],
    ['2026-02', 'yyyy-MM-dd'],
    ['2026-13-01', 'yyyy-MM-dd'],
    ['2026-02-03 2027', 'yyyy-MM-dd yyyy'],
    ['2026-02-03 +15:00', 'yyyy-MM-dd zzz'],
    ['2026-02-03 2', 'yyyy-MM-dd z'],
    ['Fun 2026-02-03', 'ddd yyyy-MM-dd'],
    ['', 'yyyy'],
  ])('%s is no %s', (text, format) => expect(() => exact(text, format)).toThrow(failure));

  test.each(['', 'x', 'yyyy%', "'open", 'yyyy\\'])('the format "%s" is refused', (format) =>
    expect(() => exact('2026', format)).toThrow(failure),
  );

  test('white space where the styles allow it', () => {
    expect(() => exact(' 2026', 'yyyy', ['None'])).toThrow(failure);
    expect(exact(' 2026', 'yyyy', ['AllowLeadingWhite']).milliseconds).toBe(Date.UTC(2026, 0, 1));
    expect(exact('2026\t-  02', 'yyyy-MM', ['AllowInnerWhite']).milliseconds).toBe(Date.UTC(2026, 1, 1));
    expect(exact('  2026 - 02 ', 'yyyy-MM', ['AllowWhiteSpaces']).milliseconds).toBe(Date.UTC(2026, 1, 1));
  });
});

describe('DateTimeStyles', () => {
  test('names with and without their type', () => {
    expect(readStyles('DateTimeStyles.AssumeUniversal, AdjustToUniversal')).toEqual(
      new Set(['AssumeUniversal', 'AdjustToUniversal']),
    );
  });
  test.each(['RoundtripKind, AssumeLocal', 'AssumeLocal,AssumeUniversal', 'Any', ''])('%s is refused', (text) =>
    expect(() => readStyles(text)).toThrow(failure),
  );
  test.each(['assumelocal', '4'])('%s is not documented', (text) => expect(readStyles(text)).toBeInstanceOf(Unknown));
});

describe('CDate reads', () => {
  test.each<[string, string]>([
    ['2026-03-16-07:00', '3/16/2026 7:00:00 AM'],
    ['2026-03-16 -7', '3/16/2026 7:00:00 AM'],
    ['2026/3/6', '3/6/2026 12:00:00 AM'],
    ['2026-03-16T07:08:09.999Z', '3/16/2026 7:08:09 AM'],
    ['  2026-03-16  ', '3/16/2026 12:00:00 AM'],
    ['3-16-2026', '3/16/2026 12:00:00 AM'],
    ['16-mar-2026 7:08 pm', '3/16/2026 7:08:00 PM'],
    ['Monday, March 16, 2026', '3/16/2026 12:00:00 AM'],
    ['12/31/9999', '12/31/9999 12:00:00 AM'],
  ])('%s', (text, expected) => {
    const read = parseDate(text);
    expect(read instanceof Unknown ? read.reason : toDateText(read.milliseconds)).toBe(expected);
  });
  test.each([
    'x',
    '2026-00-01',
    '13/1/2026',
    '2026-01-01+15:00',
    '16 Foo 2026',
    '9999-12-31T23:00:00-02:00',
    '1/1/2026 13:00 PM',
  ])('%s is refused', (text) => expect(() => parseDate(text)).toThrow(failure));
  test.each(['10:00', '3/16', '20260316', '46000', '1'.repeat(100), '2026-W03'])('%s is unknown', (text) =>
    expect(parseDate(text)).toBeInstanceOf(Unknown),
  );
});

describe('calendar', () => {
  test('leap years', () =>
    expect([2000, 1900, 2024, 2026].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]));
  test('the first century is not the twentieth', () =>
    expect(toDateText(fromParts({ year: 26, month: 2, day: 3, hour: 0, minute: 0, second: 0 })!)).toBe(
      '2/3/0026 12:00:00 AM',
    ));
  test('adding months keeps the time below a second and ends with the year 9999', () => {
    expect(addMonths(Date.UTC(2026, 0, 31, 1, 2, 3, 4), 1)).toBe(Date.UTC(2026, 1, 28, 1, 2, 3, 4));
    expect(addMonths(-1, 12)).toBe(Date.UTC(1970, 11, 31, 23, 59, 59, 999));
    expect(addMonths(Date.UTC(2026, 0, 1), 12 * 8000)).toBeUndefined();
  });
  test('the years 1 to 9999', () => {
    expect(inRange(Date.UTC(9999, 11, 31, 23, 59, 59, 999))).toBe(true);
    expect(inRange(Date.UTC(10000, 0, 1))).toBe(false);
  });
});

test('the text form of dates', () => {
  expect(toDateText(Date.UTC(2026, 0, 1))).toBe('1/1/2026 12:00:00 AM');
  expect(fromDateText('1/1/2026 12:00:00 PM')?.milliseconds).toBe(Date.UTC(2026, 0, 1, 12));
  for (const text of [
    '1/1/2026',
    '1/1/2026 13:00:00 PM',
    '1/1/2026 0:00:00 AM',
    '2/30/2026 1:00:00 AM',
    '1/1/26 1:00:00 AM',
  ])
    expect(fromDateText(text)).toBeUndefined();
});

test('file times there and back', () => {
  for (const value of [0n, 1n, 129699324000000000n, 133801632001234567n, 2650467743999999999n])
    expect(toFileTime(fromFileTime(value)!)).toBe(value);
  expect(fromFileTime(-1n)).toBeUndefined();
  expect(fromFileTime(2650467744000000000n)).toBeUndefined();
});
