import { Opaque, type Value } from '../../../../kit/value';
import { readIso8601 } from '../../time/iso8601';
import { offsetText } from '../../time/zone-offset';

/** Okta's ZonedDateTime, which Identity Engine has where the classic language has texts. */
export class ZonedDateTime extends Opaque {
  constructor(
    /** Milliseconds since 1970. */
    readonly time: number,
    /** Minutes east of UTC. */
    readonly offset: number,
    /** The time zone it was put into; undefined: only the offset is known. */
    readonly zone: string | undefined,
    /** It was read with digits behind the second, so it is shown with them. */
    readonly fraction: boolean,
  ) {
    super();
  }

  get typeName(): string {
    return 'DateTime';
  }

  /** Milliseconds of the wall clock read as if it were UTC. */
  get local(): number {
    return this.time + this.offset * 60_000;
  }

  /** As Okta's page shows results: `2015-08-01T02:18:37.979+09:00[Asia/Tokyo]`. */
  override toString(): string {
    return this.write(this.fraction || this.time % 1000 !== 0);
  }

  /** With or without milliseconds. */
  write(milliseconds: boolean): string {
    const text = new Date(this.local).toISOString().slice(0, milliseconds ? 23 : 19);
    const offset = this.offset === 0 ? 'Z' : offsetText(this.offset);
    return text + offset + (this.zone === undefined ? '' : `[${this.zone}]`);
  }

  /** Another time in the same zone, which must have the same offset then. */
  at(time: number): ZonedDateTime {
    return new ZonedDateTime(time, this.offset, this.zone, this.fraction);
  }
}

/** A time as a value, also one that reached the expression as ISO 8601 text; undefined for what is none. */
export function asDateTime(value: Value | undefined): ZonedDateTime | undefined {
  if (value instanceof ZonedDateTime) return value;
  if (typeof value !== 'string') return undefined;
  const moment = readIso8601(value);
  if (moment?.offset === undefined) return undefined;
  return new ZonedDateTime(moment.local - moment.offset * 60_000, moment.offset, undefined, moment.fraction);
}
