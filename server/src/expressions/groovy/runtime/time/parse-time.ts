import { Failure, giveUp } from '../failure';
import { atLocal, atMoment, secondsOfDate, secondsOfTime } from './arithmetic';
import { dayNames, FormatterValue, monthNames, type Part } from './patterns';
import { type TimeKind, TimeValue } from './time-value';
import { offsetId, parseOffset, type Zone, zoneId } from './zone';

interface Found {
  readonly fields: Map<string, number>;
  zone?: Zone;
  offset?: number;
}

/** `LocalDate.parse(text, formatter)` and its neighbours. Throws DateTimeParseException. */
export function parseTime(kind: TimeKind, text: string, formatter: FormatterValue): TimeValue {
  const fail = (): Failure =>
    new Failure(
      'java.time.format.DateTimeParseException',
      `"${text}" is not a ${kind} of the given pattern, so this fails.`,
    );
  const found: Found = { fields: new Map() };
  const end = consume(text, 0, formatter.parts, 0, found);
  if (end !== text.length) throw fail();
  try {
    return build(kind, found, formatter) ?? raise(fail());
  } catch (error) {
    if (error instanceof Failure && error.exception === 'java.time.DateTimeException') throw fail();
    throw error;
  }
}

function raise(failure: Failure): never {
  throw failure;
}

/** Reads parts from `index` on; the end of what was read, or -1. Optional sections are tried once, the longest first. */
function consume(text: string, from: number, parts: readonly Part[], index: number, found: Found): number {
  let at = from;
  for (let i = index; i < parts.length; i++) {
    const part = parts[i]!;
    if (part === ']') continue;
    if (part === '[') {
      const close = closing(parts, i);
      const before = new Map(found.fields);
      const inner = consume(text, at, parts.slice(i + 1, close), 0, found);
      if (inner >= 0) at = inner;
      else {
        found.fields.clear();
        for (const [key, value] of before) found.fields.set(key, value);
      }
      i = close;
    } else if ('literal' in part) {
      if (!text.startsWith(part.literal, at)) return -1;
      at += part.literal.length;
    } else {
      const next = parts[i + 1];
      const adjacent =
        next !== undefined && typeof next === 'object' && 'letter' in next && !'aEXxZzV~`'.includes(next.letter);
      at = readField(text, at, part.letter, part.count, adjacent, found);
      if (at < 0) return -1;
    }
  }
  return at;
}

function closing(parts: readonly Part[], open: number): number {
  let depth = 0;
  for (let i = open; i < parts.length; i++) {
    if (parts[i] === '[') depth++;
    else if (parts[i] === ']' && --depth === 0) return i;
  }
  return parts.length;
}

function readField(text: string, at: number, letter: string, count: number, adjacent: boolean, found: Found): number {
  const rest = text.slice(at, at + 80);
  if (letter === '~') {
    const fraction = /^\.(\d{1,9})/.exec(rest);
    if (fraction !== null) found.fields.set('nano', Number(fraction[1]!.padEnd(9, '0')));
    return at + (fraction?.[0].length ?? 0);
  }
  if (letter === '@') {
    const moment = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)/.exec(rest);
    if (moment === null) return -1;
    for (const [i, name] of ['u', 'M', 'd', 'H', 'm', 's'].entries()) found.fields.set(name, Number(moment[i + 1]));
    found.fields.set('nano', Number((moment[7] ?? '').padEnd(9, '0')));
    found.offset = parseOffset(moment[8]!)!;
    return at + moment[0].length;
  }
  if (letter === '`' || letter === 'V') {
    const region = letter === 'V' ? /^[A-Za-z][A-Za-z0-9~/._+-]*|^[+-][\d:]+/.exec(rest) : /^\[([^\]]+)\]/.exec(rest);
    if (region === null) return letter === 'V' ? -1 : at;
    found.zone = zoneId(region[1] ?? region[0]);
    return at + region[0].length;
  }
  if ('XxZ'.includes(letter)) return readOffset(rest, at, letter, count, found);
  if (letter === 'z') {
    const zone = /^(?:UTC|GMT|Z)/.exec(rest);
    if (zone === null) return giveUp('reading this time zone is not evaluated');
    found.zone = zoneId(zone[0]);
    return at + zone[0].length;
  }
  if (letter === 'a') {
    const half = /^(?:AM|PM)/.exec(rest);
    if (half === null) return -1;
    found.fields.set('a', half[0] === 'PM' ? 1 : 0);
    return at + 2;
  }
  if (letter === 'E' || ((letter === 'M' || letter === 'L') && count >= 3)) {
    const names = letter === 'E' ? dayNames : monthNames;
    const which = names.findIndex((name) => rest.startsWith(count === 4 ? name : name.slice(0, 3)));
    if (which < 0) return -1;
    if (letter !== 'E') found.fields.set('M', which + 1);
    return at + (count === 4 ? names[which]!.length : 3);
  }
  const isYear = letter === 'u' || letter === 'y';
  const exact = letter === 'S' || (count > 1 && !(isYear && count >= 3 && !adjacent));
  const digits = new RegExp(exact ? `^\\d{${count}}` : isYear && count >= 3 ? `^\\d{${count},10}` : '^\\d{1,10}').exec(
    rest,
  )?.[0];
  if (digits === undefined) return -1;
  const value = Number(digits);
  if (letter === 'S') found.fields.set('nano', Number(digits.slice(0, 9).padEnd(9, '0')));
  else if (isYear) found.fields.set('u', count === 2 ? 2000 + value : value);
  else found.fields.set(letter === 'L' ? 'M' : letter, value);
  return at + digits.length;
}

