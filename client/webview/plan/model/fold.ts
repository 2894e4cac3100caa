import type { PlanPattern, PlanRow } from '../messages';
import { peopleText } from './words';

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

type Entry = { readonly row: PlanRow } | { readonly key: string; readonly rows: readonly PlanRow[] };

/**
 * The lines of the list from top to bottom. A group stands where its first person would.
 *
 * @param open keys of the groups whose people are shown
 */
export function listItems(
  rows: readonly PlanRow[],
  { fold, open }: { readonly fold: boolean; readonly open: ReadonlySet<string> },
): readonly ListItem[] {
  const entries = fold ? folded(rows) : rows.map((row) => ({ row }));
  const size = entries.length;
  return entries.flatMap((entry, index): readonly ListItem[] => {
    const position = index + 1;
    if ('row' in entry) return [person(entry.row, 1, position, size)];
    const { key, rows: people } = entry;
    const first = people[0];
    if (first === undefined || first.pattern === null) return [];
    const isOpen = open.has(key);
    const group: GroupItem = {
      kind: 'group',
      key,
      pattern: first.pattern,
      first,
      count: people.length,
      names: namesOf(people),
      isOpen,
      position,
      size,
    };
    return isOpen
      ? [group, ...people.map((row, i) => person(row, 2, i + 1, people.length, row.pattern === first.pattern))]
      : [group];
  });
}

function person(row: PlanRow, level: 1 | 2, position: number, size: number, isSaid = false): PersonItem {
  return { kind: 'person', key: row.id, row, level, isSaid, position, size };
}

function folded(rows: readonly PlanRow[]): readonly Entry[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const key = groupKey(row);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return rows.flatMap((row): readonly Entry[] => {
    const key = groupKey(row);
    const group = key === undefined ? undefined : groups.get(key);
    if (key === undefined || group === undefined || group.length < foldFrom) return [{ row }];
    return group[0] === row ? [{ key, rows: group }] : [];
  });
}

function groupKey({ action, fold, confidence }: PlanRow): string | undefined {
  return fold === null ? undefined : `group-${action}-${fold}-${confidence ?? ''}`;
}

function namesOf(people: readonly PlanRow[]): string {
  const names = people.slice(0, 3).map(({ title }) => title);
  return people.length > names.length
    ? `${names.join(', ')} and ${people.length - names.length} more`
    : names.join(', ');
}

/** A group as a screen reader says it: `412 people, update, addresses[work].country …`. */
export function groupLabel({ count, first }: GroupItem, text: string): string {
  return [peopleText(count), first.action, text].join(', ');
}

/** The pattern of a line, if it has one. */
export function patternOf(item: ListItem, patterns: readonly PlanPattern[]): PlanPattern | undefined {
  const index = item.kind === 'group' ? item.pattern : item.row.pattern;
  return index === null ? undefined : patterns[index];
}
