import type { BeliefId } from './belief';
import type { ExistingAccount } from './existing';
import { type Place, placeOf } from './place';
import { flag, wholeNumber } from './settings';
import type { StatusBlock } from './status';

/** What Saviynt does with an account that the import did not read. */
export type MissingAction = 'inactivate' | 'suspend' | 'unknown';

/** Why nothing is done although accounts are missing. */
export type Stopper = 'threshold' | 'failed-call';

export interface MissingAccounts {
  /** Active before the import, and not read by it. */
  readonly accounts: readonly ExistingAccount[];
  /** Not read either, but inactive already. */
  readonly inactiveBefore: number;
  readonly action: MissingAction;
  /** `accountThresholdValue`; undefined when it is not set. */
  readonly threshold: number | undefined;
  readonly stoppedBy: Stopper | undefined;
  /** One sentence: who, what, and whether something stands against it. */
  readonly text: string;
  readonly beliefs: readonly BeliefId[];
  /** The setting that decides. */
  readonly place: Place | undefined;
}

/**
 * What happens to accounts of Saviynt that were not read.
 * @param missing not among the rows that were read
 * @param reading whether a call failed, whether `doNotChangeIfFailed` is set, and whether the preview saw less than the
 * connector would
 */
export function judgeMissing(
  missing: readonly ExistingAccount[],
  block: StatusBlock | undefined,
  reading: { readonly failed: boolean; readonly keepsAll: boolean; readonly isCut: boolean },
): MissingAccounts {
  const accounts = missing.filter(({ status }) => status !== 'inactive');
  const inactiveBefore = missing.length - accounts.length;
  const threshold = wholeNumber(block?.object.get('accountThresholdValue'));
  const { action: wanted, key } = actionOf(block);
  const action: MissingAction = reading.isCut ? 'unknown' : wanted;
  const property = key === undefined ? undefined : block?.object.property(key);
  const place = property === undefined || block === undefined ? undefined : placeOf(block.parameter, property);
  const isOver = threshold !== undefined && accounts.length > threshold;
  const stoppedBy =
    reading.failed && reading.keepsAll ? 'failed-call' : isOver && action !== 'unknown' ? 'threshold' : undefined;
  const beliefs: BeliefId[] = accounts.length === 0 ? [] : [...(action === 'unknown' ? [] : (['inactivate'] as const))];
  if (accounts.length > 0 && threshold !== undefined) beliefs.push('threshold');
  if (reading.failed) beliefs.push(reading.keepsAll ? 'failed-call' : 'failed-call-goes-on');
  const text =
    reading.isCut && accounts.length > 0
      ? cutShort(accounts.length)
      : describe(accounts.length, action, threshold, stoppedBy);
  return { accounts, inactiveBefore, action, threshold, stoppedBy, text, beliefs, place };
}

function actionOf(block: StatusBlock | undefined): {
  readonly action: MissingAction;
  readonly key: string | undefined;
} {
  const wanted = block?.object.get('accountsNotInImportAction');
  if (wanted?.kind === 'string' && wanted.value.trim().toLowerCase() === 'suspend')
    return { action: 'suspend', key: 'accountsNotInImportAction' };
  const inactivates = flag(block?.object.get('inactivateAccountsNotInFile'));
  if (inactivates === undefined) return { action: 'unknown', key: undefined };
  return { action: inactivates ? 'inactivate' : 'suspend', key: 'inactivateAccountsNotInFile' };
}

const DONE: Readonly<Record<Exclude<MissingAction, 'unknown'>, string>> = {
  inactivate: 'marked inactive',
  suspend: 'suspended (SUSPENDED FROM IMPORT SERVICE) and renamed',
};

function cutShort(count: number): string {
  return `${count} ${count === 1 ? 'account' : 'accounts'} of Saviynt ${count === 1 ? 'was' : 'were'} not read, but the preview could not follow the connector to its end: whether they would be read is not known.`;
}

function describe(
  count: number,
  action: MissingAction,
  threshold: number | undefined,
  stoppedBy: Stopper | undefined,
): string {
  if (count === 0) return 'Every active account that Saviynt has was read, so none is marked inactive or suspended.';
  const who = `${count} ${count === 1 ? 'account' : 'accounts'} of Saviynt ${count === 1 ? 'was' : 'were'} not read`;
  if (stoppedBy === 'failed-call')
    return `${who}. doNotChangeIfFailed is set and a call failed, so no account is changed.`;
  if (action === 'unknown')
    return `${who}. Neither inactivateAccountsNotInFile nor accountsNotInImportAction is set, and what Saviynt does then is not known.`;
  if (stoppedBy === 'threshold')
    return `${who} and would be ${DONE[action]}, but that is more than accountThresholdValue ${threshold}: no account is touched.`;
  const limit =
    threshold === undefined
      ? 'no accountThresholdValue stops it'
      : `accountThresholdValue ${threshold} does not stop it`;
  return `${who} and would be ${DONE[action]}; ${limit}.`;
}