function readOffset(rest: string, at: number, letter: string, count: number, found: Found): number {
  if (letter === 'X' && rest.startsWith('Z')) {
    found.offset = 0;
    return at + 1;
  }
  const colon = count === 3 || count === 5;
  const form =
    letter === 'Z' && count < 4
      ? /^[+-]\d{4}/
      : colon
        ? /^[+-]\d\d:\d\d(?::\d\d)?/
        : count === 1
          ? /^[+-]\d\d(?:\d\d)?/
          : /^[+-]\d{4}/;
  const written = form.exec(rest)?.[0];
  const offset = written === undefined ? undefined : parseOffset(written);
  if (written === undefined || offset === undefined) return -1;
  found.offset = offset;
  return at + written.length;
}

function build(kind: TimeKind, { fields, zone, offset }: Found, formatter: FormatterValue): TimeValue | undefined {
  const get = (name: string): number | undefined => fields.get(name);
  const [year, month, day] = [get('u'), get('M'), get('d')];
  const ordinal = get('D');
  const date =
    year === undefined
      ? undefined
      : month !== undefined && day !== undefined
        ? secondsOfDate(year, month, formatter.strict ? day : lastDay(year, month, day))
        : ordinal === undefined
          ? undefined
          : secondsOfDate(year, 1, 1) + (ordinal - 1) * 86_400;
  const half = get('a');
  const twelve = get('h') ?? get('K');
  const hour =
    get('H') ??
    (get('k') === undefined ? undefined : get('k')! % 24) ??
    (twelve === undefined || half === undefined ? undefined : (twelve % 12) + half * 12);
  const time = hour === undefined ? undefined : secondsOfTime(hour, get('m') ?? 0, get('s') ?? 0);
  const nano = get('nano') ?? 0;
  if (kind === 'LocalDate') return date === undefined ? undefined : new TimeValue(kind, date, 0);
  if (kind === 'LocalTime') return time === undefined ? undefined : new TimeValue(kind, time, nano);
  if (date === undefined || time === undefined) return undefined;
  const seconds = date + time;
  if (kind === 'LocalDateTime') return new TimeValue(kind, seconds, nano);
  const fixed: Zone | undefined = offset === undefined ? undefined : { id: offsetId(offset), fixed: offset };
  if (kind === 'Instant') return fixed === undefined ? undefined : new TimeValue(kind, seconds - fixed.fixed!, nano);
  if (kind === 'OffsetDateTime')
    return fixed === undefined ? undefined : new TimeValue(kind, seconds, nano, fixed, fixed.fixed);
  if (fixed !== undefined && zone !== undefined) return atMoment(kind, seconds - fixed.fixed!, nano, zone);
  const chosen = zone ?? fixed ?? formatter.zone;
  return chosen === undefined ? undefined : atLocal(kind, seconds, nano, chosen);
}

/** A day up to 31 that the month lacks is its last one (the "smart" resolver); anything else is judged by secondsOfDate. */
function lastDay(year: number, month: number, day: number): number {
  if (day < 1 || day > 31 || month < 1 || month > 12) return day;
  return Math.min(day, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

const readers: Readonly<Record<TimeKind, string>> = {
  LocalDate: 'uuuu-MM-dd',
  LocalTime: 'HH:mm[:ss~]',
  LocalDateTime: "uuuu-MM-dd'T'HH:mm[:ss~]",
  OffsetDateTime: "uuuu-MM-dd'T'HH:mm[:ss~]XXXXX",
  ZonedDateTime: "uuuu-MM-dd'T'HH:mm[:ss~]XXXXX`",
  Instant: '@',
};
const defaults = new Map<TimeKind, FormatterValue>();

/** The formatter of `parse(text)` without one. */
export function defaultFormatter(kind: TimeKind): FormatterValue {
  let made = defaults.get(kind);
  if (made === undefined) {
    made = new FormatterValue(readers[kind], undefined, true);
    defaults.set(kind, made);
  }
  return made;
}
