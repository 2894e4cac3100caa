import type { AccountModel } from '../../account/account-model';
import type { Block } from './block';

const HOUR = 3_600_000;
/** A note says so when the account was read longer ago: a day of hires and leavers is missing. */
const NOTED_AFTER_HOURS = 24;
/** Clocks of two machines differ; so much is no other time. */
const CLOCK_SKEW = 5 * 60_000;

/** Whether an account was read later than it is, by its own note. @param age milliseconds since then */
export function isAhead(age: number): boolean {
  return age < -CLOCK_SKEW;
}

/** How old the account is, in hours, as the plan knows it; undefined when nobody noted it, or what time it is. */
function ageInHours(account: AccountModel, now: number | undefined): number | undefined {
  // Users of a reading that was gone on with may be as old as its beginning.
  const time = Date.parse(account.seed.startedAt ?? account.seed.takenAt ?? '');
  return now === undefined || Number.isNaN(time) ? undefined : (now - time) / HOUR;
}

/** What to say of an account that was read too long ago. @param most hours; undefined for any */
export function judgeAge(
  account: AccountModel,
  now: number | undefined,
  most: number | undefined,
): { readonly blocks: readonly Block[]; readonly notes: readonly string[] } {
  const age = ageInHours(account, now);
  const isLater = age !== undefined && isAhead(age * HOUR);
  if (most !== undefined && (age === undefined || age > most || isLater)) {
    const message = isLater
      ? `The account says it was read after the time of this plan, so how old it is cannot be told, and it may be ${inHours(most)} old at most (max-snapshot-age). Plan with the time it is, or take a new snapshot.`
      : age === undefined
        ? `When the account was read is not noted, and it may be ${inHours(most)} old at most (max-snapshot-age). Take a new snapshot.`
        : `The account was read ${inHours(age)} ago, and may be ${inHours(most)} old at most (max-snapshot-age). What changed since is not in the plan; take a new snapshot.`;
    return { blocks: [{ kind: 'account', code: 'stale-account', message }], notes: [] };
  }
  if (age === undefined || age <= NOTED_AFTER_HOURS) return { blocks: [], notes: [] };
  const note = `The account was read ${inHours(age)} ago. What changed in it since is not in the plan; take a new snapshot before you rely on it.`;
  return { blocks: [], notes: [note] };
}

function inHours(hours: number): string {
  if (hours < 48) return hours === 1 ? '1 hour' : `${Math.floor(hours * 10) / 10} hours`;
  return `${Math.floor(hours / 24)} days`;
}

/**
 * An age as a person writes it: `36h`, `7d`, or hours alone.
 * @returns hours; undefined when it is none
 */
export function parseAge(text: string): number | undefined {
  const match = /^([0-9]{1,6})(h|d)?$/.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) * (match[2] === 'd' ? 24 : 1);
}
