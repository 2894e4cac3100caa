import type { AccountModel } from '../../../../server/src/account/account-model';
import type { ProjectMapping } from '../../../../server/src/documents/project/model';
import { readTime } from '../../../../server/src/expressions/evaluation';
import type { ExpectationResult } from '../../../../server/src/provisioning/expectations/result';
import { runExpectations } from '../../../../server/src/provisioning/expectations/run';
import { summaryLine } from '../../../../server/src/provisioning/plan/summary';
import { previewOfMapping, strangeOption } from '../../../../server/src/provisioning/project/preview-of-mapping';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { baseName, readText } from '../../infrastructure/files';
import { readEntryMapping } from '../../inputs/project/entry-mapping';
import { type OpenProject, pathIn } from '../../inputs/project/open-project';
import { planInTurns } from './plan-in-turns';

/** What came of the expectations of one mapping. */
export interface MappingRun {
  readonly results: readonly ExpectationResult[];
  /** One line about the plan they were held against. */
  readonly summary: string;
  /** What should be known about how it was made. */
  readonly notes: readonly string[];
  /** The texts it was made of, by the URIs of their files: those results point into, and a change in them makes another run. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Plans an entry of a project with the texts of the editors, and holds its expectations against the plan. Nothing is sent.
 * @returns undefined when it was cancelled
 * @throws {Error} for a person, when there is no plan
 */
export async function runMapping(
  project: OpenProject,
  entry: ProjectMapping,
  account: AccountModel,
  isCancelled: () => boolean,
): Promise<MappingRun | undefined> {
  const { options, expectations } = entry;
  if (entry.people === undefined) throw new Error(`${entry.name} has no "people": a file of sample people.`);
  const { mapping, texts } = await readEntryMapping(project, entry);
  const peopleUri = await pathIn(project, entry.people.path);
  const peopleText = await readText(peopleUri);
  const preview = previewOfMapping(mapping, options);
  const people = readUsers(baseName(peopleUri), peopleText, preview.people);
  const plan = await planInTurns(preview, people, { account, now: timeOf(entry) }, isCancelled);
  if (plan === undefined) return undefined;
  const strange = strangeOption(mapping, options);
  return {
    results: runExpectations({ plan, people, expectations, uri: project.uri.toString() }),
    summary: summaryLine(plan),
    notes: [
      ...(strange === undefined ? [] : [`The option ${strange.name} means nothing to this mapping and is not used.`]),
      ...people.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message, line }) => `${baseName(peopleUri)}${line === undefined ? '' : `:${line}`}: ${message}`),
    ],
    texts: new Map([...texts, [peopleUri.toString(), peopleText], [project.uri.toString(), project.text]]),
  };
}

/** The time an entry says it is, in milliseconds since 1970; without one the time it is. */
function timeOf({ name, options: { now } }: ProjectMapping): number {
  if (now === undefined) return Date.now();
  const time = readTime(now);
  if (time === undefined) throw new Error(`"now" of ${name} is a time such as 2026-01-15T09:00:00Z; not ${now}.`);
  return time;
}
