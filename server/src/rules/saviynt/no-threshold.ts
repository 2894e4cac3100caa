import { asObject } from '../../json/narrow';
import type { JsonObject, JsonProperty } from '../../json/node';
import type { Rule } from '../rule';
import { asCount, isTrue } from './support/nodes';
import { statusConfigOf } from './support/status-config';

/** From so many accounts on, a threshold stops nothing: more than RingCentral's largest accounts have. */
const NO_LIMIT = 100_000;

/** Missing accounts become inactive, and no accountThresholdValue stops an import that read too little. */
export const noThreshold: Rule = {
  code: 'saviynt/no-threshold',
  severity: 'information',
  title: 'Nothing stops an import that read too little',
  concerns: ['import', 'STATUS_THRESHOLD_CONFIG'],
  check({ parameter }, report) {
    const config = asObject(statusConfigOf(parameter)?.value);
    const setting = config === undefined ? undefined : suspendsMissing(config);
    if (config === undefined || setting === undefined) return;
    const node = config.get('accountThresholdValue');
    const threshold = asCount(node);
    if (node !== undefined && (threshold === undefined || threshold < NO_LIMIT)) return;
    report({
      span: node ?? setting,
      at: parameter.text,
      message:
        node === undefined
          ? 'Accounts that an import does not bring become inactive, and no accountThresholdValue limits how many. An import that got half an answer could suspend everybody. Set it to what one import may plausibly suspend.'
          : `Up to ${threshold} accounts may become inactive in one import, which stops nothing. Set accountThresholdValue to what one import may plausibly suspend.`,
    });
  },
};

/** The setting by which accounts that are not read are suspended. */
function suspendsMissing(config: JsonObject): JsonProperty | undefined {
  const inactivates = config.property('inactivateAccountsNotInFile');
  if (inactivates !== undefined && isTrue(inactivates.value)) return inactivates;
  const action = config.property('accountsNotInImportAction');
  return action?.value?.kind === 'string' && /^suspend$/i.test(action.value.value.trim()) ? action : undefined;
}
