import type { Value } from '../../../kit/value';
import { DateValue } from '../types';
import { CalendarValue } from './calendar';
import { TimeValue } from './time-value';
import { utc, type Zone } from './zone';

/** The moment (milliseconds since 1970) and zone a value is written with; undefined for what is no date. */
export function timeOf(value: Value): { readonly time: number; readonly zone: Zone } | undefined {
  if (value instanceof DateValue) return { time: value.time, zone: utc };
  if (typeof value === 'bigint') return { time: Number(value), zone: utc };
  if (value instanceof CalendarValue) return { time: value.time, zone: value.zone };
  if (!(value instanceof TimeValue)) return undefined;
  return { time: value.epochMilli, zone: value.zone ?? utc };
}
