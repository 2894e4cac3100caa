import type { ComparedPlace } from '../../../server/src/provisioning/compare/mapping-change';
import type { ReportPart, ReportValue } from '../../../server/src/provisioning/compare/report';
import { element } from '../shared/dom';

const signs = { added: '+', removed: '−', changed: '~' } as const;

/** A part of the mapping that differs. @param open called with the side whose place is asked for */
export function partElement(part: ReportPart, open: (side: 'before' | 'after') => void): HTMLElement {
  const { kind, title, around, values, consequences, before, after } = part;
  const heading = element(
    'h2',
    {},
    element('span', { class: 'sign', role: 'img', 'aria-label': kind }, signs[kind]),
    element('span', { class: 'what' }, title),
    element(
      'span',
      { class: 'places' },
      placeLink('before', before, open),
      before !== undefined && after !== undefined ? ' → ' : undefined,
      placeLink('after', after, open),
    ),
  );
  return element(
    'section',
    { class: kind, role: 'listitem' },
    heading,
    around === '' ? undefined : element('p', { class: 'quiet' }, around),
    valueTable(values),
    ...consequences.map((text) => element('p', { class: 'consequence' }, text)),
  );
}

/** Values before and after, a row each; undefined when there are none. */
export function valueTable(values: readonly ReportValue[]): HTMLElement | undefined {
  if (values.length === 0) return undefined;
  const rows = values.map(({ what, before, after }) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, what),
      ...(before === null && after === null
        ? [element('td', { colspan: '2', class: 'quiet' }, 'differs')]
        : [cell('before', before), cell('after', after)]),
    ),
  );
  return element('table', {}, element('tbody', {}, ...rows));
}

function cell(side: 'before' | 'after', value: string | null): HTMLElement {
  if (value === null) return element('td', { class: `${side} quiet` }, 'nothing');
  return element('td', { class: side }, element(side === 'before' ? 'del' : 'ins', {}, value === '' ? 'empty' : value));
}

function placeLink(
  side: 'before' | 'after',
  place: ComparedPlace | undefined,
  open: (side: 'before' | 'after') => void,
): HTMLElement | undefined {
  if (place === undefined) return undefined;
  const link = element('button', { type: 'button', class: 'link', title: `Open the version ${side}` });
  link.textContent = `line ${place.line}`;
  link.addEventListener('click', () => open(side));
  return link;
}
