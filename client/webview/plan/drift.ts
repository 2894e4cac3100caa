import { element } from '../shared/dom';
import type { DriftRow, PlanDrift } from './messages';

const signs = { changed: '~', added: '+', removed: '−' } as const;

/** The actions whose colours they have. */
const colours = { changed: 'update', added: 'create', removed: 'remove' } as const;

/**
 * What changed in the account since an earlier snapshot: one line, and who it is behind it.
 * @param open called with the id of a person of the plan
 */
export function driftElement({ line, notes, count, users }: PlanDrift, open: (id: string) => void): HTMLElement {
  if (count + notes.length === 0) return element('p', { class: 'drift' }, line);
  const more = count - users.length;
  return element(
    'details',
    { class: 'drift' },
    element('summary', {}, line),
    ...notes.map((note) => element('p', {}, note)),
    element('ul', {}, ...users.map((user) => rowElement(user, open))),
    more > 0 ? element('p', {}, `and ${more} more; a plan that is saved has all of them`) : undefined,
  );
}

function rowElement({ kind, title, userName, entry, values }: DriftRow, open: (id: string) => void): HTMLElement {
  const name = entry === null ? element('span', {}, title) : nameLink(title, () => open(entry));
  return element(
    'li',
    {},
    element('span', { class: `sign ${colours[kind]}`, role: 'img', 'aria-label': kind }, signs[kind]),
    name,
    ' ',
    element('span', { class: 'user-name' }, userName),
    ...values.map((value) => element('div', { class: 'drifted' }, value)),
  );
}

function nameLink(title: string, onClick: () => void): HTMLElement {
  const link = element('button', { type: 'button', class: 'link', title: 'Opens the person in the plan' }, title);
  link.addEventListener('click', onClick);
  return link;
}
