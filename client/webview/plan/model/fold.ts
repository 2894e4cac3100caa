import type { PlanPattern, PlanRow } from '../messages';
import { actionWord, grouped, peopleText } from './words';

/** So many people with the very same changes or reason become one line, as in the terminal. */
const foldFrom = 3;

export interface PersonItem {
  readonly kind: 'person';
  readonly key: string;
  readonly row: PlanRow;
  /** As ARIA counts a tree: level from 1, position from 1 among `size` siblings. */
  readonly level: 1 | 2;
  /** Whether the line above says the same already. */
  readonly isSaid: boolean;
  readonly position: number;
  readonly size: number;
}

export interface GroupItem {
  readonly kind: 'group';
  readonly key: string;
  readonly pattern: number;
  /** The first of the people; all have its action and what it says. */
  readonly first: PlanRow;
  readonly count: number;
  /** `Ada Obi, Ben Krüger, Cleo Marsh and 409 more` */
  readonly names: string;
  readonly isOpen: boolean;
  readonly position: number;
  readonly size: number;
}

export type ListItem = PersonItem | GroupItem;

type Entry = PlanRow | Group;

interface Group {
  readonly key: string;
  readonly rows: PlanRow[];
}

/**
 * The lines of the list from top to bottom. A group stands where its first person would.
 *
 * @param open keys of the groups whose people are shown
 */
export function listItems(
  rows: readonly PlanRow[],
  { fold, open }: { readonly fold: boolean; readonly open: ReadonlySet<string> },
): readonly ListItem[] {
  const entries = fold ? folded(rows) : rows;
  const size = entries.length;
  const items: ListItem[] = [];
  /** How many of the items are people of open groups. */
  let inside = 0;
  for (const entry of entries) {
    const position = items.length + 1 - inside;
    if (!('rows' in entry)) items.push(person(entry, 1, position, size));
    else inside += addGroup(entry, position, size, open.has(entry.key), items);
  }
  return items;
}

/** @returns how many people it puts behind the group */
function addGroup({ key, rows }: Group, position: number, size: number, isOpen: boolean, items: ListItem[]): number {
  const [first] = rows;
  if (first === undefined || first.pattern === null) return 0;
  const { pattern } = first;
  items.push({
    kind: 'group',
    key,
    pattern,
    first,
    count: rows.length,
    names: namesOf(rows),
    isOpen,
    position,
    size,
  });
  if (!isOpen) return 0;
  for (const [index, row] of rows.entries())
    items.push(person(row, 2, index + 1, rows.length, row.pattern === pattern));
  return rows.length;
}

function person(row: PlanRow, level: 1 | 2, position: number, size: number, isSaid = false): PersonItem {
  return { kind: 'person', key: row.id, row, level, isSaid, position, size };
}

/** Fewer than some people stay where they stand in the file, each on a line. */
function folded(rows: readonly PlanRow[]): readonly Entry[] {
  const groups = new Groups();
  const ofRow = rows.map((row) => groups.add(row));
  const entries: Entry[] = [];
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index];
    const group = ofRow[index];
    if (row === undefined) continue;
    if (group === undefined || group.rows.length < foldFrom) entries.push(row);
    else if (group.rows[0] === row) entries.push(group);
  }
  return entries;
}

/** People by what folds them. By number first, since a text for each of 100,000 people takes longer than all the rest. */
class Groups {
  readonly #byFold: Group[][] = [];

  add(row: PlanRow): Group | undefined {
    const { fold, action, confidence } = row;
    if (fold === null) return undefined;
    const found = this.#byFold[fold] ?? [];
    this.#byFold[fold] = found;
    for (const group of found) {
      const [first] = group.rows;
      if (first?.action !== action || first.confidence !== confidence) continue;
      group.rows.push(row);
      return group;
    }
    const group = { key: `group-${action}-${fold}-${confidence ?? ''}`, rows: [row] };
    found.push(group);
    return group;
  }
}

function namesOf(people: readonly PlanRow[]): string {
  const names = people.slice(0, 3).map(({ title }) => title);
  return people.length > names.length
    ? `${names.join(', ')} and ${grouped(people.length - names.length)} more`
    : names.join(', ');
}

/** A group as a screen reader says it: `412 people, update, addresses[work].country …`. */
export function groupLabel({ count, first }: GroupItem, text: string): string {
  return [peopleText(count), actionWord(first.action), text].join(', ');
}

/** The pattern of a line, if it has one. */
export function patternOf(item: ListItem, patterns: readonly PlanPattern[]): PlanPattern | undefined {
  const index = item.kind === 'group' ? item.pattern : item.row.pattern;
  return index === null ? undefined : patterns[index];
}
