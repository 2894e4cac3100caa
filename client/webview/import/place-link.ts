import type { PlaceJson } from '../../../server/src/provisioning/saviynt/import/render/import-format';
import { element } from '../shared/dom';
import type { ImportRequest } from './messages';

/** Leads to a place of the mapping: `ImportAccountEntJSON line 40`. */
export function placeLink(place: PlaceJson, send: (request: ImportRequest) => void): HTMLButtonElement {
  const { uri, start, end, line, parameter } = place;
  const link = element('button', { type: 'button', class: 'link' }, `${parameter} line ${line}`);
  link.addEventListener('click', () => send({ type: 'reveal', uri, range: { start, end } }));
  return link;
}
