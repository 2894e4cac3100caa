import { suggest } from '../../expressions/kit/suggest';
import { asObject, asString } from '../../json/narrow';
import type { Rule } from '../rule';
import { callHolders } from './support/import-calls';
import { isPlaceholder } from './support/nodes';

/** `statusColumn` must be an attribute that an accounts call fills (Saviynt, ImportAccountEntJSON: "Specify the account attribute mapped with the status"). */
export const statusColumnUnmapped: Rule = {
  code: 'saviynt/status-column-unmapped',
  severity: 'warning',
  title: 'Status column that no call fills',
  check({ parameter, connector }, report) {
    const isSeparate = parameter.name === 'STATUS_THRESHOLD_CONFIG';
    const holder = isSeparate ? parameter.object : asObject(parameter.object?.get('accountParams'));
    const node = asString(asObject(holder?.get('statusAndThresholdConfig'))?.get('statusColumn'));
    const imported = isSeparate ? connector.get('ImportAccountEntJSON') : parameter;
    if (node === undefined || imported === undefined || node.value.trim() === '' || isPlaceholder(node.value)) return;
    const calls = callHolders(imported).flatMap(({ name, calls }) => (name === 'accountParams' ? calls : []));
    const maps = calls.map((call) => asObject(call.object.get('colsToPropsMap')));
    if (maps.length === 0 || maps.includes(undefined)) return;
    const names = maps.flatMap((map) => map?.properties.map(({ key }) => key.value) ?? []);
    const column = node.value.trim().toLowerCase();
    if (column === 'status' || names.some((name) => name.trim().toLowerCase() === column)) return;
    const [near] = suggest(
      node.value,
      names.filter((name) => !/^customproperty/i.test(name)),
    );
    report({
      span: node,
      at: parameter.text,
      message: `Saviynt takes the status from "${node.value}", but no accounts call maps a value to it, so no account gets a status. Map the target's status to it, or name the attribute that holds it${near === undefined ? '' : ` (${near}?)`}.`,
    });
  },
};
