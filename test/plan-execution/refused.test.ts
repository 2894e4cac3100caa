import { describe, expect, it } from 'vitest';
import { AccountModel } from '../../server/src/account/account-model';
import { confidenceLabel, type StatementId, statement, statements } from '../../server/src/account/statements';
import type { KnownError } from '../../server/src/knowledge/errors/known-error';
import { lowerAscii, plainText, textPattern } from '../../server/src/knowledge/errors/text-pattern';
import { ringCentralErrors } from '../../server/src/knowledge/ringcentral/errors';
import type { Plan, PlanEntry, PredictedAnswer } from '../../server/src/provisioning/plan/plan';
import { planProvisioning } from '../../server/src/provisioning/plan/plan-provisioning';
import { explainEntry } from '../../server/src/provisioning/render/explain-entry';
import { readUsers } from '../../server/src/provisioning/users/read-users';
import { actualText, carryOut, predictedText } from './carry-out';
import { accountFor } from './population/account';
import { population } from './population/person';
import { planOf, providerProfiles } from './provider-profiles';
import { freeFormWorlds } from './refused/free-form';
import { otherWorlds } from './refused/other-worlds';
import { saviyntWorlds } from './refused/saviynt-worlds';
import { errorsWithoutPlan, statementsWithoutRefusal } from './refused/unreachable';
import type { World } from './refused/world';
import { servedAccount } from './served-account';

const worlds: readonly World[] = [...saviyntWorlds, ...freeFormWorlds, ...otherWorlds];
const served = servedAccount();

/** From a file, which says what RingCentral does not tell over HTTP: whether SCIM is on, and whose role it is. */
function planIn({ program, options, switches, account, people }: World): Plan {
  const users = readUsers(
    'people.json',
    JSON.stringify(
      people.map(({ user }) => user),
      null,
      1,
    ),
    program.people,
  );
  return planProvisioning({
    program,
    users,
    account: AccountModel.fromSeed(account, switches),
    ...(options && { options }),
  });
}

const plans = new Map(worlds.map((world) => [world, planIn(world)]));

/** The answer that ends somebody's plan. */
function refusalOf({ requests }: PlanEntry): PredictedAnswer | undefined {
  const answer = requests.at(-1)?.answer;
  return answer !== undefined && answer.status >= 400 ? answer : undefined;
}

describe('a thousand people for whom something goes wrong', () => {
  it('are a thousand', () => {
    expect(worlds.reduce((sum, { people }) => sum + people.length, 0)).toBeGreaterThanOrEqual(1000);
  });

  it.each(worlds)('$name: are refused for the reason that is theirs', (world) => {
    const planned = plans.get(world)?.entries ?? [];
    const found = planned.map((entry) => {
      const reason = refusalOf(entry)?.predictions[0] ?? entry.reason;
      return `${entry.userName} ${entry.action}: ${reason}`;
    });
    expect(found).toEqual(
      world.people.map(({ statement: id, reason = '' }, i) => {
        const name = planned[i]?.userName;
        return id === undefined ? expect.stringContaining(`${name} refused: ${reason}`) : `${name} refused: ${id}`;
      }),
    );
  });

  it.each(worlds)('$name: are answered so over HTTP', async (world) => {
    const plan = plans.get(world);
    if (plan === undefined) return;
    await served.plant(world.account, world.switches);
    const sent = await carryOut(plan, (request) => served.http.send(request));
    expect(sent.map(actualText)).toEqual(sent.map(({ request }) => predictedText(request)));
  });

  it.each(worlds)('$name: are told what the answer rests on and how sure that is', (world) => {
    for (const entry of plans.get(world)?.entries ?? []) {
      const refusal = refusalOf(entry);
      if (refusal === undefined) continue;
      const [reason] = refusal.predictions;
      const { says, confidence, statusConfidence } = statement(reason as StatementId);
      const shown = explainEntry(entry).requests.at(-1)?.answer;
      expect(shown?.statements[0]).toMatchObject({ id: reason, says });
      const label = confidenceLabel(confidence, statusConfidence);
      expect([shown?.confidence, shown?.statusConfidence, shown?.confidenceLabel]).toEqual([
        ...[confidence, statusConfidence, label],
      ]);
      expect(entry.reason).not.toBe('');
    }
  });
});

const entries = worlds.flatMap((world) => plans.get(world)?.entries ?? []);
const answers = entries.flatMap(({ requests }) => requests.flatMap(({ answer }) => answer ?? []));
const refusals = answers.filter(({ status }) => status >= 400);
const words = [
  ...new Set([...entries.map(({ reason }) => reason ?? ''), ...refusals.map(({ detail }) => detail ?? '')]),
];

/** Whether somebody meets an error: by its words, by its scimType or status, or as the statement it stands for. */
function isMet({ origin, codes, statuses, texts, statement: id }: KnownError): boolean {
  const patterns = texts.map(textPattern);
  const isSaid = (text: string) => patterns.some((one) => one.match(plainText(text), lowerAscii(plainText(text))));
  if (words.some(isSaid)) return true;
  if (origin !== 'HTTP') return id === 'W9' && refusals.some(({ predictions }) => predictions[0] === id);
  const [scimType] = codes;
  return refusals.some((answer) =>
    scimType === undefined ? statuses.includes(answer.status) : answer.scimType === scimType,
  );
}

const sorted = (ids: readonly string[]) => ids.toSorted();

describe('what can go wrong', () => {
  it('every statement is the reason of somebody, or the table says why it is nobody’s', () => {
    const met = new Set(refusals.map(({ predictions }) => predictions[0]));
    const rest = statements.map(({ id }) => id).filter((id) => !met.has(id));
    expect(sorted(rest)).toEqual(sorted(statementsWithoutRefusal.flatMap(([, ids]) => ids)));
  });

  it('every statement about a success is what somebody’s answer rests on', () => {
    const people = population(0.05);
    const successes = providerProfiles.flatMap((profile) => {
      const account = AccountModel.fromSeed(accountFor(people, profile.provider));
      return planOf(profile, people, account).entries.flatMap(({ requests }) =>
        requests.flatMap(({ answer }) => (answer !== undefined && answer.status < 400 ? answer.predictions : [])),
      );
    });
    const wanted = statementsWithoutRefusal.find(([reason]) => reason === 'says what a write that succeeds does')?.[1];
    expect(wanted?.filter((id) => !successes.includes(id))).toEqual([]);
  });

  it('every error of RingCentral is met by somebody, or the table says why by nobody', () => {
    const rest = ringCentralErrors.filter((error) => !isMet(error)).map(({ id }) => id);
    expect(sorted(rest)).toEqual(sorted(errorsWithoutPlan.flatMap(([, ids]) => ids)));
  });
});
