import type { Expectation, PersonReference } from '../../documents/project/expectation';
import type { Plan, PlanEntry } from '../plan/plan';
import { printable } from '../render/style';
import type { SampleUsers } from '../users/user';
import { type CheckContext, failed } from './check';
import { checkAction } from './check-action';
import { checkAttribute, checkUserName } from './check-attribute';
import { checkMembers } from './check-members';
import { checkRefusal } from './check-refusal';
import { checkRequests } from './check-requests';
import { peopleMeant } from './people';
import type { ExpectationCheck, ExpectationResult, ExpectationVerdict } from './result';

/** What expectations are held against. */
export interface ExpectationInput {
  readonly plan: Plan;
  /** The people of the plan, which may have been read in part. */
  readonly people: SampleUsers;
  readonly expectations: readonly Expectation[];
  /** URI of the project file. */
  readonly uri: string;
}

/**
 * Holds expectations against a plan. Never throws; an expectation about nobody, or about several people, fails with the
 * reason.
 * @returns one result for each expectation, in their order
 */
export function runExpectations({ plan, people, expectations, uri }: ExpectationInput): readonly ExpectationResult[] {
  const titles = new Map<string, number>();
  return expectations.map((expectation) => {
    const found = onePerson(plan, people, expectation, uri);
    const checks = 'entry' in found ? checksOf({ plan, entry: found.entry, expectation, uri }) : [found];
    return {
      expectation,
      title: unique(titleOf(expectation), titles),
      verdict: worst(checks),
      checks,
      entryId: 'entry' in found ? found.entry.id : undefined,
    };
  });
}

/** What people call an expectation: its name, else whom it is about. */
export function titleOf({ name, person, index }: Expectation): string {
  if (name !== '') return name;
  return person === undefined ? `expectation ${index + 1}` : whomOf(person);
}

/** Whom a reference means, in its own words: `ada@corp.example, line 3`. */
function whomOf(person: PersonReference): string {
  const { line, key = [] } = person;
  const said = person.name ?? person.userName ?? person.email;
  const keys = key.map(({ column, value }) => `${column} ${value}`);
  return [...(said === undefined ? [] : [said]), ...(line === undefined ? [] : [`line ${line}`]), ...keys].join(', ');
}

function unique(title: string, titles: Map<string, number>): string {
  const before = titles.get(title) ?? 0;
  titles.set(title, before + 1);
  return before === 0 ? title : `${title} (${before + 1})`;
}

function worst(checks: readonly ExpectationCheck[]): ExpectationVerdict {
  if (checks.some(({ verdict }) => verdict === 'failed')) return 'failed';
  return checks.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'passed';
}

function onePerson(
  plan: Plan,
  people: SampleUsers,
  expectation: Expectation,
  uri: string,
): { readonly entry: PlanEntry } | ExpectationCheck {
  const { person, node } = expectation;
  const place = { uri, span: person?.node ?? node };
  if (person === undefined)
    return failed(
      'person',
      'The expectation names nobody, so it cannot be held. Give it "person".',
      place,
      'a person',
      'none',
    );
  const meant = peopleMeant(plan.entries, person);
  const [entry, second] = meant;
  const whom = printable(whomOf(person));
  if (entry === undefined) {
    const isPartial = people.problems.some(({ severity }) => severity === 'error');
    const why = isPartial
      ? 'The people file could not be read completely; repair it first.'
      : 'Name somebody by userName, e-mail address, line or key.';
    const message = `Nobody of the ${plan.entries.length} people in the plan is ${whom}. ${why}`;
    return failed('person', message, place, whom, 'nobody');
  }
  if (second === undefined) return { entry };
  const lines = meant.map(({ user, title: name }) => `${name} (line ${user.line})`);
  const message = `${meant.length} people of the plan are ${whom}: ${lines.slice(0, 5).join(', ')}. Tell them apart by "line".`;
  return failed('person', message, place, 'one person', `${meant.length} people`);
}

/** In the order of the file, so that a reader finds them again. */
function checksOf(context: CheckContext): readonly ExpectationCheck[] {
  const { expectation } = context;
  const checks: { readonly start: number; readonly check: ExpectationCheck }[] = [];
  const add = (check: ExpectationCheck | undefined) => {
    if (check !== undefined) checks.push({ start: check.own.span.start, check });
  };
  for (const check of checkMembers(expectation, context.uri)) add(check);
  add(checkAction(context));
  add(checkUserName(context));
  for (const attribute of expectation.attributes) add(checkAttribute(attribute, context));
  add(checkRefusal(context));
  add(checkRequests(context));
  return checks.sort((a, b) => a.start - b.start).map(({ check }) => check);
}
