import type { ProjectMapping } from '../../../../server/src/documents/project/model';
import { readTime } from '../../../../server/src/expressions/evaluation';
import { readEntryTexts, textsByUri } from '../../inputs/project/entry-mapping';
import { type OpenProject, pathIn } from '../../inputs/project/open-project';
import { peopleFile } from '../../planning/order-files';
import type { Planner } from '../../planning/planner';
import type { ExpectationsRun } from '../../planning/protocol';
import type { AccountTexts } from '../../planning/texts';

/** What came of the expectations of one mapping. */
export interface MappingRun extends ExpectationsRun {
  /** The texts that results point into, by the URIs of their files. */
  readonly texts: ReadonlyMap<string, string>;
  /** The files it was made of: a change in one of them makes another run. */
  readonly uris: readonly string[];
}

/**
 * Plans an entry of a project with the texts of the editors, and holds its expectations against the plan. Nothing is sent.
 * @param accountOf asked last: nobody is asked to have an account read for a plan that cannot be made
 * @throws {PlanningCancelled} when it is
 * @throws {Error} for a person, when there is no plan
 */
export async function runMapping(
  { project, entry }: { readonly project: OpenProject; readonly entry: ProjectMapping },
  accountOf: () => Promise<AccountTexts>,
  planner: Planner,
  signal: AbortSignal,
): Promise<MappingRun> {
  if (entry.people === undefined) throw new Error(`${entry.name} has no "people": a file of sample people.`);
  const own = { uri: project.uri.toString(), text: project.text };
  const mapping = await readEntryTexts(project, entry);
  const peopleUri = await pathIn(project, entry.people.path);
  const people = await peopleFile(peopleUri);
  const now = timeOf(entry);
  const account = await accountOf();
  const order = { project: own, entry: entry.index, mapping, people, account, now };
  const run = await planner.expect(order, signal);
  const texts = new Map([...textsByUri(mapping), [own.uri, own.text]]);
  return { ...run, texts, uris: [...texts.keys(), peopleUri.toString()] };
}

/** The time an entry says it is, in milliseconds since 1970; without one the time it is. */
function timeOf({ name, options: { now } }: ProjectMapping): number {
  if (now === undefined) return Date.now();
  const time = readTime(now);
  if (time === undefined) throw new Error(`"now" of ${name} is a time such as 2026-01-15T09:00:00Z; not ${now}.`);
  return time;
}
