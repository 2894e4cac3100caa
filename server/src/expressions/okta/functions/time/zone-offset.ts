import { timeZoneIds } from '../../knowledge/time-zones';

interface KnownZone {
  readonly format: Intl.DateTimeFormat;
  /** The last time that was asked for, and its offset: one run has one time for all people. */
  time: number;
  offset: number;
}

const zones = new Map<string, KnownZone>();

/** What Okta's old three-letter names stand for: its sample of "EST" in July has the offset -04:00, so it is New York. */
const oldNames: ReadonlyMap<string, string> = new Map([['EST', 'America/New_York']]);

/** Old names whose zone Okta shows no sample of: a fixed offset, or a place with summer time? */
const unclear: ReadonlyMap<string, readonly [fixed: string, place: string]> = new Map([
  ['MST', ['America/Phoenix', 'America/Denver']],
]);

/**
 * Minutes east of UTC in a time zone of Okta's list at a time, by the IANA data of the JavaScript engine.
 * Otherwise why it is not known.
 * @param time milliseconds since 1970
 */
export function zoneOffset(name: string, time: number): number | string {
  const id = timeZoneIds.get(name);
  if (id === undefined) {
    const shown = name.length > 40 ? `${name.slice(0, 40)}…` : name;
    return `"${shown}" is none of the time zone codes Okta lists, such as America/New_York.`;
  }
  const both = unclear.get(name);
  if (both === undefined) return offsetOf(oldNames.get(name) ?? id, time);
  const [fixed, place] = both.map((zone) => offsetOf(zone, time));
  return fixed === place && fixed !== undefined
    ? fixed
    : `Okta does not document whether ${name} has summer time. Write ${both[1]} or ${both[0]}.`;
}

/** The offset of a zone of the IANA database. Its formatter is kept: making one takes longer than using it. */
function offsetOf(id: string, time: number): number {
  let zone = zones.get(id);
  if (zone === undefined) {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: id, timeZoneName: 'longOffset' });
    zone = { format, time: Number.NaN, offset: 0 };
    zones.set(id, zone);
  }
  if (zone.time !== time) {
    const text = zone.format.formatToParts(time).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const parts = /([+-])(\d\d):(\d\d)/.exec(text);
    const minutes = parts === null ? 0 : Number(parts[2]) * 60 + Number(parts[3]);
    zone.offset = parts?.[1] === '-' ? -minutes : minutes;
    zone.time = time;
  }
  return zone.offset;
}

/** An offset as ISO 8601 writes it: `Z`, `+09:00`. */
export function offsetText(minutes: number, separator = ':'): string {
  const size = Math.abs(minutes);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
