import type { Call } from '../../../documents/saviynt/call';
import type { Connector } from '../../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject, asString, textOf } from '../../../json/narrow';
import type { JsonObject } from '../../../json/node';
import { type CompiledCall, compileCall } from '../compiled-call';
import { type PathStep, parsePropertyPath } from '../property-path';
import { type OutcomeRule, readOutcomeRule } from '../task-outcome';
import { type CompiledColumn, compileColumns } from './column';
import { type Place, placeOf } from './place';
import { wholeNumber } from './settings';

/** A call of the import, ready to be run. */
export interface ImportCall {
  readonly call: Call;
  readonly compiled: CompiledCall;
  readonly parameter: SaviyntParameter;
  readonly name: string;
  /** `callOrder` and `stageNumber`; 0 when missing. */
  readonly order: number;
  readonly stage: number;
  /** Runs once for each record of the calls before it (`inputParams`). */
  readonly isDependent: boolean;
  /** The column whose value `${id}` has in a dependent call; undefined when no call names one. */
  readonly nextApiKeyField: string | undefined;
  /** Empty: the body itself is the list. */
  readonly listPath: readonly PathStep[];
  readonly listField: string;
  /** The column that identifies a record: `accountID`. '' when missing. */
  readonly keyField: string;
  readonly columns: readonly CompiledColumn[];
  /** The key of this call or its settings, for problems about the call as a whole. */
  readonly place: Place;
  readonly pagination: JsonObject | undefined;
  readonly outcome: OutcomeRule;
}

/**
 * The calls of `holder` (accountParams, or one entitlement type), in the order in which they run: by stageNumber, then
 * callOrder, then as they stand (not published).
 * @param block the section with connection and successResponses: accountParams or entitlementParams
 */
export function importCalls(
  holder: JsonObject,
  block: JsonObject,
  parameter: SaviyntParameter,
  connector: Connector,
): readonly ImportCall[] {
  const map = asObject(holder.get('call'));
  const own = parameter.calls.filter(({ object }) => map?.properties.some(({ value }) => value === object));
  const dateFormat = asString(asObject(parameter.object?.get('globalSettings'))?.get('dateFormat'))?.value;
  const calls = own.map((call) => importCall(call, block, parameter, connector, dateFormat));
  return calls.toSorted((a, b) => a.stage - b.stage || a.order - b.order);
}

function importCall(
  call: Call,
  block: JsonObject,
  parameter: SaviyntParameter,
  connector: Connector,
  dateFormat: string | undefined,
): ImportCall {
  const { object } = call;
  const compiled = compileCall(call, parameter, connector);
  const map = asObject(object.get('colsToPropsMap'));
  const listField = textOf(object.get('listField')).trim();
  const hasOwnResponses = object.get('successResponses') ?? object.get('unsuccessResponses');
  return {
    call,
    compiled,
    parameter,
    name: call.name,
    order: wholeNumber(object.get('callOrder')) ?? 0,
    stage: wholeNumber(object.get('stageNumber')) ?? 0,
    isDependent: object.get('inputParams') !== undefined,
    nextApiKeyField: asString(object.get('nextApiKeyField'))?.value.trim(),
    listPath: listField === '' ? [] : parsePropertyPath(listField),
    listField,
    keyField: textOf(object.get('keyField')).trim(),
    columns: map === undefined ? [] : compileColumns(map, parameter, compiled.scope, dateFormat),
    place: placeOf(parameter, call.nameNode ?? { start: object.start, end: object.start + 1 }),
    pagination: asObject(object.get('pagination')),
    outcome: readOutcomeRule(hasOwnResponses === undefined ? block : object),
  };
}

/** The column called `name`; Saviynt's attribute names seem not to depend on letter case. */
export function columnNamed(columns: readonly CompiledColumn[], name: string): CompiledColumn | undefined {
  const wanted = name.toLowerCase();
  return columns.find((column) => column.name.toLowerCase() === wanted);
}
