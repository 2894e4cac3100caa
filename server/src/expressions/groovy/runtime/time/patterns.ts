import type { Value } from '../../../kit/value';
import { Failure, giveUp } from '../failure';
import { JavaValue } from '../java-value';
import { atMoment, unsupported } from './arithmetic';
import { dateText, fractionInThrees, type TimeValue } from './time-value';
import { offsetId, type Zone, zoneName } from './zone';

export const monthNames = 'January February March April May June July August September October November December'.split(
  ' ',
);
export const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

export type Part = { readonly literal: string } | { readonly letter: string; readonly count: number } | '[' | ']';

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
      if ('YwWcQqFANpgvB'.includes(c)) giveUp(`"${c}" in a date pattern is not evaluated`);
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
