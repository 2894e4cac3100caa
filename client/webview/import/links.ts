import type {
  ImportPreviewJson,
  PlaceJson,
} from '../../../server/src/provisioning/saviynt/import/render/import-format';
import { element } from '../shared/dom';
import type { ImportRequest } from './messages';
import { placeLink } from './place-link';

/** So many links are shown; the saved preview has all. */
const MOST = 500;

type Send = (request: ImportRequest) => void;

/** Which account has which entitlement, and entitlements of entitlements, each with the line that says so. */
export function linkSections(
  { links, entitlementLinks }: Pick<ImportPreviewJson, 'links' | 'entitlementLinks'>,
  send: Send,
): readonly HTMLElement[] {
  const ofAccounts = links
    .slice(0, MOST)
    .map(({ account, type, entitlement, by, place }) => row([account, type, entitlement, by], place, send));
  const ofEntitlements = entitlementLinks
    .slice(0, MOST)
    .map(({ type, entitlement, targetType, target, mappingTypes, place }) =>
      row([`${type} ${entitlement}`, targetType, target, mappingTypes.join(', ')], place, send),
    );
  return [
    ...section('Entitlements of Accounts', ['account', 'type', 'entitlement', 'by'], ofAccounts, links.length),
    ...section(
      'Entitlements of Entitlements',
      ['entitlement', 'type', 'has', 'as'],
      ofEntitlements,
      entitlementLinks.length,
    ),
  ];
}

function section(
  title: string,
  heads: readonly string[],
  rows: readonly HTMLElement[],
  all: number,
): readonly HTMLElement[] {
  if (all === 0) return [];
  const head = element('tr', {}, ...[...heads, 'line'].map((name) => element('th', { scope: 'col' }, name)));
  const more =
    all > rows.length ? element('p', { class: 'quiet' }, `${all - rows.length} more are not shown.`) : undefined;
  return [
    element(
      'section',
      { class: 'rows', 'aria-label': title },
      element('h2', {}, `${title} (${all})`),
      element(
        'div',
        { class: 'scroll', tabindex: '0' },
        element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows)),
      ),
      more,
    ),
  ];
}

function row(cells: readonly string[], place: PlaceJson, send: Send): HTMLElement {
  return element(
    'tr',
    {},
    ...cells.map((cell) => element('td', { title: cell }, cell)),
    element('td', {}, placeLink(place, send)),
  );
}
