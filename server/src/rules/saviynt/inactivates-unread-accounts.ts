import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asObject } from '../../json/narrow';
import type { JsonObject } from '../../json/node';
import type { Rule } from '../rule';
import { callHolders, counted, isDependent, scimList } from './support/import-calls';
import { asCount, isTrue } from './support/nodes';
import { misplacedPaging } from './support/paging';

/**
 * `inactivateAccountsNotInFile` while the import surely reads no more than the first page. What the setting does:
 * Saviynt's statusAndThresholdConfig material; that only the first page is read: see pagination-misplaced and -missing.
 */
export const inactivatesUnreadAccounts: Rule = {
  code: 'saviynt/inactivates-unread-accounts',
  severity: 'warning',
  title: 'Accounts that are not read become inactive',
  check({ parameter, connector }, report) {
    const config = configOf(parameter);
    const setting = config?.property('inactivateAccountsNotInFile');
    if (config === undefined || setting === undefined || !isTrue(setting.value)) return;
    const imported = parameter.info.shape === 'import' ? parameter : connector.get('ImportAccountEntJSON');
    const read = imported === undefined ? undefined : firstPageOnly(imported);
    if (read === undefined) return;
    const threshold = asCount(config.get('accountThresholdValue'));
    const limit =
      threshold === undefined ? '' : ` if there are no more than ${threshold} of them (accountThresholdValue)`;
    report({
      span: setting,
      at: parameter.text,
      message: `Only ${read} can be imported. Every other account counts as missing in the target and is marked inactive${limit}. Make the import read all pages first.`,
    });
  },
};

function configOf(parameter: SaviyntParameter): JsonObject | undefined {
  const holder =
    parameter.name === 'STATUS_THRESHOLD_CONFIG' ? parameter.object : asObject(parameter.object?.get('accountParams'));
  return asObject(holder?.get('statusAndThresholdConfig'));
}

/** What is read, in words, when no accounts call can get past its first page; undefined when one may. */
function firstPageOnly(parameter: SaviyntParameter): string | undefined {
  const calls = callHolders(parameter).flatMap((holder) => (holder.name === 'accountParams' ? holder.calls : []));
  const lists = calls.filter((call) => !isDependent(call));
  const [call] = lists;
  if (lists.length !== 1 || call === undefined || call.object.property('pagination') !== undefined) return undefined;
  const list = scimList(call);
  const misplaced = misplacedPaging(parameter).some((paging) => paging.call === call);
  if (list?.count !== undefined) return counted(list);
  return misplaced ? 'the first page of accounts' : undefined;
}
