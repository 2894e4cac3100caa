import { describe, expect, it } from 'vitest';
import { CountryCode, ZonedDateTime } from '../../../../../server/src/expressions/okta/functions';
import { entry, itAgreesOn, reason } from './support';

describe('Identity Engine methods', () => {
  itAgreesOn('engine', 87);

  it('give countries and times that have a text', () => {
    const country = entry('parseCountryCode', 'string').call({}, 'USA');
    expect(country).toBeInstanceOf(CountryCode);
    expect(String(country)).toBe('US');
    expect(String(new ZonedDateTime(0, -210, undefined, false))).toBe('1969-12-31T20:30:00-03:30');
  });

  it('read a time that came as text, with any offset', () => {
    expect(entry('toUnix', 'datetime').call({}, '1970-01-01T01:00:00+01:00')).toBe('0');
    expect(reason(entry('toUnix', 'datetime').call({}, '1970-01-01T01:00:00'))).toContain('time zone');
  });
});
