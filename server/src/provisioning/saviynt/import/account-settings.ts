import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject, textOf } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { counted } from '../../../text/counted';
import { placeOf } from './place';
import type { ImportProblem } from './problem';
import { flag, texts } from './settings';
import type { StatusBlock } from './status';
import type { ImportRow } from './table';

/** What `createUsers` would do with the accounts that were read; nothing to say when it is not on. */
export function createUsersProblems(
  accountParams: JsonObject,
  parameter: SaviyntParameter,
  rows: readonly ImportRow[],
  newAccounts: number,
): readonly ImportProblem[] {
  const property = accountParams.property('createUsers');
  if (property === undefined || flag(property.value) !== true) return [];
  const admin = textOf(accountParams.get('adminName')).trim();
  const manager = admin === '' ? '' : `, with ${admin} as manager`;
  return [
    {
      severity: 'information',
      code: 'create-users',
      message: `createUsers is true: Saviynt would create a user for each of the ${counted(rows.length, 'account')} read that belongs to none${manager}. Which do is not known here; ${newAccounts} ${newAccounts === 1 ? 'is' : 'are'} new to Saviynt. Set it to false if users come from elsewhere.`,
      place: placeOf(parameter, property),
      belief: 'create-users',
    },
  ];
}

/** Whether Saviynt would take an account to be locked. */
export type LockState = 'locked' | 'unlocked' | 'unknown';

export interface LockMapping {
  readonly problems: readonly ImportProblem[];
  /** Undefined when no lockedStatusColumn is set. */
  of(row: Pick<ImportRow, 'cells'>): LockState | undefined;
}

/** Reads `lockedStatusColumn` and `lockedStatusMapping` of statusAndThresholdConfig, and says what they would do. */
export function readLockMapping(
  block: StatusBlock | undefined,
  rows: readonly ImportRow[],
  indexOf: (column: string) => number,
): LockMapping {
  const property = block?.object.property('lockedStatusColumn');
  const column = textOf(property?.value).trim();
  if (block === undefined || property === undefined || column === '') return { problems: [], of: () => undefined };
  const place = placeOf(block.parameter, property);
  const mapping = asObject(block.object.get('lockedStatusMapping'));
  const locked = texts(mapping?.get('Locked'));
  const unlocked = texts(mapping?.get('Unlocked'));
  const index = indexOf(column);
  const of = ({ cells }: Pick<ImportRow, 'cells'>): LockState => {
    const cell = cells[index];
    if (typeof cell !== 'string') return 'unknown';
    if (locked.includes(cell)) return 'locked';
    return unlocked.includes(cell) ? 'unlocked' : 'unknown';
  };
  const problem = (severity: ImportProblem['severity'], code: string, message: string): LockMapping => ({
    problems: [{ severity, code, message, place, belief: 'locked-status' }],
    of,
  });
  if (index < 0)
    return problem(
      'warning',
      'locked-column-unmapped',
      `No colsToPropsMap of the accounts fills "${column}", so no account is locked or unlocked by it. Map what says that an account is locked to ${column}.`,
    );
  if (locked.length + unlocked.length === 0)
    return problem(
      'warning',
      'locked-mapping-missing',
      'lockedStatusColumn is set, and lockedStatusMapping has no values in "Locked" or "Unlocked": what is locked cannot be told. Add them.',
    );
  if (rows.length === 0) return { problems: [], of };
  const states = rows.map(of);
  const count = (state: LockState): number => states.filter((one) => one === state).length;
  const neither = count('unknown');
  const rest = neither === 0 ? '' : `; ${neither} ${neither === 1 ? 'has' : 'have'} a value in neither list`;
  return problem(
    'information',
    'locked-status',
    `By ${column} and lockedStatusMapping ${counted(count('locked'), 'account')} would be locked and ${count('unlocked')} unlocked${rest}.`,
  );
}
