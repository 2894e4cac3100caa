/** How much one plan may do. All that is given holds: more than `count`, or more than `percent`, blocks. */
export interface Threshold {
  readonly count?: number;
  /** Of the users in the account. Of an account without users it is nobody, unless there is a `count` to go by. */
  readonly percent?: number;
  /** Fewer people than this are not judged by percent. */
  readonly percentFrom?: number;
}

/**
 * What holds for disables and for removes unless somebody says otherwise. In a small account a single leaver is many
 * percent, so up to five people never block by percent.
 */
export const usualThreshold: Threshold = { percent: 10, percentFrom: 6 };

/**
 * A threshold as a person writes it.
 * @param text `25` people, or `5%` of the users in the account
 * @returns undefined when it is neither
 */
export function parseThreshold(text: string): Threshold | undefined {
  const match = /^([0-9]{1,9})(\.[0-9]{1,3})?( ?%)?$/.exec(text.trim());
  if (match === null) return undefined;
  const [, whole = '', fraction = '', sign] = match;
  const value = Number(`${whole}${fraction}`);
  if (sign === undefined) return fraction === '' ? { count: value } : undefined;
  return value <= 100 ? { percent: value } : undefined;
}

/**
 * Why so many are too many: `limit 5`, `19 %, limit 10 %`; undefined when they are not.
 * @param of what percent are taken of; any percentage of nobody is nobody, so where no `count` is given anybody is too many
 */
export function exceeded(count: number, of: number, { count: most, percent, percentFrom = 1 }: Threshold) {
  if (most !== undefined && count > most) return `limit ${most}`;
  if (percent === undefined || count === 0 || count < percentFrom) return undefined;
  if (of === 0) return most === undefined ? `limit ${percent} % of the users, and the account has none` : undefined;
  const share = (count / of) * 100;
  return share > percent ? `${shown(share, percent)} %, limit ${percent} %` : undefined;
}

/** With as many digits as tell it from the limit. */
function shown(share: number, limit: number): string {
  const rounded = Math.round(share);
  return rounded > limit ? String(rounded) : share.toFixed(Number.isInteger(limit) ? 1 : 3);
}
