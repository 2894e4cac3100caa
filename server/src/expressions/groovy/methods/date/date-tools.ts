import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { type MapValue, mapEntries } from '../../runtime/maps';
import { CalendarValue, TimeZoneValue } from '../../runtime/time/calendar';
import { setCalendarField } from '../../runtime/time/calendar-fields';
import { utc } from '../../runtime/time/zone';
import type { Instance } from '../../runtime/types';

export const day = 86_400_000;

/** Milliseconds since 1970; a check has no clock, so there the call gives up. */
export const now = (time: number | undefined): number => time ?? giveUp('the current time is known only in a run');

/** Fields by the names of GDK's updated, copyWith and set. */
const fieldNames: Readonly<Record<string, number>> = {
  year: 1,
  month: 2,
  date: 5,
  dayOfMonth: 5,
  hourOfDay: 11,
  minute: 12,
  second: 13,
  millisecond: 14,
};

/** A time with some fields changed, in UTC; months count from 0. Gives up at fields that are not in `fieldNames`. */
export function withFields(time: number, changes: MapValue): number {
  const made = new CalendarValue(time, utc);
  for (const [name, value] of mapEntries(changes)) {
    const field = fieldNames[String(name)];
    if (field === undefined || typeof value !== 'number') return giveUp(`"${String(name)}" of a date is not evaluated`);
    setCalendarField(made, field, value);
  }
  return made.time;
}

/** java.text.SimpleDateFormat: its pattern, zone and leniency. */
export const stateOf = (format: Instance): Map<Value, Value> => format.state as Map<Value, Value>;

/** The pattern of a SimpleDateFormat. */
export const patternOf = (format: Instance): string => stateOf(format).get('pattern') as string;

/** The zone of a SimpleDateFormat; UTC unless one was set. */
export const zoneOf = (format: Instance) => {
  const zone = stateOf(format).get('zone');
  return zone instanceof TimeZoneValue ? zone.zone : utc;
};
