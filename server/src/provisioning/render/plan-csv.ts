import type { Plan } from '../plan/plan';
import { csvField } from './csv-cell';
import { CSV_COLUMNS } from './csv-columns';
import { driftAsCsvRows } from './drift/drift-csv';
import { explainEntry } from './explain-entry';
import type { AttributeJson, EntryJson } from './plan-format';

/**
 * The plan for a spreadsheet (RFC 4180, UTF-8 with a byte order mark, which Excel needs): a row for each attribute that
 * changes, and one for each person without any. `id` tells people of one line apart, `about` the rows of the plan (`plan`)
 * from those of what changed in the account beside it (`drift`). Texts are protected by `protectCell`.
 * @returns the file in pieces, one a person
 */
export function* planAsCsv(plan: Plan): Generator<string> {
  yield `\ufeff${CSV_COLUMNS.map(csvField).join(',')}\r\n`;
  for (const entry of plan.entries) yield entryRows(explainEntry(entry));
  for (const row of plan.drift === undefined ? [] : driftAsCsvRows(plan.drift))
    yield `${CSV_COLUMNS.map((column) => csvField(row[column])).join(',')}\r\n`;
}

function entryRows(entry: EntryJson): string {
  const attributes: readonly (AttributeJson | undefined)[] =
    entry.attributes.length > 0 ? entry.attributes : [undefined];
  const answer = entry.requests.at(-1)?.answer;
  const person = [
    ...[entry.line, entry.title, entry.userName, entry.action, entry.attempted],
    ...[entry.reason, entry.notes.length === 0 ? null : entry.notes.join(' ')],
  ];
  return attributes
    .map((attribute) => {
      const { path, before, after, sent, provenance } = attribute ?? {};
      const change = [path, before, after, sent, provenance?.parameter, provenance?.line, provenance?.expression];
      const sure = [answer?.confidence, answer?.statusConfidence];
      const requests = [
        entry.requests.filter(({ sent }) => sent === true).length,
        answer?.status,
        answer?.detail,
        ...sure,
      ];
      return `${[...person, ...change, ...requests, entry.id, 'plan'].map(csvField).join(',')}\r\n`;
    })
    .join('');
}
