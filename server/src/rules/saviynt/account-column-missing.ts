import { objectAt } from '../../documents/saviynt/symbols/json-nodes';
import { insertProperty } from '../edits';
import type { Rule } from '../rule';
import { callHolders, isDependent, scimList } from './support/import-calls';

/** What RFC 7643 §4.1 calls the two. */
const SCIM: Readonly<Record<string, string>> = { accountID: 'id~#~char', name: 'userName~#~char' };

/** accountID or name that no accounts call fills: all 36 published imports of accounts map both. */
export const accountColumnMissing: Rule = {
  code: 'saviynt/account-column-missing',
  severity: 'warning',
  title: 'Account without an id or a name',
  concerns: ['import'],
  check({ parameter }, report) {
    if (parameter.info.shape !== 'import') return;
    const calls = callHolders(parameter).flatMap(({ name, calls }) => (name === 'accountParams' ? calls : []));
    const maps = calls.map((call) => objectAt(call.object, 'colsToPropsMap'));
    const [call] = calls;
    const [map] = maps;
    // A call that is still being written is no import without an id.
    if (call === undefined || map === undefined || maps.some((one) => one === undefined || !one.closed)) return;
    if (map.properties.length === 0) return;
    const filled = new Set(
      maps.flatMap((one) => one?.properties.map(({ key }) => key.value.trim().toLowerCase()) ?? []),
    );
    const isScim = maps.length === 1 && !isDependent(call) && scimList(call)?.resource === 'users';
    const { uri, text } = parameter;
    for (const column of ['accountID', 'name']) {
      if (filled.has(column.toLowerCase())) continue;
      const value = SCIM[column] ?? '';
      report({
        span: map.parent?.kind === 'property' ? map.parent.key : map,
        at: text,
        message:
          column === 'accountID'
            ? 'No accounts call fills accountID, by which EIC finds an account again and requests name it. Map the id of the target to it.'
            : 'No accounts call fills name, which every account of EIC has. Map the login of the target to it.',
        fixes: isScim
          ? [
              {
                title: `Map ${column} to ${value}`,
                edits: [insertProperty(uri, text, map, column, value)],
                isSafe: false,
              },
            ]
          : [],
      });
    }
  },
};
