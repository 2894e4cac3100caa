import type { ReportGroup, ReportPeople } from '../../../server/src/provisioning/compare/report';
import { element } from '../shared/dom';
import { valueTable } from './part';

/** Whose result changes, by how it changes. @param open called with the person whose line is asked for */
export function peopleElements(
  { summary, groups, notes }: ReportPeople,
  open: (group: number, person: number) => void,
): readonly HTMLElement[] {
  return [
    element('h2', { class: 'people' }, summary),
    ...groups.map((group, index) => groupElement(group, (person) => open(index, person))),
    ...notes.map((note) => element('p', { class: 'quiet' }, note)),
  ];
}

function groupElement({ title, count, people }: ReportGroup, open: (person: number) => void): HTMLElement {
  const more = count - people.length;
  return element(
    'section',
    { class: 'group' },
    element('h3', {}, element('span', { class: 'count' }, `${count} ×`), title),
    ...people.flatMap((person, index) => {
      const link = element('button', { type: 'button', class: 'link', title: `Line ${person.line} of the people` });
      link.textContent = person.title;
      link.addEventListener('click', () => open(index));
      const table = valueTable(person.values);
      return [element('p', { class: 'person' }, link), ...(table === undefined ? [] : [table])];
    }),
    more > 0 ? element('p', { class: 'quiet' }, `and ${more} more`) : undefined,
  );
}
