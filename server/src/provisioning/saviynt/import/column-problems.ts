import { statement } from '../../../account/statements';
import { scimEndpoint } from '../../../documents/saviynt/response-shapes';
import { counted } from '../../../text/counted';
import type { CellFault } from './column-type';
import { columnNamed, type ImportCall } from './import-call';
import type { ImportProblem } from './problem';
import type { ColumnUse, TableBuilder } from './table';

/** Attributes that RingCentral leaves out of lists (R4). */
const NOT_LISTED = /^(?:addresses|phoneNumbers)(?:\[|\.|$)/;

/** What is wrong with the columns of a table and with the keys of its rows. */
export function tableProblems(table: TableBuilder, calls: readonly ImportCall[]): readonly ImportProblem[] {
  const problems = calls.filter(({ isDependent }) => !isDependent).flatMap(keyProblems);
  const [first] = calls;
  for (const use of table.columnUses()) problems.push(...columnProblems(use));
  if (table.keyless > 0 && first !== undefined)
    problems.push({
      severity: 'warning',
      code: 'record-without-key',
      message: `${counted(table.keyless, 'record')} had no ${first.keyField || 'key'}. Saviynt tells accounts and entitlements apart by keyField; what becomes of a record without it is not published.`,
      place: columnNamed(first.columns, first.keyField)?.place ?? first.place,
    });
  const [duplicate] = table.duplicates;
  if (duplicate !== undefined && first !== undefined)
    problems.push({
      severity: 'warning',
      code: 'duplicate-key',
      message: `${counted(table.duplicates.size, 'key')} came with more than one record of a page, ${JSON.stringify(duplicate[0])} ${duplicate[1]} times. One row is kept of each. Map a value to ${first.keyField} that only one record has.`,
      place: columnNamed(first.columns, first.keyField)?.place ?? first.place,
    });
  return problems;
}

function keyProblems(call: ImportCall): ImportProblem[] {
  const problem = (code: string, message: string): ImportProblem => ({
    severity: 'error',
    code,
    message,
    place: call.place,
  });
  const map = call.call.object.get('colsToPropsMap');
  if (map?.kind !== 'object')
    return [problem('no-columns', `${call.name} has no "colsToPropsMap", so its records fill no column.`)];
  if (call.keyField === '')
    return [
      problem(
        'no-key-field',
        `${call.name} has no "keyField", so Saviynt cannot tell one record from another. Name the column that identifies it, as accountID.`,
      ),
    ];
  const problems: ImportProblem[] = [];
  if (columnNamed(call.columns, call.keyField) === undefined)
    problems.push(
      problem(
        'key-not-mapped',
        `keyField names "${call.keyField}", which colsToPropsMap does not fill: no record has a key. Map the target's id to it.`,
      ),
    );
  const needed = call.call.section === 'accountParams' ? ['accountID', 'name'] : ['entitlementID', 'entitlement_value'];
  for (const name of needed) {
    if (name.toLowerCase() === call.keyField.toLowerCase() || columnNamed(call.columns, name) !== undefined) continue;
    problems.push(
      problem(
        'column-missing',
        `colsToPropsMap of ${call.name} does not fill "${name}", which every published package maps. Map it.`,
      ),
    );
  }
  return problems;
}

function columnProblems(use: ColumnUse): readonly ImportProblem[] {
  const { column, filled, empty, faults } = use;
  if (column.kind === 'malformed')
    return [
      {
        severity: 'warning',
        code: 'mapping-syntax',
        message: `"${column.source}" has no "~#~" with a type behind it, so it is not known what ${column.name} gets. Write ${column.source}~#~char.`,
        place: column.place,
      },
    ];
  const problems = [...faults].map(([kind, { count, detail }]) => faultProblem(use, kind, count, detail));
  const isEmpty = column.kind === 'path' && filled === 0 && empty > 0 && faults.size === 0;
  return isEmpty ? [emptyProblem(use)] : problems;
}

function emptyProblem({ call, column, empty }: ColumnUse): ImportProblem {
  const isUserList = scimEndpoint(call.call.url?.text.text) === 'users';
  const notListed = isUserList && NOT_LISTED.test(column.source);
  const why = notListed
    ? `${statement('R4').says} Read each user with a dependent call if ${column.name} is needed.`
    : 'If it should not be, compare the path with an answer: names are case-sensitive.';
  return {
    severity: 'information',
    code: 'column-empty',
    message: `"${column.source}" leads to nothing in ${empty === 1 ? 'the only record' : `all ${empty} records`}, so ${column.name} stays empty. ${why}`,
    place: column.place,
  };
}

function faultProblem(
  { column }: ColumnUse,
  kind: CellFault['kind'],
  count: number,
  detail: string | undefined,
): ImportProblem {
  const at = counted(count, 'record');
  const example = detail === undefined ? '' : `, for example ${JSON.stringify(detail.slice(0, 60))}`;
  const base = { code: kind, place: column.place } as const;
  switch (kind) {
    case 'list-without-index': {
      const [list = '', ...rest] = column.source.split('.');
      return {
        ...base,
        severity: 'warning',
        message: `"${column.source}" asks a list for a name in ${at}; without an index ${column.name} gets no value. Write ${list}[0].${rest.join('.')} for the first element.`,
        belief: 'list-name',
      };
    }
    case 'structure':
      return {
        ...base,
        severity: 'information',
        message: `"${column.source}" is a whole list or object in ${at}. What Saviynt writes into ${column.name} then (type ${detail}) is not published.`,
      };
    case 'not-a-date':
      return {
        ...base,
        severity: 'warning',
        message: `${column.name} is of type ${column.type}, and ${at} cannot be read as such${example}.`,
      };
    case 'no-date-format':
      return {
        ...base,
        severity: 'information',
        message: `${column.name} is of type date, and globalSettings has no dateFormat: how Saviynt reads it is not published${example}.`,
      };
    case 'not-a-number':
    case 'not-a-boolean':
      return {
        ...base,
        severity: 'warning',
        message: `${column.name} is of type ${column.type}, which the value of ${at} is not${example}.`,
      };
    case 'type-unknown':
      return {
        ...base,
        severity: 'information',
        message: `What the type "${detail}" of ${column.name} means is not published; the value is shown as it came.`,
      };
    case 'expression-fails':
      return { ...base, severity: 'warning', message: `The expression of ${column.name} fails for ${at}: ${detail}` };
    case 'expression-unknown':
      return {
        ...base,
        severity: 'information',
        message: `What ${column.name} gets cannot be known for ${at}: ${detail}.`,
      };
  }
}
