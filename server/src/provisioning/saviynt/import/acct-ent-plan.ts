import type { Connector } from '../../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject, textOf } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { type ImportCall, importCalls } from './import-call';
import { type Place, placeOf } from './place';

/**
 * How acctEntParams finds out which account has which entitlement (Saviynt Knowledge Base, "REST connector: achieving
 * account-entitlement correlation", October 2024): from what the accounts or the entitlements brought already, or by a
 * call for each entitlement, for each account, or for all at once.
 */
const PROCESSING_TYPES = ['acctToEntMapping', 'entToAcctMapping', 'httpEntToAcct', 'httpAcctToEnt', 'http'] as const;
export type ProcessingType = (typeof PROCESSING_TYPES)[number];

/** One entry of acctEntParams: a call, or that the mappings of the other sections are used. */
export interface LinkStep {
  /** The entitlement type; '' when the entry stands for all. */
  readonly type: string;
  readonly processing: ProcessingType | undefined;
  /** `processingType` as written; '' when missing. */
  readonly written: string;
  /** Absent for an entry without calls. */
  readonly call: ImportCall | undefined;
  readonly place: Place;
}

/** What acctEntParams says, in the order in which it would run; undefined when the import has no such section. */
export function linkSteps(parameter: SaviyntParameter, connector: Connector): readonly LinkStep[] | undefined {
  const property = parameter.object?.property('acctEntParams');
  const block = asObject(property?.value);
  if (property === undefined || block === undefined) return undefined;
  const steps: LinkStep[] = [];
  const add = (type: string, holder: JsonObject, place: Place): void => {
    const inherited = textOf(holder.get('processingType')).trim() || textOf(block.get('processingType')).trim();
    const calls = importCalls(holder, block, parameter, connector);
    for (const call of calls) {
      const written = textOf(call.call.object.get('processingType')).trim() || inherited;
      steps.push({ type, processing: processingOf(written), written, call, place: call.place });
    }
    if (calls.length === 0 && inherited !== '')
      steps.push({ type, processing: processingOf(inherited), written: inherited, call: undefined, place });
  };
  const types = asObject(block.get('entTypes'))?.properties ?? [];
  const own = block.property('processingType') ?? property;
  if (types.length === 0 || block.get('call') !== undefined) add('', block, placeOf(parameter, own));
  for (const { key, value } of types) if (value?.kind === 'object') add(key.value, value, placeOf(parameter, key));
  return steps;
}

function processingOf(written: string): ProcessingType | undefined {
  return PROCESSING_TYPES.find((one) => one === written);
}
