import { describe, expect, test } from 'vitest';
import {
  type DateTime,
  type DateTimeKind,
  type DateTimeStyle,
  formatDateTime,
  parseDate,
  parseExact,
} from '../../../../../server/src/expressions/entra/dates';
import { compileRegex } from '../../../../../server/src/expressions/entra/regex';
import { EvaluationFailure } from '../../../../../server/src/expressions/kit/evaluated-function';
import { Unknown } from '../../../../../server/src/expressions/kit/value';
import cases from '../../../../vectors/entra/dot-net.json';
import { call } from '../functions/call';

/** 1 January 1970 in .NET's ticks. */
const epoch = 621_355_968_000_000_000n;

/** Runs one generated case; its result was measured with the .NET class library of Mono 6.8 (UTC, invariant culture). */
function evaluate(name: string, [a = '', b = '', c = '']: readonly string[]): unknown {
  switch (name) {
    case 'Regex.Replace':
      return regex(a).replace(b, c);
    case 'Match.Groups': {
      const text = regex(a).groupText(b, c);
      return text === undefined ? '-' : `+${text}`;
    }
    case 'DateTime.ToString':
      return formatDateTime(fromTicks(BigInt(a), b.toLowerCase() as DateTimeKind), c);
    case 'DateTime.ParseExact': {
      const date = known(parseExact(a, b, new Set(c.split(', ') as DateTimeStyle[])));
      return `${ticks(date)} ${date.kind[0]!.toUpperCase()}${date.kind.slice(1)}`;
    }
    case 'DateTime.Parse':
      return String(ticks(known(parseDate(a))));
    case 'TextInfo.ToTitleCase':
      return call('PCase', a);
    default:
      return call(name === 'String.ToUpper' ? 'ToUpper' : 'ToLower', a, b);
  }
}

function regex(pattern: string) {
  return known(compileRegex(pattern));
}

function known<T>(value: T | Unknown): T {
  if (value instanceof Unknown) throw new Error(value.reason);
  return value;
}

function ticks({ milliseconds, ticks }: DateTime): bigint {
  return epoch + BigInt(milliseconds) * 10_000n + BigInt(ticks);
}

function fromTicks(value: bigint, kind: DateTimeKind): DateTime {
  const below = (((value - epoch) % 10_000n) + 10_000n) % 10_000n;
  return { milliseconds: Number((value - epoch - below) / 10_000n), ticks: Number(below), kind };
}

describe('what .NET gives', () => {
  test.each(cases.map((entry) => [entry.call, JSON.stringify(entry.arguments), entry] as const))(
    '%s %s',
    (name, _written, entry) => {
      if ('refused' in entry && entry.refused)
        expect(() => evaluate(name, entry.arguments)).toThrow(EvaluationFailure as unknown as new () => Error);
      else expect(evaluate(name, entry.arguments)).toBe(entry.result);
    },
  );
});
