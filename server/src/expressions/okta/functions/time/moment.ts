/** A time with the offset it is shown in. */
export interface Moment {
  /** Milliseconds since 1970 of the wall clock read as if it were UTC; what a formatter prints. */
  readonly local: number;
  /** Minutes east of UTC; undefined: the text named none. */
  readonly offset: number | undefined;
  /** Digits of the fraction of a second were written. */
  readonly fraction: boolean;
}

/** Times from year 1 to 9999, which every format here can write. */
export function isWritable(time: number): boolean {
  return time >= -62_135_596_800_000 && time <= 253_402_300_799_999;
}
