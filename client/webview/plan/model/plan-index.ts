import type { PlanAction } from '../../../../server/src/provisioning/plan/plan';
import type { PlanPattern, PlanRow } from '../messages';
import { isFiltered, type ListFilter, quietActions } from './filter';
import { type EventMark, eventMarks, markWords } from './marks';
import { searchable } from './searchable';
import { actions, changeText } from './words';

/** An attribute and how many people of the plan it changes for. */
export interface AttributeCount {
  readonly path: string;
  readonly count: number;
}

/** People and what they share, as they arrive. */
interface Arrived {
  readonly rows: readonly PlanRow[];
  readonly patterns: readonly PlanPattern[];
}

/**
 * Finds people of one plan. Every text is put together once, and what people share is looked at once for all of them, so
 * that typing in the search stays quick with 100,000.
 */
export class PlanIndex {
  readonly #rows: PlanRow[] = [];
  readonly #patterns: PlanPattern[] = [];
  readonly #texts: string[] = [];
  readonly #said: string[] = [];
  readonly #ids = new Set<string>();

  constructor(first: Arrived) {
    this.add(first);
  }

  get rows(): readonly PlanRow[] {
    return this.#rows;
  }

  get patterns(): readonly PlanPattern[] {
    return this.#patterns;
  }

  has(id: string): boolean {
    return this.#ids.has(id);
  }

  /** Puts people behind those that are there. Their patterns may be those of others before them. */
  add({ rows, patterns }: Arrived): void {
    for (const pattern of patterns) {
      const { reason, changes } = pattern;
      this.#patterns.push(pattern);
      this.#said.push(searchable([reason ?? '', ...changes.map(changeText)].join('\n')));
    }
    for (const row of rows) {
      this.#rows.push(row);
      this.#texts.push(searchable(`${row.title}\n${row.userName}`));
      this.#ids.add(row.id);
    }
  }

  /**
   * In the order of the sample file. Who is quiet is listed only when something is filtered.
   * @param blocked ids of whom the block counts; @param from places of whose values come from the part of the mapping
   */
  find(filter: ListFilter, blocked?: ReadonlySet<string>, from?: ReadonlySet<number>): readonly PlanRow[] {
    const isListed = new Set<PlanAction>(filter.actions.length > 0 ? filter.actions : actions);
    if (!isFiltered(filter)) for (const action of quietActions) isListed.delete(action);
    const marks = new Set<EventMark>(filter.marks);
    const words = searchable(filter.query)
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => this.#finder(word));
    const changed =
      filter.attribute === '' ? undefined : this.#patterns.map((pattern) => changes(pattern, filter.attribute));
    const found: PlanRow[] = [];
    for (let index = 0; index < this.#rows.length; index++) {
      const row = this.#rows[index];
      if (row === undefined || !isListed.has(row.action)) continue;
      if (marks.size > 0 && !row.marks.some((mark) => marks.has(mark))) continue;
      if (changed !== undefined && (row.pattern === null || changed[row.pattern] !== true)) continue;
      if (blocked !== undefined && !blocked.has(row.id)) continue;
      if (from !== undefined && !from.has(index)) continue;
      if (words.every((has) => has(row, index))) found.push(row);
    }
    return found;
  }

  /** The attributes that change for anybody, those of most people first. */
  attributes(): readonly AttributeCount[] {
    const people = new Uint32Array(this.#patterns.length);
    for (const { pattern } of this.rows) if (pattern !== null) people[pattern] = (people[pattern] ?? 0) + 1;
    const counts = new Map<string, number>();
    for (const [index, pattern] of this.#patterns.entries())
      for (const path of new Set(pattern.changes.map((change) => change.path)))
        counts.set(path, (counts.get(path) ?? 0) + (people[index] ?? 0));
    return [...counts]
      .map(([path, count]) => ({ path, count }))
      .sort((a, b) => b.count - a.count || (a.path < b.path ? -1 : 1));
  }

  /** How many people have each mark; marks nobody has are left out. */
  marks(): ReadonlyMap<EventMark, number> {
    const counts = new Map<EventMark, number>();
    for (const row of this.rows) for (const mark of row.marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
    return new Map(eventMarks.filter((mark) => counts.has(mark)).map((mark) => [mark, counts.get(mark) ?? 0]));
  }

  /** Whether a row has a word, in what is its own or in what it shares with others. */
  #finder(word: string): (row: PlanRow, index: number) => boolean {
    const said = this.#said.map((text) => text.includes(word));
    const ofAction = new Set(actions.filter((action) => action.includes(word)));
    const ofMark = new Set(eventMarks.filter((mark) => markWords(mark).word.includes(word)));
    return (row, index) =>
      (row.pattern !== null && said[row.pattern] === true) ||
      ofAction.has(row.action) ||
      this.#texts[index]?.includes(word) === true ||
      row.values.includes(word) ||
      (ofMark.size > 0 && row.marks.some((mark) => ofMark.has(mark)));
  }
}

function changes(pattern: PlanPattern, path: string): boolean {
  return pattern.changes.some((change) => change.path === path);
}
