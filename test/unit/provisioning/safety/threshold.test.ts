import { describe, expect, it } from 'vitest';
import { parseAge } from '../../../../server/src/provisioning/safety/snapshot-age';
import { exceeded, parseThreshold, usualThreshold } from '../../../../server/src/provisioning/safety/threshold';

describe('a threshold as people write it', () => {
  it.each([
    ['25', { count: 25 }],
    ['0', { count: 0 }],
    ['5%', { percent: 5 }],
    [' 2.5 % ', { percent: 2.5 }],
    ['100%', { percent: 100 }],
  ])('%s', (text, threshold) => expect(parseThreshold(text)).toEqual(threshold));

  it.each(['', '%', '-1', '101%', '2.5', '1e3', '5 percent', '١'])('refuses %j', (text) =>
    expect(parseThreshold(text)).toBeUndefined(),
  );
});

describe('what is too many', () => {
  it('by default is more than ten percent, and six people at least', () => {
    expect(exceeded(20, 200, usualThreshold)).toBeUndefined();
    expect(exceeded(37, 200, usualThreshold)).toBe('19 %, limit 10 %');
    expect(exceeded(5, 6, usualThreshold)).toBeUndefined();
    expect(exceeded(6, 20, usualThreshold)).toBe('30 %, limit 10 %');
  });

  it('is any person where somebody says so', () => {
    expect(exceeded(1, 1000, { percent: 0 })).toBe('0.1 %, limit 0 %');
    expect(exceeded(1, 1000, { count: 0 })).toBe('limit 0');
    expect(exceeded(0, 1000, { count: 0, percent: 0 })).toBeUndefined();
  });

  it('is anybody where the limit is a percentage and the account is empty, unless a number is given too', () => {
    const why = (percent: number) => `limit ${percent} % of the users, and the account has none`;
    expect(exceeded(9, 0, { percent: 1 })).toBe(why(1));
    expect(exceeded(1, 0, { percent: 100 })).toBe(why(100));
    expect(exceeded(0, 0, { percent: 1 })).toBeUndefined();
    expect(exceeded(5, 0, usualThreshold)).toBeUndefined();
    expect(exceeded(9, 0, { count: 9, percent: 1 })).toBeUndefined();
    expect(exceeded(10, 0, { count: 9, percent: 1 })).toBe('limit 9');
  });

  it('never reads as though it were allowed', () =>
    expect(exceeded(101, 1000, { percent: 10 })).toBe('10.1 %, limit 10 %'));
});

describe('an age as people write it', () => {
  it.each([
    ['36h', 36],
    ['7d', 168],
    ['12', 12],
  ])('%s', (text, hours) => expect(parseAge(text)).toBe(hours));

  it.each(['', 'h', '-1h', '1.5h', '1 week'])('refuses %j', (text) => expect(parseAge(text)).toBeUndefined());
});
