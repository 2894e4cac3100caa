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
  for (const [index, entry] of entries.entries()) {
    if (!('rows' in entry)) items.push(person(entry, 1, index + 1, size));
    else addGroup(entry, index + 1, size, open.has(entry.key), items);
  }
  return items;
}

function addGroup({ key, rows }: Group, position: number, size: number, isOpen: boolean, items: ListItem[]): void {
  const [first] = rows;
  if (first === undefined || first.pattern === null) return;
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
  if (!isOpen) return;
  for (const [index, row] of rows.entries())
    items.push(person(row, 2, index + 1, rows.length, row.pattern === pattern));
}

function person(row: PlanRow, level: 1 | 2, position: number, size: number, isSaid = false): PersonItem {
  return { kind: 'person', key: row.id, row, level, isSaid, position, size };
}

/** Fewer than some people stay where they stand in the file, each on a line. */
function folded(rows: readonly PlanRow[]): readonly Entry[] {
  const keys = rows.map(groupKey);
  const sizes = new Map<string, number>();
  for (const key of keys) if (key !== undefined) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const groups = new Map<string, Group>();
  const entries: Entry[] = [];
  for (const [index, row] of rows.entries()) {
    const key = keys[index];
    if (key === undefined || (sizes.get(key) ?? 0) < foldFrom) {
      entries.push(row);
      continue;
    }
    const group = groups.get(key);
    if (group !== undefined) {
      group.rows.push(row);
      continue;
    }
    const started = { key, rows: [row] };
    groups.set(key, started);
    entries.push(started);
  }
  return entries;
}

function groupKey({ action, fold, confidence }: PlanRow): string | undefined {
  return fold === null ? undefined : `group-${action}-${fold}-${confidence ?? ''}`;
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
