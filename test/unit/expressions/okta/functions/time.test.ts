import { describe, expect, it } from 'vitest';
import { readPattern } from '../../../../../server/src/expressions/okta/functions/time/joda/pattern';
import { zoneOffset } from '../../../../../server/src/expressions/okta/functions/time/zone-offset';
import { timeZoneIds } from '../../../../../server/src/expressions/okta/knowledge/time-zones';
import { call, itAgreesOn, reason } from './support';

const winter = Date.UTC(2026, 0, 15);

describe('Time functions', () => {
  itAgreesOn('time', 165);

  it('know every time zone of the table', () => {
    expect(timeZoneIds.size).toBe(431 + 136);
    for (const name of timeZoneIds.keys()) expect(zoneOffset(name, winter)).toBeTypeOf('number');
    expect(timeZoneIds.get('US/Pacific-New')).toBe('America/Los_Angeles');
  });

  it('have offsets of half and quarter hours, east and west', () => {
    expect(zoneOffset('Asia/Kathmandu', winter)).toBe(345);
    expect(zoneOffset('America/St_Johns', winter)).toBe(-210);
    expect(zoneOffset('Etc/GMT+12', winter)).toBe(-720);
    expect(zoneOffset('Pacific/Kiritimati', winter)).toBe(840);
  });

  it('quote only the beginning of a long zone, text or pattern', () => {
    const long = 'x'.repeat(100_000);
    expect(reason(call('Time.now', [long], { now: winter }))!.length).toBeLessThan(200);
    expect(reason(call('Time.fromStringToIso8601', [long, 'yyyy-MM-dd']))!.length).toBeLessThan(200);
  });

  it('read quotes in patterns', () => {
    expect(readPattern("yyyy'T''Z'''")).toEqual([{ letter: 'y', count: 4 }, { literal: "T'Z'" }]);
    expect(readPattern("'open")).toEqual([{ literal: 'open' }]);
  });

  it('read a long pattern once through', () => {
    expect(readPattern(`${'d'.repeat(500_000)}-${"'".repeat(500_000)}`).length).toBeLessThan(4);
  });
});
