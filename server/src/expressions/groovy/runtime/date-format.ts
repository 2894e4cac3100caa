import { Failure, giveUp } from './failure';
import { fromLocal, offsetAt, offsetId, parseOffset, timeZone, utc, type Zone, zoneName } from './time/zone';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Before it java.util.GregorianCalendar counts by the Julian calendar: 1582-10-15. */
const firstTime = -12_219_292_800_000;
/** Java's dates reach further than ours: 8.64e15 milliseconds (ECMA-262 §21.4.1.1), less the offset of a time zone. */
const lastTime = 8.64e15 - 86_400_000;

interface Field {
  readonly letter: string;
  readonly count: number;
  readonly literal?: string;
}

const known = new Map<string, readonly Field[]>();

/** The parts of a pattern, read once for all the people of a plan. */
function fields(pattern: string): readonly Field[] {
  let found = known.get(pattern);
  if (found !== undefined) return found;
  found = readFields(pattern);
  if (known.size > 200) known.clear();
  known.set(pattern, found);
  return found;
}

/** Splits a java.text.SimpleDateFormat pattern. Throws IllegalArgumentException for a letter it does not know. */
function readFields(pattern: string): readonly Field[] {
  const result: Field[] = [];
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i]!;
    if (c === "'") {
      if (pattern[i + 1] === "'") {
        result.push({ letter: '', count: 0, literal: "'" });
        i += 2;
        continue;
      }
      let literal = '';
      for (i++; i < pattern.length; i++) {
        if (pattern[i] !== "'") literal += pattern[i];
        else if (pattern[i + 1] === "'") {
          literal += "'";
          i++;
        } else break;
      }
      if (i >= pattern.length)
        throw new Failure('java.lang.IllegalArgumentException', 'The date pattern has an unclosed quote.');
      i++;
      result.push({ letter: '', count: 0, literal });
    } else if (/[A-Za-z]/.test(c)) {
      if (!'GyMLwWDdFEuaHkKhmsSzZXY'.includes(c)) {
        throw new Failure(
          'java.lang.IllegalArgumentException',
          `"${c}" is no letter of a date pattern. Put plain letters in single quotes.`,
        );
      }
      let count = 1;
      while (pattern[i + count] === c) count++;
      result.push({ letter: c, count });
      i += count;
    } else {
      result.push({ letter: '', count: 0, literal: c });
      i++;
    }
  }
  return result;
}

/** java.text.SimpleDateFormat.format in English. */
export function formatDate(time: number, pattern: string, zone: Zone = utc): string {
  if (!(time >= firstTime && time <= lastTime)) return giveUp('dates so far from today are not evaluated');
  const local = new Date(time + offsetAt(zone, time) * 1000);
  let text = '';
  for (const field of fields(pattern)) text += field.literal ?? formatField(local, field, time, zone);
  return text;
}

function formatField(date: Date, { letter, count }: Field, time: number, zone: Zone): string {
  const hours = date.getUTCHours();
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
      return yearText(date.getUTCFullYear(), count);
    case 'Y':
      return yearText(daysToNewYearWeek(date) <= 0 ? date.getUTCFullYear() + 1 : date.getUTCFullYear(), count);
    case 'M':
    case 'L': {
      const name = months[date.getUTCMonth()]!;
      return count >= 4 ? name : count === 3 ? name.slice(0, 3) : pad(date.getUTCMonth() + 1, count);
    }
    case 'd':
      return pad(date.getUTCDate(), count);
    case 'D':
      return pad(dayOfYear(date), count);
    case 'w': {
      if (daysToNewYearWeek(date) <= 0) return pad(1, count);
      const first = new Date(Date.UTC(date.getUTCFullYear(), 0, 1)).getUTCDay();
      return pad(Math.floor((dayOfYear(date) - 1 + first) / 7) + 1, count);
    }
    case 'W': {
      const first = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)).getUTCDay();
      return pad(Math.floor((date.getUTCDate() - 1 + first) / 7) + 1, count);
    }
    case 'F':
      return pad(Math.floor((date.getUTCDate() - 1) / 7) + 1, count);
    case 'E': {
      const name = days[date.getUTCDay()]!;
      return count >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return pad(date.getUTCDay() || 7, count);
    case 'a':
      return hours < 12 ? 'AM' : 'PM';
    case 'H':
      return pad(hours, count);
    case 'k':
      return pad(hours || 24, count);
    case 'K':
      return pad(hours % 12, count);
    case 'h':
      return pad(hours % 12 || 12, count);
    case 'm':
      return pad(date.getUTCMinutes(), count);
    case 's':
      return pad(date.getUTCSeconds(), count);
    case 'S':
      return pad(date.getUTCMilliseconds(), count);
    case 'z':
      if (count < 4) return zoneName(zone, time);
      return zone.id === 'UTC' ? 'Coordinated Universal Time' : giveUp('the long name of this time zone is not known');
    case 'Z':
      return offsetId(offsetAt(zone, time)).replace('Z', '+0000').replace(':', '');
    default: {
      const id = offsetId(offsetAt(zone, time));
      return count === 1 && id !== 'Z' ? id.slice(0, 3) : count === 2 ? id.replace(':', '') : id;
    }
  }
}

