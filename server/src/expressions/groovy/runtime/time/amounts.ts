import type { Value } from '../../../kit/value';
import { Failure } from '../failure';
import { JavaValue } from '../java-value';
import { plusDuration, plusPeriod } from './arithmetic';
import type { TimeValue } from './time-value';

/** java.time.Duration: seconds and nanoseconds. */
export class DurationValue extends JavaValue {
  readonly typeName = 'java.time.Duration';
  constructor(
    readonly seconds: number,
    readonly nano: number,
  ) {
    super();
  }

  static ofNanos(total: bigint): DurationValue {
    const nano = ((total % 1_000_000_000n) + 1_000_000_000n) % 1_000_000_000n;
    return new DurationValue(Number((total - nano) / 1_000_000_000n), Number(nano));
  }

  get nanos(): bigint {
    return BigInt(this.seconds) * 1_000_000_000n + BigInt(this.nano);
  }

  text(): string {
    if (this.seconds === 0 && this.nano === 0) return 'PT0S';
    const whole = this.seconds < 0 && this.nano > 0 ? this.seconds + 1 : this.seconds;
    const hours = Math.trunc(whole / 3600);
    const minutes = Math.trunc((whole % 3600) / 60);
    const seconds = whole % 60;
    let text = 'PT';
    if (hours !== 0) text += `${hours}H`;
    if (minutes !== 0) text += `${minutes}M`;
    if (seconds === 0 && this.nano === 0) return text;
    const fraction = this.seconds < 0 ? 1_000_000_000 - this.nano : this.nano;
    const sign = this.seconds < 0 && this.nano > 0 && seconds === 0 ? '-' : '';
    if (this.nano === 0) return `${text}${seconds}S`;
    return `${text}${sign}${seconds}.${String(fraction).padStart(9, '0').replace(/0+$/, '')}S`;
  }

  override equalTo(other: Value): boolean {
    return other instanceof DurationValue && other.nanos === this.nanos;
  }

  override compareWith(other: Value): number | undefined {
    if (!(other instanceof DurationValue)) return undefined;
    return this.nanos < other.nanos ? -1 : this.nanos > other.nanos ? 1 : 0;
  }

  override plus(other: Value): Value | undefined {
    return other instanceof DurationValue ? DurationValue.ofNanos(this.nanos + other.nanos) : undefined;
  }

  override minus(other: Value): Value | undefined {
    return other instanceof DurationValue ? DurationValue.ofNanos(this.nanos - other.nanos) : undefined;
  }

  /** java.time.Duration.parse. Throws DateTimeParseException. */
  static parse(text: string): DurationValue {
    const found =
      /^([+-]?)P(?:([+-]?\d{1,9})D)?(?:T(?:([+-]?\d{1,9})H)?(?:([+-]?\d{1,9})M)?(?:([+-]?\d{1,12})(?:\.(\d{1,9}))?S)?)?$/i.exec(
        text,
      );
    if (found === null || !/\d/.test(text) || /T$/i.test(text))
      throw new Failure('java.time.format.DateTimeParseException', `"${text}" is not a duration such as PT1H30M.`);
    const [, sign, d = '0', h = '0', m = '0', s = '0', fraction = ''] = found;
    const seconds = BigInt(Number(d) * 86_400 + Number(h) * 3600 + Number(m) * 60 + Number(s));
    const nano = BigInt(fraction.padEnd(9, '0')) * (s.startsWith('-') ? -1n : 1n);
    const total = seconds * 1_000_000_000n + nano;
    return DurationValue.ofNanos(sign === '-' ? -total : total);
  }
}

/** java.time.Period: years, months and days. */
export class PeriodValue extends JavaValue {
  readonly typeName = 'java.time.Period';
  constructor(
    readonly years: number,
    readonly months: number,
    readonly days: number,
  ) {
    super();
  }

  text(): string {
    const { years, months, days } = this;
    if (years === 0 && months === 0 && days === 0) return 'P0D';
    return `P${years === 0 ? '' : `${years}Y`}${months === 0 ? '' : `${months}M`}${days === 0 ? '' : `${days}D`}`;
  }

  override equalTo(other: Value): boolean {
    return other instanceof PeriodValue && other.text() === this.text();
  }

  override plus(other: Value): Value | undefined {
    if (!(other instanceof PeriodValue)) return undefined;
    return new PeriodValue(this.years + other.years, this.months + other.months, this.days + other.days);
  }

  /** java.time.Period.parse. Throws DateTimeParseException. */
  static parse(text: string): PeriodValue {
    const found = /^([+-]?)P(?:([+-]?\d{1,9})Y)?(?:([+-]?\d{1,9})M)?(?:([+-]?\d{1,9})W)?(?:([+-]?\d{1,9})D)?$/i.exec(
      text,
    );
    if (found === null || !/\d/.test(text))
      throw new Failure('java.time.format.DateTimeParseException', `"${text}" is not a period such as P1Y2M3D.`);
    const sign = found[1] === '-' ? -1 : 1;
    const [years, months, weeks, days] = found.slice(2).map((part) => Number(part ?? 0) * sign || 0) as [
      number,
      number,
      number,
      number,
    ];
    return new PeriodValue(years, months, weeks * 7 + days);
  }
}

/** `value + amount`, or `value - amount` with a sign of -1; undefined for what is no amount. */
export function plusAmount(value: TimeValue, amount: Value, sign: 1 | -1): TimeValue | undefined {
  if (amount instanceof DurationValue) return plusDuration(value, BigInt(sign) * amount.nanos);
  if (amount instanceof PeriodValue)
    return plusPeriod(value, sign * (amount.years * 12 + amount.months), sign * amount.days);
  return undefined;
}
