import { AccountModel } from '../../server/src/account/account-model';
import { parseSnapshot } from '../../server/src/account/parse-snapshot';
import { RunningPlan } from '../../server/src/provisioning/plan/running-plan';
import { ndjsonEntry } from '../../server/src/provisioning/render/plan-ndjson';
import { PeopleReader } from '../../server/src/provisioning/users/people-reader';
import type { SampleUser } from '../../server/src/provisioning/users/user';
import type { Result } from './measure';
import { planOfTexts, planTexts } from './plan';
import { accountText, personOf } from './plan/population';
import { PROVIDERS } from './plan/providers';

const MB = 1024 * 1024;

/** Megabytes that are held, once nothing is left to collect. */
function held(): number {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Memory is measured with --expose-gc.');
  gc();
  gc();
  return process.memoryUsage().heapUsed / MB;
}

/** What a plan holds, people and account included, beside both inputs parsed. */
export async function benchPlanMemory(): Promise<readonly Result[]> {
  return Object.values(PROVIDERS).map((make): Result => {
    const provider = make();
    const texts = planTexts(provider);
    const theirs = heldBy(() => [JSON.parse(texts.people), JSON.parse(texts.account)]);
    const ours = heldBy(() => planOfTexts(provider, texts));
    const peer = 'JSON.parse of people and account';
    return {
      name: `memory of a plan of ${provider.name}`,
      peer,
      ratio: ours / theirs,
      goal: 4,
      ours,
      theirs,
      unit: 'MB',
    };
  });
}

function heldBy(make: () => unknown): number {
  const before = held();
  const made = make();
  const after = held();
  if (made === undefined) throw new Error('There is nothing to measure.');
  return Math.round(after - before);
}

const FEW = 100_000;
const MANY = 1_000_000;

/** Writing a line costs several times what planning does, so one in so many is written. */
const WRITTEN = 10;

/**
 * A plan as `preview --format ndjson` makes it, for a million people: what is held by the end, and the most memory the
 * process had, beside the same after a hundred thousand. All users of the account are met, and its free licences taken,
 * by the first of them; a plan that goes on creating users holds these too.
 */
export async function benchPlanStream(): Promise<readonly Result[]> {
  const { program, personOf: exported } = PROVIDERS.Saviynt!();
  const parsed = parseSnapshot(accountText(FEW / 10));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const reader = new PeopleReader('people.ndjson', program.people);
  const run = once(() => new RunningPlan({ program, users: reader, account: AccountModel.fromSeed(parsed.snapshot) }));
  let written = 0;
  const plan = (users: readonly SampleUser[]) => {
    for (const user of users) {
      const entry = run().next(user);
      if (run().totals.people % WRITTEN === 0) written += ndjsonEntry(entry).length;
    }
  };
  let few = { held: 0, peak: 0 };
  for (let from = 0; from < MANY; from += 500) {
    const lines = Array.from({ length: 500 }, (_, i) => `${JSON.stringify(exported(personOf(from + i)))}\n`);
    plan(reader.read(lines.join('')));
    if (from + 500 === FEW) few = { peak: peak(), held: Math.round(held()) };
  }
  plan(reader.end());
  const { people } = run().totals;
  if (people !== MANY || written < (MANY / WRITTEN) * 500) throw new Error(`Only ${people} people were planned.`);
  const many = { peak: peak(), held: Math.round(held()) };
  const peer = 'the same for 100,000';
  const result = (name: string, goal: number, ours: number, theirs: number): Result => ({
    name: `${name} by 1,000,000 people streamed`,
    peer,
    ratio: ours / theirs,
    goal,
    ours,
    theirs,
    unit: 'MB',
  });
  return [result('memory held', 1.1, many.held, few.held), result('peak memory', 1.5, many.peak, few.peak)];
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The most memory the process had so far. */
function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}
