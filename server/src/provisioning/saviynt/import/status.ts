import type { Connector } from '../../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject, textOf } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import type { ImportCall } from './import-call';
import { placeOf } from './place';
import type { ImportProblem } from './problem';
import { texts } from './settings';
import type { ImportRow } from './table';

/** What Saviynt would take an account to be after the import. */
export type RowStatus = 'active' | 'inactive' | 'unknown';

/** The block that says how status and missing accounts are treated, with the parameter it stands in. */
export interface StatusBlock {
  readonly object: JsonObject;
  readonly parameter: SaviyntParameter;
}

/** How the import turns a value of the target into a status. */
export interface StatusMapping {
  readonly block: StatusBlock | undefined;
  /** `statusColumn`; '' when nothing names one. */
  readonly column: string;
  readonly active: readonly string[];
  readonly inactive: readonly string[];
  readonly problems: readonly ImportProblem[];
  of(row: Pick<ImportRow, 'cells'>): RowStatus;
}

/** STATUS_THRESHOLD_CONFIG if it is filled; only else the block in accountParams (Saviynt developer portal). */
export function findStatusBlock(connector: Connector, parameter: SaviyntParameter): StatusBlock | undefined {
  const own = connector.get('STATUS_THRESHOLD_CONFIG');
  const separate = asObject(own?.object?.get('statusAndThresholdConfig'));
  if (own !== undefined && separate !== undefined) return { object: separate, parameter: own };
  const inside = asObject(asObject(parameter.object?.get('accountParams'))?.get('statusAndThresholdConfig'));
  return inside && { object: inside, parameter };
}

/** Keys that packages write in place of the documented ones, and that Saviynt does not know. */
const IGNORED: ReadonlyMap<string, string> = new Map([
  ['active', 'activeStatus'],
  ['status', 'activeStatus'],
  ['inactive', 'inactiveStatus'],
]);

/**
 * Reads the status mapping of the accounts import: statusAndThresholdConfig, or `statusConfig` of the call that maps
 * the column "status".
 */
export function readStatusMapping(
  block: StatusBlock | undefined,
  calls: readonly ImportCall[],
  indexOf: (column: string) => number,
): StatusMapping {
  const column = textOf(block?.object.get('statusColumn')).trim();
  const active = texts(block?.object.get('activeStatus'));
  const inactive = texts(block?.object.get('inactiveStatus'));
  const lists = { column, active, inactive };
  const { column: name, ...values } = active.length + inactive.length > 0 ? lists : (statusConfig(calls) ?? lists);
  const index = name === '' ? -1 : indexOf(name);
  return {
    block,
    column: name,
    ...values,
    problems: block === undefined ? [] : statusProblems(block, column, index),
    of: ({ cells }) => {
      const cell = index < 0 ? undefined : cells[index];
      if (typeof cell !== 'string') return 'unknown';
      if (values.active.includes(cell)) return 'active';
      return values.inactive.includes(cell) ? 'inactive' : 'unknown';
    },
  };
}

function statusConfig(calls: readonly ImportCall[]) {
  const config = calls.map(({ call }) => asObject(call.object.get('statusConfig'))).find((one) => one !== undefined);
  if (config === undefined) return undefined;
  return { column: 'status', active: texts(config.get('active')), inactive: texts(config.get('inactive')) };
}

function statusProblems({ object, parameter }: StatusBlock, column: string, index: number): ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const property of object.properties) {
    const right = IGNORED.get(property.key.value);
    if (right === undefined) continue;
    problems.push({
      severity: 'warning',
      code: 'status-key-ignored',
      message: `Saviynt reads the values from "${right}" and knows no "${property.key.value}" here. The list is ignored, so no account gets its status from the target. Rename it.`,
      place: placeOf(parameter, property.key),
    });
  }
  const property = object.property('statusColumn');
  if (property !== undefined && column !== '' && index < 0)
    problems.push({
      severity: 'warning',
      code: 'status-column-unmapped',
      message: `No colsToPropsMap of the accounts fills "${column}", so no account gets a status from it. Map the target's status to ${column}.`,
      place: placeOf(parameter, property),
    });
  return problems;
}
