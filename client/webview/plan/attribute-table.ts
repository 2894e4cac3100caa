import type { AttributeJson, EntryJson, ProvenanceJson } from '../../../server/src/provisioning/render/plan-format';
import type { UnchangedAttribute } from '../../../server/src/provisioning/render/unchanged-attributes';
import { element } from '../shared/dom';
import type { PlanOrigin, PlanRequest } from './messages';
import { shownValue } from './model/words';
import { valueNode } from './rows';

/**
 * The attributes before and after, each with the place of the mapping that its value comes from; those that stay on request.
 * @param origin the part of the mapping somebody came from: its values stand out
 */
export function attributeTable(
  { attributes, requests }: EntryJson,
  unchanged: readonly UnchangedAttribute[],
  send: (request: PlanRequest) => void,
  origin?: PlanOrigin,
): readonly HTMLElement[] {
  const rest = unchanged.length === 0 ? [] : [unchangedList(unchanged)];
  if (attributes.length === 0) return rest.length === 0 ? [] : [element('h3', {}, 'Attributes'), ...rest];
  const parameter = requests.at(-1)?.parameter ?? 'mapping';
  // A new user has no values before: a column that says so in every row says nothing.
  const isNew = attributes.every(({ before }) => before === null);
  const header = (isNew ? ['Attribute', 'Value', 'From'] : ['Attribute', 'Before', 'After', 'From']).map((text) =>
    element('th', { role: 'columnheader', scope: 'col' }, text),
  );
  return [
    element('h3', {}, 'Attributes'),
    // The roles are written out because a narrow page lays the rows out as blocks, which takes them away.
    element(
      'table',
      { role: 'table', class: isNew ? 'attributes new' : 'attributes' },
      element('thead', { role: 'rowgroup' }, element('tr', { role: 'row' }, ...header)),
      element(
        'tbody',
        { role: 'rowgroup' },
        ...attributes.map((attribute) => row(attribute, isNew, parameter, send, origin)),
      ),
    ),
    ...rest,
  ];
}

/** Folded: that nothing happens to them is all there is to say. */
function unchangedList(unchanged: readonly UnchangedAttribute[]): HTMLElement {
  const count = `${unchanged.length} unchanged ${unchanged.length === 1 ? 'attribute' : 'attributes'} hidden`;
  const rows = unchanged.flatMap(({ path, value }) => [
    element('dt', {}, path),
    element('dd', {}, valueNode(value, 'kept')),
  ]);
  return element('details', { class: 'unchanged' }, element('summary', {}, `(${count})`), element('dl', {}, ...rows));
}

function row(
  attribute: AttributeJson,
  isNew: boolean,
  parameter: string,
  send: (request: PlanRequest) => void,
  origin: PlanOrigin | undefined,
): HTMLElement {
  const { path, before, after, sent, provenance } = attribute;
  const note = sent === undefined ? undefined : element('span', { class: 'as-sent' }, `sent as ${shownValue(sent)}`);
  return element(
    'tr',
    { role: 'row', ...(isFrom(provenance, origin) ? { class: 'from-origin' } : {}) },
    element('th', { role: 'rowheader', scope: 'row', class: 'path' }, path),
    isNew ? undefined : element('td', { role: 'cell' }, valueNode(before, 'before')),
    element('td', { role: 'cell' }, valueNode(after, 'after'), note),
    element('td', { role: 'cell', class: 'from' }, ...source(provenance, parameter, send)),
  );
}

function isFrom(provenance: ProvenanceJson | undefined, origin: PlanOrigin | undefined): boolean {
  if (provenance === undefined || origin === undefined || provenance.uri !== origin.uri) return false;
  return provenance.start < origin.range.end && origin.range.start < provenance.end;
}

function source(
  provenance: ProvenanceJson | undefined,
  parameter: string,
  send: (request: PlanRequest) => void,
): readonly HTMLElement[] {
  if (provenance === undefined) return [element('span', { class: 'inputs-of' }, 'not in the request')];
  const { uri, start, end, line, expression, inputs } = provenance;
  const values = inputs.map(
    ({ path, value }) => `${path} = ${value === undefined ? 'unknown' : JSON.stringify(value)}`,
  );
  const from = values.length === 0 ? expression : values.join(', ');
  // A mapping that is no file, as JumpCloud's, has no line to go to.
  if (uri === '') return [element('span', { class: 'inputs-of', title: expression }, `${parameter} ⟵ ${from}`)];
  const link = element('button', { type: 'button', class: 'link', title: expression }, `${parameter} line ${line}`);
  link.addEventListener('click', () => send({ type: 'reveal', uri, range: { start, end } }));
  return [link, element('span', { class: 'inputs-of', title: expression }, ` ⟵ ${from}`)];
}
