import { Failure, giveUp } from '../failure';

/** A time zone: a fixed offset or a region such as Europe/Berlin. */
export interface Zone {
  readonly id: string;
  /** Seconds east of UTC, if it is always the same. */
  readonly fixed?: number;
}

export const utc: Zone = { id: 'UTC', fixed: 0 };

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** The calendar of a region (IANA time zone data of the JavaScript engine), or undefined if there is no such region. */
function formatOf(id: string): Intl.DateTimeFormat | undefined {
  if (formats.has(id)) return formats.get(id);
  let made: Intl.DateTimeFormat | undefined;
  try {
    made = new Intl.DateTimeFormat('en-US', {
      timeZone: id,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  } catch {
    made = undefined;
  }
  if (formats.size > 100) formats.clear();
  formats.set(id, made);
  return made;
}

/** Three-letter names that java.util.TimeZone still reads. */
const shortNames: Readonly<Record<string, string>> = {
  PST: 'America/Los_Angeles',
  CST: 'America/Chicago',
  JST: 'Asia/Tokyo',
  IST: 'Asia/Kolkata',
  CTT: 'Asia/Shanghai',
  AET: 'Australia/Sydney',
};
const shortFixed: Readonly<Record<string, number>> = { EST: -18_000, MST: -25_200, HST: -36_000 };

/** Whether a region of the IANA data. Case matters, as in Java. */
const isRegion = (id: string): boolean =>
  /^[A-Z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){1,2}$/.test(id) && formatOf(id) !== undefined;

const customOffset = /^GMT([+-])(\d{1,2})(?::?([0-5]\d))?$/;

/** java.util.TimeZone.getTimeZone: what it does not know becomes GMT. */
export function timeZone(id: string): Zone {
  if (id === 'UTC' || id === 'GMT' || id === 'Z') return { id: id === 'Z' ? 'GMT' : id, fixed: 0 };
  const custom = customOffset.exec(id);
  if (custom !== null && Number(custom[2]) < 24) {
    const seconds = Number(custom[2]) * 3600 + Number(custom[3] ?? 0) * 60;
    const text = `GMT${custom[1]}${custom[2]!.padStart(2, '0')}:${custom[3] ?? '00'}`;
    return seconds === 0 ? { id: 'GMT', fixed: 0 } : { id: text, fixed: custom[1] === '-' ? -seconds : seconds };
  }
  if (Object.hasOwn(shortFixed, id)) return { id, fixed: shortFixed[id]! };
  if (Object.hasOwn(shortNames, id)) return { id, ...{} };
  if (isRegion(id)) return { id };
  if (/^[A-Z]{3,4}$/.test(id) || /^(?:Etc|SystemV)\//.test(id)) return giveUp(`the time zone ${id} is not evaluated`);
  return { id: 'GMT', fixed: 0 };
}

/** Hours, minutes and seconds of `+01:00`, `+0130`, `-5`; undefined if it is no offset. */
export function parseOffset(text: string): number | undefined {
  if (text === 'Z') return 0;
  const found = /^([+-])(?:(\d{1,2})|(\d\d):(\d\d)(?::(\d\d))?|(\d\d)(\d\d)(\d\d)?)$/.exec(text);
  if (found === null) return undefined;
  const hours = Number(found[2] ?? found[3] ?? found[6]);
  const minutes = Number(found[4] ?? found[7] ?? 0);
  const seconds = Number(found[5] ?? found[8] ?? 0);
  const total = hours * 3600 + minutes * 60 + seconds;
  if (minutes > 59 || seconds > 59 || total > 18 * 3600) return undefined;
  return found[1] === '-' ? -total : total;
}

/** java.time.ZoneOffset.getId. */
export function offsetId(seconds: number): string {
  if (seconds === 0) return 'Z';
  const size = Math.abs(seconds);
  const two = (n: number): string => String(n).padStart(2, '0');
  const rest = size % 60 === 0 ? '' : `:${two(size % 60)}`;
  return `${seconds < 0 ? '-' : '+'}${two(Math.floor(size / 3600))}:${two(Math.floor(size / 60) % 60)}${rest}`;
}

/** java.time.ZoneId.of. Throws DateTimeException or ZoneRulesException. */
export function zoneId(id: string): Zone {
  const offset = /^[+-]|^Z$/.test(id) ? parseOffset(id) : undefined;
  if (offset !== undefined) return { id: offsetId(offset), fixed: offset };
  if (id === 'UTC' || id === 'GMT' || id === 'UT') return { id, fixed: 0 };
  const prefixed = /^(UTC|GMT|UT)([+-].*)$/.exec(id);
  const within = prefixed === null ? undefined : parseOffset(prefixed[2]!);
  if (prefixed !== null && within !== undefined)
    return { id: within === 0 ? prefixed[1]! : prefixed[1]! + offsetId(within), fixed: within };
  if (isRegion(id)) return { id };
  if (/^(?:Etc|SystemV)\//.test(id) || (/^[A-Z][A-Za-z0-9-]*$/.test(id) && formatOf(id) !== undefined))
    return giveUp(`the time zone ${id} is not evaluated`);
  if (!/^[A-Za-z][A-Za-z0-9~/._+-]+$/.test(id))
    throw new Failure('java.time.DateTimeException', `"${id}" is not the form of a time zone.`);
  throw new Failure('java.time.zone.ZoneRulesException', `Java knows no time zone "${id}".`);
}

/** Seconds east of UTC at a moment (milliseconds since 1970). */
export function offsetAt(zone: Zone, time: number): number {
  if (zone.fixed !== undefined) return zone.fixed;
  const format = formatOf(shortNames[zone.id] ?? zone.id);
  if (format === undefined) return giveUp(`the time zone ${zone.id} is not evaluated`);
  const field: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(time)) field[type] = value;
  if (field.era !== 'AD') return giveUp('years before our era are not evaluated');
  const local = Date.UTC(
    Number(field.year),
    Number(field.month) - 1,
    Number(field.day),
    Number(field.hour),
    Number(field.minute),
    Number(field.second),
  );
  return Math.round((local - Math.floor(time / 1000) * 1000) / 1000);
}

/**
 * The moment at which clocks of the zone show a local time (milliseconds as if it were UTC). In a gap the time moves
 * behind it; of two moments the earlier one is meant (java.time.ZonedDateTime.ofLocal).
 */
export function fromLocal(zone: Zone, local: number): number {
  if (zone.fixed !== undefined) return local - zone.fixed * 1000;
  const before = offsetAt(zone, local - 86_400_000);
  const after = offsetAt(zone, local + 86_400_000);
  const early = local - before * 1000;
  if (offsetAt(zone, early) === before) return early;
  const late = local - after * 1000;
  return offsetAt(zone, late) === after ? late : early;
}

/** Names of zones as English Java writes them (CLDR): winter and summer. Others are not evaluated. */
const names: Readonly<Record<string, readonly [string, string]>> = {
  'America/New_York': ['EST', 'EDT'],
  'America/Chicago': ['CST', 'CDT'],
  'America/Denver': ['MST', 'MDT'],
  'America/Los_Angeles': ['PST', 'PDT'],
  'Europe/Berlin': ['CET', 'CEST'],
  'Europe/Paris': ['CET', 'CEST'],
  'Europe/Madrid': ['CET', 'CEST'],
  'Europe/Rome': ['CET', 'CEST'],
  'Europe/London': ['GMT', 'BST'],
  'Asia/Tokyo': ['JST', 'JDT'],
  'Asia/Kolkata': ['IST', 'IST'],
};

/** The short name of a zone at a moment: `CET`, `PDT`, `GMT+05:30`. */
export function zoneName(zone: Zone, time: number): string {
  if (zone.fixed !== undefined) return /^[+-]/.test(zone.id) ? zone.id : zone.id;
  const known = names[shortNames[zone.id] ?? zone.id];
  if (known === undefined) return giveUp(`the name of the time zone ${zone.id} is not known`);
  const year = new Date(time).getUTCFullYear();
  const winter = Math.min(offsetAt(zone, Date.UTC(year, 0, 1)), offsetAt(zone, Date.UTC(year, 6, 1)));
  return offsetAt(zone, time) === winter ? known[0] : known[1];
}