const yearText = (year: number, count: number): string => (count === 2 ? pad(year % 100, 2) : pad(year, count));

/** Days until the week (from Sunday) in which the next year begins: 0 or less within it. */
function daysToNewYearWeek(date: Date): number {
  const newYear = new Date(Date.UTC(date.getUTCFullYear() + 1, 0, 1));
  const firstDay = newYear.getTime() - newYear.getUTCDay() * 86_400_000;
  return Math.ceil((firstDay - Math.floor(date.getTime() / 86_400_000) * 86_400_000) / 86_400_000);
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

/**
 * java.text.SimpleDateFormat.parse in English, lenient as Java is unless told otherwise. Throws ParseException.
 * @param now decides the century of a year of two digits
 */
export function parseDate(text: string, pattern: string, local: Zone = utc, lenient = true, now?: number): number {
  let shortYear: number | undefined;
  const parts = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 };
  let zone: Zone = local;
  let afternoon: boolean | undefined;
  let at = 0;
  const fail = (): never => {
    throw new Failure('java.text.ParseException', `"${text}" is not a date of the pattern "${pattern}".`);
  };
  const list = fields(pattern);
  list.forEach((field, index) => {
    if (field.literal !== undefined) {
      if (!text.startsWith(field.literal, at)) fail();
      at += field.literal.length;
      return;
    }
    const rest = text.slice(at);
    const { letter, count } = field;
    if (letter === 'a') {
      const found = /^(am|pm)/i.exec(rest)?.[0] ?? fail();
      afternoon = found.toLowerCase() === 'pm';
      at += 2;
    } else if (letter === 'E' || (letter === 'M' && count >= 3)) {
      const names = letter === 'E' ? days : months;
      const lower = rest.toLowerCase();
      const which = names.findIndex((name) => lower.startsWith(name.slice(0, 3).toLowerCase()));
      if (which < 0) fail();
      at += lower.startsWith(names[which]!.toLowerCase()) ? names[which]!.length : 3;
      if (letter === 'M') parts.M = which + 1;
    } else if (letter === 'Z' || letter === 'X' || letter === 'z') {
      const found = zonePattern.exec(rest) ?? fail();
      if (letter === 'X' && !/^(?:Z|[+-])/.test(found[0])) fail();
      if (letter !== 'X' && found[0] === 'Z') fail();
      zone = readZone(found[0]);
      at += found[0].length;
    } else {
      const next = list[index + 1];
      const adjacent = next !== undefined && next.literal === undefined && !'aEzZX'.includes(next.letter);
      const digits = new RegExp(adjacent ? `^\\d{1,${count}}` : '^\\s*\\d+').exec(rest)?.[0] ?? fail();
      at += digits.length;
      const value = Number(digits);
      if (!lenient && !inRange(letter, value)) fail();
      if (letter === 'y') {
        parts.y = value;
        shortYear = count <= 2 && digits.length === 2 ? value : undefined;
      } else if (letter === 'k') parts.H = value % 24;
      else if (letter === 'h' || letter === 'K') parts.H = value % 12;
      else if (letter in parts) parts[letter as 'M'] = value;
    }
  });
  if (shortYear !== undefined) parts.y = fullYear(shortYear, parts.M - 1, parts.d, now);
  const hour = parts.H + (afternoon === true && parts.H < 12 ? 12 : 0);
  const moment = Date.UTC(parts.y, parts.M - 1, parts.d, hour, parts.m, parts.s, parts.S);
  if (!lenient && new Date(moment).getUTCDate() !== parts.d) fail();
  return fromLocal(zone, moment);
}

/** The year between 80 years ago and 20 years ahead, as java.text.SimpleDateFormat chooses it. */
function fullYear(digits: number, month: number, day: number, now: number | undefined): number {
  if (now === undefined) return giveUp('the century of a year of two digits depends on the time of the run');
  const today = new Date(now);
  const first = today.getUTCFullYear() - 80;
  const year = first - (first % 100) + digits;
  const isBefore =
    year < first ||
    (year === first && Date.UTC(year, month, day) < Date.UTC(first, today.getUTCMonth(), today.getUTCDate()));
  return isBefore ? year + 100 : year;
}

const zonePattern = /^(?:Z|UTC|GMT(?:[+-]\d{1,2}:\d\d)?|EST|EDT|CST|CDT|MST|MDT|PST|PDT|CET|CEST|[+-]\d\d(?::?\d\d)?)/;
const summer: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  CET: 1,
  CEST: 2,
};

function readZone(text: string): Zone {
  const hours = Object.hasOwn(summer, text) ? summer[text] : undefined;
  if (hours !== undefined) return { id: text, fixed: hours * 3600 };
  const offset = parseOffset(text);
  return offset === undefined ? timeZone(text) : { id: text, fixed: offset };
}

const limits: Readonly<Record<string, readonly [number, number]>> = {
  M: [1, 12],
  d: [1, 31],
  H: [0, 23],
  k: [1, 24],
  K: [0, 11],
  h: [1, 12],
  m: [0, 59],
  s: [0, 59],
  S: [0, 999],
};

function inRange(letter: string, value: number): boolean {
  const range = limits[letter];
  return range === undefined || (value >= range[0] && value <= range[1]);
}
