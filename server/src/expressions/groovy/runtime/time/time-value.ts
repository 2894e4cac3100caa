import type { Value } from '../../../kit/value';
import { giveUp } from '../failure';
import { JavaValue } from '../java-value';
import { offsetId, type Zone } from './zone';

export type TimeKind = 'LocalDate' | 'LocalTime' | 'LocalDateTime' | 'OffsetDateTime' | 'ZonedDateTime' | 'Instant';

const two = (n: number): string => String(n).padStart(2, '0');

/** A date, a time or a moment of java.time. */
export class TimeValue extends JavaValue {
  readonly typeName: string;

  constructor(
    readonly kind: TimeKind,
    /** Seconds since 1970 on the local clock (LocalTime: since midnight; Instant: in UTC). */
    readonly seconds: number,
    readonly nano: number,
    /** Of OffsetDateTime and ZonedDateTime. */
    readonly zone?: Zone,
    /** Seconds east of UTC, with `zone`. */
    readonly offset: number = 0,
  ) {
    super();
    this.typeName = `java.time.${kind}`;
  }

  /** The fields of the local clock, read with the getUTC… methods. */
  get local(): Date {
    return new Date(this.seconds * 1000);
  }

  get epochSecond(): number {
    return this.seconds - this.offset;
  }

  get epochMilli(): number {
    return this.epochSecond * 1000 + Math.floor(this.nano / 1_000_000);
  }

  get hasDate(): boolean {
    return this.kind !== 'LocalTime';
  }

  get hasTime(): boolean {
    return this.kind !== 'LocalDate';
  }

  /** The same kind, zone and offset at another local time. */
  at(seconds: number, nano: number): TimeValue {
    return new TimeValue(this.kind, seconds, nano, this.zone, this.offset);
  }

  text(): string {
    switch (this.kind) {
      case 'LocalDate':
        return dateText(this.local);
      case 'LocalTime':
        return timeText(this, false);
      case 'LocalDateTime':
        return `${dateText(this.local)}T${timeText(this, false)}`;
      case 'Instant':
        return `${dateText(this.local)}T${timeText(this, true)}Z`;
      case 'OffsetDateTime':
        return `${dateText(this.local)}T${timeText(this, false)}${offsetId(this.offset)}`;
      case 'ZonedDateTime': {
        const id = this.zone?.id ?? '';
        const offset = offsetId(this.offset);
        return `${dateText(this.local)}T${timeText(this, false)}${offset}${id === offset ? '' : `[${id}]`}`;
      }
    }
  }

  override equalTo(other: Value): boolean {
    return (
      other instanceof TimeValue &&
      other.kind === this.kind &&
      other.seconds === this.seconds &&
      other.nano === this.nano &&
      other.offset === this.offset &&
      other.zone?.id === this.zone?.id
    );
  }

  override compareWith(other: Value): number | undefined {
    if (!(other instanceof TimeValue) || other.kind !== this.kind) return undefined;
    return (
      Math.sign(this.epochSecond - other.epochSecond) ||
      Math.sign(this.nano - other.nano) ||
      Math.sign(this.seconds - other.seconds)
    );
  }
}

/** `2024-01-15`, as java.time writes dates: years beyond four digits have a sign. */
export function dateText(local: Date): string {
  const year = local.getUTCFullYear();
  if (Number.isNaN(year)) return giveUp('dates so far from today are not evaluated');
  const size = String(Math.abs(year)).padStart(4, '0');
  const written = year < 0 ? `-${size}` : year > 9999 ? `+${size}` : size;
  return `${written}-${two(local.getUTCMonth() + 1)}-${two(local.getUTCDate())}`;
}

/** `10:20`, `10:20:30`, `10:20:30.125`: what is zero is left out, fractions come in groups of three digits. */
function timeText({ local, nano }: TimeValue, always: boolean): string {
  const head = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  const second = local.getUTCSeconds();
  if (second === 0 && nano === 0 && !always) return head;
  return `${head}:${two(second)}${fractionInThrees(nano)}`;
}

/** A fraction of a second in 3, 6 or 9 digits, as java.time writes it; '' for none. @param nano nanoseconds */
export function fractionInThrees(nano: number): string {
  if (nano === 0) return '';
  const digits = String(nano).padStart(9, '0');
  return `.${digits.endsWith('000000') ? digits.slice(0, 3) : digits.endsWith('000') ? digits.slice(0, 6) : digits}`;
}
