import { Failure } from './failure';

const months = 'January February March April May June July August September October November December'.split(' ');
const days = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const pad = (value: number, width: number): string => String(value).padStart(width, '0');

interface Field {
  readonly letter: string;
  readonly count: number;
  readonly literal?: string;
}

/** Splits a java.text.SimpleDateFormat pattern. Throws IllegalArgumentException for a letter it does not know. */
function fields(pattern: string): readonly Field[] {
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

/** java.text.SimpleDateFormat.format in UTC and English. */
export function formatDate(time: number, pattern: string): string {
  const date = new Date(time);
  return fields(pattern)
    .map((field) => field.literal ?? formatField(date, field))
    .join('');
}

function formatField(date: Date, { letter, count }: Field): string {
  const hours = date.getUTCHours();
  switch (letter) {
    case 'G':
      return 'AD';
    case 'y':
    case 'Y':
      return count === 2 ? pad(date.getUTCFullYear() % 100, 2) : pad(date.getUTCFullYear(), count);
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
      return count >= 4 ? 'Coordinated Universal Time' : 'UTC';
    case 'Z':
      return '+0000';
    default:
      return 'Z';
  }
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - Date.UTC(date.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}

/** java.text.SimpleDateFormat.parse in UTC and English (lenient like Java's). Throws ParseException. */
export function parseDate(text: string, pattern: string): number {
  const parts = { y: 1970, M: 1, d: 1, H: 0, m: 0, s: 0, S: 0 };
  let zone = 0;
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
      const found = /^(?:Z|UTC|GMT|([+-])(\d\d):?(\d\d)?)/.exec(rest) ?? fail();
      if (found[1] !== undefined) zone = (found[1] === '-' ? -1 : 1) * (Number(found[2]) * 60 + Number(found[3] ?? 0));
      at += found[0].length;
    } else {
      const next = list[index + 1];
      const adjacent = next !== undefined && next.literal === undefined && !'aEzZX'.includes(next.letter);
      const digits = new RegExp(adjacent ? `^\\d{1,${count}}` : '^\\s*\\d+').exec(rest)?.[0] ?? fail();
      at += digits.length;
      const value = Number(digits);
      if (letter === 'y') parts.y = count === 2 && digits.length === 2 ? value + (value > 69 ? 1900 : 2000) : value;
      else if (letter === 'k') parts.H = value % 24;
      else if (letter === 'h' || letter === 'K') parts.H = value % 12;
      else if (letter in parts) parts[letter as 'M'] = value;
    }
  });
  return (
    Date.UTC(
      parts.y,
      parts.M - 1,
      parts.d,
      parts.H + (afternoon === true && parts.H < 12 ? 12 : 0),
      parts.m,
      parts.s,
      parts.S,
    ) -
    zone * 60_000
  );
}
