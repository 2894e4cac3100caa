import type { MissingJson } from '../../../server/src/provisioning/saviynt/import/render/import-format';
import { element } from '../shared/dom';

/** So many names are shown; the saved preview has all. */
const MOST = 500;

const words: Readonly<Record<MissingJson['action'], string>> = {
  inactivate: 'would be marked inactive',
  suspend: 'would be suspended',
  unknown: 'not read',
};

/** The accounts of Saviynt that were not read, by name. */
export function missingSection({ accounts, action, stoppedBy, inactiveBefore }: MissingJson): readonly HTMLElement[] {
  if (accounts.length === 0) return [];
  const word = stoppedBy === null ? words[action] : 'not read, and not touched';
  const names = accounts
    .slice(0, MOST)
    .map(({ name, accountID }) =>
      element('li', {}, name || accountID, element('span', { class: 'quiet' }, name === '' ? '' : ` ${accountID}`)),
    );
  const more =
    accounts.length > MOST
      ? element('p', { class: 'quiet' }, `${accounts.length - MOST} more are not shown.`)
      : undefined;
  const before =
    inactiveBefore > 0
      ? element('p', { class: 'quiet' }, `${inactiveBefore} more were not read, but are inactive already.`)
      : undefined;
  return [
    element(
      'details',
      { class: 'missing' },
      element('summary', {}, element('strong', {}, `${accounts.length} ${word}`)),
      element('ul', {}, ...names),
      more,
      before,
    ),
  ];
}
