import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { objectAt } from '../../../documents/saviynt/symbols/json-nodes';
import type { JsonProperty } from '../../../json/node';

/** statusAndThresholdConfig, in accountParams of the import or at the root of STATUS_THRESHOLD_CONFIG. */
export function statusConfigOf(parameter: SaviyntParameter | undefined): JsonProperty | undefined {
  if (parameter?.name === 'STATUS_THRESHOLD_CONFIG') return parameter.object?.property('statusAndThresholdConfig');
  return parameter?.info.shape === 'import'
    ? objectAt(parameter.object, 'accountParams')?.property('statusAndThresholdConfig')
    : undefined;
}
