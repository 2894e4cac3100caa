import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../failure';
import { JavaValue } from '../java-value';
import { atLocal, atMoment, secondsOfDate, secondsOfTime, unsupported } from './arithmetic';
import { dateText, fractionInThrees, type TimeKind, TimeValue } from './time-value';
import { offsetId, parseOffset, type Zone, zoneId, zoneName } from './zone';

const monthNames = 'January February March April May June July August September October November December'.split(' ');
const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

type Part = { readonly literal: string } | { readonly letter: string; readonly count: number } | '[' | ']';

/** java.time.format.DateTimeFormatter. */
export class FormatterValue extends JavaValue {
  readonly typeName = 'java.time.format.DateTimeFormatter';
  readonly parts: readonly Part[];
  constructor(
    readonly pattern: string,
    readonly zone?: Zone,
    /** A day the month lacks is an error, as in the predefined formatters, instead of the month's last. */
    readonly strict = false,
  ) {
    super();
    this.parts = read(pattern);
  }

  text(): string {
    return giveUp('the text of a DateTimeFormatter lists its parts');
  }

  override equalTo(other: Value): boolean {
    return other === this;
  }
}

/** Letters of ours for the predefined formatters: ~ a fraction as long as needed, ^ seconds with one, @ an Instant. */
export const isoPatterns: Readonly<Record<string, string>> = {
  ISO_LOCAL_DATE: 'uuuu-MM-dd',
  ISO_DATE: 'uuuu-MM-dd[XXXXX]',
  ISO_LOCAL_TIME: 'HH:mm:ss~',
  ISO_TIME: 'HH:mm:ss~[XXXXX]',
  ISO_LOCAL_DATE_TIME: "uuuu-MM-dd'T'HH:mm:ss~",
  ISO_OFFSET_DATE_TIME: "uuuu-MM-dd'T'HH:mm:ss~XXXXX",
  ISO_ZONED_DATE_TIME: "uuuu-MM-dd'T'HH:mm:ss~XXXXX`",
  ISO_DATE_TIME: "uuuu-MM-dd'T'HH:mm:ss~[XXXXX`]",
  ISO_INSTANT: '@',
  BASIC_ISO_DATE: 'uuuuMMdd',
};

