import { valueAtPath } from '../property-path';
import type { ExistingAccount } from './existing';
import { columnNamed, type ImportCall } from './import-call';
import type { StatusMapping } from './status';

/**
 * Every user of the account as Saviynt would have it from an earlier, complete import with this mapping. Where the
 * mapping gives no status, the account is taken to be active: that is what is at stake.
 * @param users as SCIM lists them
 */
export function existingFromRecords(
  users: readonly unknown[],
  calls: readonly ImportCall[],
  status: StatusMapping,
): readonly ExistingAccount[] {
  const [call] = calls.filter(({ isDependent }) => !isDependent);
  const idColumn = columnNamed(call?.columns ?? [], 'accountID');
  const nameColumn = columnNamed(call?.columns ?? [], 'name');
  const statusColumn = columnNamed(call?.columns ?? [], status.column);
  return users.map((user) => {
    const read = (column: typeof idColumn, path: string) => {
      const cell = column === undefined ? valueAtPath(user, [path]) : column.read(user).cell;
      return typeof cell === 'string' ? cell : '';
    };
    const value = statusColumn?.read(user).cell;
    const isInactive = typeof value === 'string' && status.inactive.includes(value);
    return {
      accountID: read(idColumn, 'id'),
      name: read(nameColumn, 'userName'),
      status: isInactive ? 'inactive' : 'active',
    };
  });
}
