import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { runExpectations } from '../../../../server/src/provisioning/expectations/run';
import type { PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { summaryLine } from '../../../../server/src/provisioning/plan/summary';
import { previewOfMapping, strangeOption } from '../../../../server/src/provisioning/project/preview-of-mapping';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { mappingOfEntry } from '../../inputs/project/entry-texts';
import type { ExpectationsRun, ExpectOrder } from '../protocol';
import { type Accounts, textOf } from './accounts';
import { inTurns, type Turns } from './turns';

/**
 * Plans an entry of a project file and holds its expectations against the plan, with the engine the command line uses.
 * @throws {Cancelled} when the turns are
 * @throws {Error} for a person, when there is no plan
 */
export async function expect(
  { project, entry: index, mapping: texts, people, account, now }: ExpectOrder,
  accounts: Accounts,
  turns: Turns,
): Promise<ExpectationsRun> {
  const entry = readProjectDocument(project.uri, project.text)?.project.mappings[index];
  if (entry === undefined) throw new Error('The project file has this mapping no more. Run again.');
  const mapping = mappingOfEntry(entry, texts);
  const preview = previewOfMapping(mapping, entry.options);
  await turns.rest();
  const users = readUsers(people.name, textOf(people.content), preview.people);
  await turns.rest();
  const model = accounts.modelOf(account);
  await turns.rest();
  const entries: PlanEntry[] = [];
  const onStep = (one: PlanEntry) => void entries.push(one);
  const summary = await inTurns(preview.entries(users, model, now), turns, { onStep });
  const { expectations } = entry;
  const plan = { ...summary, entries };
  const strange = strangeOption(mapping, entry.options);
  return {
    results: runExpectations({ plan, people: users, expectations, uri: project.uri }).map(outcomeOf),
    summary: summaryLine(plan),
    notes: [
      ...(strange === undefined ? [] : [`The option ${strange.name} means nothing to this mapping and is not used.`]),
      ...users.problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message, line }) => `${people.name}${line === undefined ? '' : `:${line}`}: ${message}`),
    ],
  };
}

type Result = ReturnType<typeof runExpectations>[number];

/** A result without the trees of the project file, which do not cross. */
function outcomeOf({ expectation, checks }: Result): ExpectationsRun['results'][number] {
  return {
    index: expectation.index,
    checks: checks.map(({ verdict, message, expected, actual, own, source }) => ({
      ...{ verdict, message, expected, actual },
      own: { uri: own.uri, span: { start: own.span.start, end: own.span.end } },
      source: source && { uri: source.uri, start: source.start, end: source.end },
    })),
  };
}