function read(pattern: string): readonly Part[] {
  const parts: Part[] = [];
  let open = 0;
  for (let i = 0; i < pattern.length; ) {
    const c = pattern[i]!;
    if (c === "'") {
      const end = pattern.indexOf("'", i + 1);
      if (end < 0) throw illegal('The date pattern has an unclosed quote.');
      parts.push({ literal: end === i + 1 ? "'" : pattern.slice(i + 1, end) });
      i = end + 1;
    } else if (c === '[' || c === ']') {
      open += c === '[' ? 1 : -1;
      if (open < 0) throw illegal('The date pattern has a ] without a [.');
      parts.push(c);
      i++;
    } else if (/[A-Za-z~@`]/.test(c)) {
      let count = 1;
      while (pattern[i + count] === c) count++;
      if (!'uyMLdDEeahHKkmsSnVzXxZOG~@`'.includes(c))
        throw illegal(`"${c}" is no letter of a date pattern. Put plain letters in single quotes.`);
      parts.push({ letter: c, count });
      i += count;
    } else if (/[{}#]/.test(c)) throw illegal(`"${c}" is reserved in a date pattern; put it in single quotes.`);
    else {
      parts.push({ literal: c });
      i++;
    }
  }
  return parts;
}

const illegal = (message: string): Failure => new Failure('java.lang.IllegalArgumentException', message);
const two = (n: number, width: number): string => String(n).padStart(width, '0');

/** `value.format(formatter)`. Throws UnsupportedTemporalTypeException for a part the value has not. */
export function formatTime(given: TimeValue, formatter: FormatterValue): string {
  const value =
    formatter.zone !== undefined && (given.kind === 'Instant' || given.zone !== undefined)
      ? atMoment('ZonedDateTime', given.epochSecond, given.nano, formatter.zone)
      : given;
  let out = '';
  // A section in [ ] is left out where the value lacks one of its fields.
  const starts: number[] = [];
  for (let i = 0; i < formatter.parts.length; i++) {
    const part = formatter.parts[i]!;
    if (part === '[') starts.push(out.length);
    else if (part === ']') starts.pop();
    else if ('literal' in part) out += part.literal;
    else if (has(value, part.letter)) out += field(value, part.letter, part.count);
    else if (starts.length > 0) {
      out = out.slice(0, starts.pop());
      for (let depth = 1; depth > 0; ) {
        i++;
        const skipped = formatter.parts[i]!;
        if (skipped === '[') depth++;
        else if (skipped === ']') depth--;
      }
    } else throw unsupported(value, whatOf(part.letter));
  }
  return out;
}

const whatOf = (letter: string): string =>
  'XxZOzV'.includes(letter) ? 'offset or zone' : 'uyMLdDEe'.includes(letter) ? 'date' : 'time';

function has(value: TimeValue, letter: string): boolean {
  if (letter === '@') return value.kind === 'Instant' || value.zone !== undefined;
  if ('uyMLdDEeG'.includes(letter)) return value.hasDate && value.kind !== 'Instant';
  if ('XxZO`'.includes(letter)) return value.zone !== undefined;
  if ('zV'.includes(letter)) return value.kind === 'ZonedDateTime';
  return value.hasTime && value.kind !== 'Instant';
}

function field(value: TimeValue, letter: string, count: number): string {
  const local = value.local;
  const hour = local.getUTCHours();
  switch (letter) {
    case 'u':
    case 'y': {
      const year = local.getUTCFullYear();
      return count === 2 ? two(year % 100, 2) : two(year, count);
    }
    case 'M':
    case 'L':
      return named(monthNames, local.getUTCMonth(), local.getUTCMonth() + 1, count);
    case 'd':
      return two(local.getUTCDate(), count);
    case 'D':
      return two(Math.floor((local.getTime() - Date.UTC(local.getUTCFullYear(), 0, 1)) / 86_400_000) + 1, count);
    case 'E':
      return named(dayNames, local.getUTCDay(), 0, Math.max(3, count));
    case 'e':
      return count < 3 ? two(local.getUTCDay() + 1, count) : named(dayNames, local.getUTCDay(), 0, count);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return two(hour, count);
    case 'k':
      return two(hour || 24, count);
    case 'h':
      return two(hour % 12 || 12, count);
    case 'K':
      return two(hour % 12, count);
    case 'm':
      return two(local.getUTCMinutes(), count);
    case 's':
      return two(local.getUTCSeconds(), count);
    case 'S':
      return two(value.nano, 9).padEnd(count, '0').slice(0, count);
    case 'n':
      return two(value.nano, count);
    case 'G':
      return count === 4 ? 'Anno Domini' : 'AD';
    case '~':
      return value.nano === 0 ? '' : `.${two(value.nano, 9).replace(/0+$/, '')}`;
    case '@': {
      const moment = new Date(value.epochSecond * 1000);
      return `${dateText(moment)}T${moment.toISOString().slice(11, 19)}${fractionInThrees(value.nano)}Z`;
    }
    case '`':
      return value.kind === 'ZonedDateTime' && value.zone !== undefined && !/^[+-]|^Z$/.test(value.zone.id)
        ? `[${value.zone.id}]`
        : '';
    case 'V':
      return value.zone?.id ?? '';
    case 'z':
      return count < 4 ? zoneName(value.zone!, value.epochMilli) : giveUp('the long name of a time zone is not known');
    default:
      return offsetText(value.offset, letter, count);
  }
}

function named(names: readonly string[], index: number, number: number, count: number): string {
  const name = names[index]!;
  if (count === 4) return name;
  if (count === 3) return name.slice(0, 3);
  return count >= 5 ? name.slice(0, 1) : two(number, count);
}

function offsetText(offset: number, letter: string, count: number): string {
  const id = offsetId(offset);
  if (letter === 'O') return giveUp('the letter O of a date pattern is not evaluated');
  if (letter === 'Z') {
    if (count === 4) return id === 'Z' ? 'GMT' : `GMT${id}`;
    return count === 5 ? id : id === 'Z' ? '+0000' : id.replaceAll(':', '');
  }
  if (id === 'Z' && letter === 'X') return 'Z';
  const full = id === 'Z' ? '+00:00' : id;
  if (count === 1) return full.endsWith(':00') ? full.slice(0, 3) : full.replaceAll(':', '');
  return count === 2 || count === 4 ? full.replaceAll(':', '') : full;
}

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
