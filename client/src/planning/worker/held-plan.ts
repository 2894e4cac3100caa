import type { Plan, PlanEntry, PlanSummary } from '../../../../server/src/provisioning/plan/plan';
import { explainEntry } from '../../../../server/src/provisioning/render/explain-entry';
import { unchangedAttributes } from '../../../../server/src/provisioning/render/unchanged-attributes';
import { userDocuments } from '../../../../server/src/provisioning/render/user-documents';
import { type MappingSpan, valueFrom } from '../../../../server/src/provisioning/render/value-from';
import { type BlockCode, withAllowed } from '../../../../server/src/provisioning/safety/block';
import type { UserProblem } from '../../../../server/src/provisioning/users/user';
import { type PlanOverview, planOverview } from '../overview';
import type { EntryDetails, PeopleFrom, RowChunk } from '../protocol';
import { PlanRows } from '../rows';
import type { Turns } from './turns';

/** Rows of one answer: so few that neither who carries them nor the page is held up by them. */
const mostRows = 1000;

/** Fewer are not worth an answer while more people are planned. */
const fewestRows = 300;

/** A plan as the worker keeps it: its entries, from the first one planned, and once everybody is, the whole. */
export class HeldPlan {
  readonly entries: PlanEntry[] = [];
  readonly #rows = new PlanRows();
  #summary: PlanSummary | undefined;
  #problems: readonly UserProblem[] = [];
  #byId: Map<string, PlanEntry> | undefined;

  get isComplete(): boolean {
    return this.#summary !== undefined;
  }

  /** @param problems what is odd about the sample file */
  complete(summary: PlanSummary, problems: readonly UserProblem[]): void {
    this.#summary = summary;
    this.#problems = problems;
  }

  /** Lets these reasons, and no others, not block the plan. @throws {Error} before it is complete */
  allow(codes: readonly BlockCode[]): void {
    const { entries: _, ...summary } = this.plan;
    this.#summary = { ...summary, blocks: withAllowed(summary.blocks, codes) };
  }

  /** What the plan says as a whole. @throws {Error} before it is complete */
  get overview(): PlanOverview {
    return planOverview(this.plan, this.#problems);
  }

  /** @throws {Error} before it is complete */
  get plan(): Plan {
    if (this.#summary === undefined) throw new Error('The plan is not finished.');
    return { ...this.#summary, entries: this.entries };
  }

  /** Whether rows from here on are worth an answer now. */
  hasRows(from: number): boolean {
    return this.isComplete || this.entries.length - from >= fewestRows;
  }

  rows(from: number, patternsFrom: number): RowChunk {
    const entries = this.entries.slice(from, from + mostRows);
    const rows = entries.map((entry) => this.#rows.rowOf(entry));
    const isLast = this.isComplete && from + rows.length >= this.entries.length;
    return { from, rows, patterns: this.#rows.patterns.slice(patternsFrom), isLast };
  }

  /** Everything about one person; undefined when the plan has nobody by that id. */
  details(id: string): EntryDetails | undefined {
    const entry = this.#find(id);
    return (
      entry && { entry: explainEntry(entry), unchanged: unchangedAttributes(entry), documents: userDocuments(entry) }
    );
  }

  /** Whose values come from a part of the mapping, of the people planned so far. @throws {Cancelled} when the turns are */
  async peopleFrom(span: MappingSpan, turns: Turns): Promise<PeopleFrom> {
    const changed: number[] = [];
    const kept: number[] = [];
    for (const [index, entry] of this.entries.entries()) {
      const found = valueFrom(entry, span);
      if (found !== undefined) (found === 'changed' ? changed : kept).push(index);
      if (turns.isOver) await turns.rest();
    }
    return { changed, kept };
  }

  #find(id: string): PlanEntry | undefined {
    // Made when somebody is opened the first time; people still to be planned are looked for one by one.
    if (!this.isComplete) return this.entries.find((entry) => entry.id === id);
    this.#byId ??= new Map(this.entries.map((entry) => [entry.id, entry]));
    return this.#byId.get(id);
  }
}
