import { AccountModel } from '../../server/src/account/account-model';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import type { Plan } from '../../server/src/provisioning/plan/plan';
import { planProvisioning } from '../../server/src/provisioning/plan/plan-provisioning';
import { RunningPlan } from '../../server/src/provisioning/plan/running-plan';
import { PeopleReader } from '../../server/src/provisioning/users/people-reader';
import { readUsers } from '../../server/src/provisioning/users/read-users';
import { compare, type Result } from './measure';
import { accountText, personOf } from './plan/population';
import { type BenchProvider, PROVIDERS } from './plan/providers';

const SIZE = 100_000;

/** A cut of a file as it is read. */
const PIECE = 256 * 1024;

/** The texts of people and of the account they are planned for. */
export function planTexts({ personOf: exported }: BenchProvider, size = SIZE) {
  const people = Array.from({ length: size }, (_, i) => exported(personOf(size / 10 + i)));
  return { people: JSON.stringify(people), account: accountText(size) };
}

/** Everything from the two texts to the plan of everybody. */
export function planOfTexts({ program }: BenchProvider, texts: { readonly people: string; readonly account: string }) {
  const users = readUsers('people.json', texts.people, program.people);
  const account = accountOf(texts.account);
  const plan = planProvisioning({ program, users, account });
  asExpected(plan, users.users.length);
  return { plan, users, account };
}

function accountOf(text: string): AccountModel {
  const parsed = parseSnapshot(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot);
}

/** A plan that does less than it should would win any comparison. */
function asExpected({ counts }: Pick<Plan, 'counts'>, people: number): void {
  const isRight = counts.create === people / 10 && counts.update + counts.unchanged === people - counts.create;
  if (!isRight || counts.update < people / 4 || counts.update > people / 3)
    throw new Error(`The plan is not what it should be: ${JSON.stringify(counts)}`);
}

/** A plan for 100,000 people by 15 expressions against an account of 100,000. @param name of a provider */
export async function benchPlan(name: string): Promise<readonly Result[]> {
  const provider = PROVIDERS[name]!();
  const texts = planTexts(provider);
  return [
    await compare({
      name: `plan of ${provider.name} for 100,000 people`,
      peer: 'JSON.parse of people and account',
      goal: 3,
      ours: () => planOfTexts(provider, texts),
      theirs: () => [JSON.parse(texts.people), JSON.parse(texts.account)],
      rounds: 5,
      warmUp: 2,
      collects: true,
    }),
  ];
}

/** How long the first hundred of a hundred thousand take, read from NDJSON piece by piece; the account is there. */
export async function benchPlanFirst(): Promise<readonly Result[]> {
  const provider = PROVIDERS.Saviynt!();
  const lines = Array.from({ length: SIZE }, (_, i) => JSON.stringify(provider.personOf(personOf(SIZE / 10 + i))));
  const text = lines.join('\n');
  const account = accountOf(accountText(SIZE));
  const first = await compare({
    name: 'the first 100 of them, from NDJSON',
    peer: 'all of them',
    goal: 0.05,
    ours: () => planPieces(provider, text, account, 100),
    theirs: () => planPieces(provider, text, account, SIZE),
    rounds: 3,
    warmUp: 1,
  });
  return [first];
}

/** Plans people as their text is read, until there are enough. */
function planPieces({ program }: BenchProvider, text: string, account: AccountModel, enough: number): void {
  const reader = new PeopleReader('people.ndjson', program.people);
  let run: RunningPlan | undefined;
  for (let from = 0; from <= text.length; from += PIECE) {
    const isLast = from + PIECE > text.length;
    const users = [...reader.read(text.slice(from, from + PIECE)), ...(isLast ? reader.end() : [])];
    if (users.length > 0) run ??= new RunningPlan({ program, users: reader, account });
    for (const user of users) {
      run?.next(user);
      if (run?.totals.people === enough) return;
    }
  }
  throw new Error(`There are only ${run?.totals.people} people.`);
}
