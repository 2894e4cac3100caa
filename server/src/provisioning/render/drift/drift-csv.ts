import type { AccountDrift } from '../../drift/drift';
import type { CsvColumn } from '../csv-columns';
import { shownValue } from '../style';
import { driftLine } from './drift-words';

type Row = Readonly<Partial<Record<CsvColumn, string | boolean>>>;

/**
 * The drift of the account as rows of a plan's CSV: one for each value that changed, and one for each user who came or went;
 * before and after are those of the account, not of the plan.
 */
export function driftAsCsvRows(drift: AccountDrift): readonly Row[] {
  const { users, notes } = drift;
  const line = [driftLine(drift), ...notes].join(' ');
  // Without a row nobody could tell that nothing changed from that nobody looked.
  if (users.length === 0) return [{ about: 'drift', reason: line }];
  return users.flatMap(({ kind, title, userName, entry, values }): readonly Row[] => {
    const user = {
      about: 'drift',
      title,
      userName,
      action: kind,
      reason: line,
      ...(entry !== undefined && { id: entry }),
    };
    if (values.length === 0) return [user];
    return values.map(({ path, before, after, ...rest }) => ({
      ...user,
      attribute: path,
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      ...('planned' in rest && { notes: `The plan makes it ${shownValue(rest.planned)}.` }),
    }));
  });
}
