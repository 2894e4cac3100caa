import type { Value } from '../../../kit/value';
import { giveUp } from '../failure';
import { JavaValue } from '../java-value';
import { fromLocal, offsetAt, type Zone } from './zone';

/** java.util.GregorianCalendar: a moment that can be moved, with a zone. */
export class CalendarValue extends JavaValue {
  readonly typeName = 'java.util.GregorianCalendar';
  constructor(
    public time: number,
    public zone: Zone,
  ) {
    super();
  }

  text(): string {
    return giveUp('the text of a calendar lists all its internals; write calendar.time');
  }

  override equalTo(other: Value): boolean {
    return other instanceof CalendarValue && other.time === this.time && other.zone.id === this.zone.id;
  }

  override compareWith(other: Value): number | undefined {
    return other instanceof CalendarValue ? Math.sign(this.time - other.time) : undefined;
  }

  /** The local time as a Date whose UTC fields are those of the calendar. */
  local(): Date {
    return new Date(this.time + offsetAt(this.zone, this.time) * 1000);
  }

  setLocal(local: number): void {
    this.time = fromLocal(this.zone, local);
  }
}

/** java.util.TimeZone. */
export class TimeZoneValue extends JavaValue {
  readonly typeName = 'java.util.TimeZone';
  constructor(readonly zone: Zone) {
    super();
  }

  text(): string {
    return giveUp('the text of a TimeZone lists all its rules; write .getID()');
  }

  override equalTo(other: Value): boolean {
    return other instanceof TimeZoneValue && other.zone.id === this.zone.id;
  }
}
