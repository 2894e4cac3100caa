import { isUnknown, Unknown } from '../../../expressions/kit/value';
import { asObject } from '../../../json/narrow';
import { type CompiledColumn, compileColumns } from '../import/column';
import type { Cell } from '../import/column-type';
import type { AnswerRequest, ImportAnswer } from '../import/port';
import { parsePropertyPath, valueAtPath } from '../property-path';
import { scimTarget } from '../scim-target';
import type { CallPlace, SampleRequest } from './sample-request';

/** So many records are shown with their columns; one is what a person tries a mapping on. */
const MOST_RECORDS = 20;

/** A mapped column of one record. */
export interface MappedValue {
  readonly column: CompiledColumn;
  readonly cell: Cell;
}

/** What the account answered to one read, and what the mapping makes of it. */
export type ReadOutcome =
  | { readonly sent: false; readonly reason: string }
  | {
      readonly sent: true;
      readonly answer: ImportAnswer;
      /** One list for each record: of an import those at listField, else the answer as a whole. */
      readonly records: readonly (readonly MappedValue[])[];
      /** How many records there are beyond those shown. */
      readonly more: number;
    };

/** Sends a request to the chosen account, if it is a GET of SCIM, and applies the mapping to its answer. */
export async function runRead(place: CallPlace, request: SampleRequest, ask: AnswerRequest): Promise<ReadOutcome> {
  if (request.method !== 'GET')
    return refused(`${request.method} may change the account, so it is never sent from here.`);
  if (!request.hasUrl) return refused('The URL is not known completely, so nothing was sent.');
  const target = scimTarget(request.url);
  if ('problem' in target) return refused(target.problem);
  const answer = await ask({ method: 'GET', url: request.url, path: target.path });
  const { columns, records } = mapped(place, request, answer);
  const shown = records.slice(0, MOST_RECORDS);
  return {
    sent: true,
    answer,
    records:
      columns.length === 0
        ? []
        : shown.map((record) => columns.map((column) => ({ column, cell: column.read(record).cell }))),
    more: records.length - shown.length,
  };
}

function refused(reason: string): ReadOutcome {
  return { sent: false, reason };
}

/** An import maps the records of the list; a provisioning call the answers by name (`call1.message.id`). */
function mapped({ call, parameter }: CallPlace, { scope }: SampleRequest, { status, body, headers }: ImportAnswer) {
  if (call.section === undefined) {
    const map = asObject(parameter.object?.get('responseColsToPropsMap'));
    const named = (map?.properties ?? []).some(
      ({ value }) => value?.kind === 'string' && value.value.startsWith(`${call.name}.`),
    );
    if (map === undefined || !named) return { columns: [], records: [] };
    const columns = compileColumns(map, parameter, scope, undefined);
    return {
      columns: columns.filter(({ source }) => source.startsWith(`${call.name}.`)),
      records: [
        { [call.name]: { message: body ?? null, statusCode: status, headers: headers ?? new Unknown('not kept') } },
      ],
    };
  }
  const map = asObject(call.object.get('colsToPropsMap'));
  if (map === undefined) return { columns: [], records: [] };
  const listField = call.object.get('listField');
  const path = listField?.kind === 'string' && listField.value.trim() !== '' ? parsePropertyPath(listField.value) : [];
  const list = valueAtPath(body, path);
  const records: readonly unknown[] = Array.isArray(list) ? list : isUnknown(list) || list === null ? [] : [list];
  return { columns: compileColumns(map, parameter, scope, undefined), records };
}
