import { describe, expect, it } from 'vitest';
import {
  actualText,
  carryOut,
  changesOf,
  foretold,
  NO_CHANGES,
  openReasons,
  predictedState,
  predictedText,
  stateOf,
} from './carry-out';
import { expectedAction } from './expected-actions';
import { accountFor } from './population/account';
import { population } from './population/person';
import { planOf, providerProfiles } from './provider-profiles';
import { servedAccount } from './served-account';

const people = population();
const served = servedAccount();

describe.each(providerProfiles)('a thousand people of $name', (profile) => {
  it('get the answers their plan foretells, are as it foretells, and leave nothing to do', async () => {
    await served.plant(accountFor(people, profile.provider));
    const before = await served.http.read();
    const plan = planOf(profile, people, before);
    const actions = plan.entries.map(({ action }, i) => `${people[i]?.kind}: ${action}`);
    expect(actions).toEqual(people.map(({ kind }) => `${kind}: ${expectedAction(kind, profile)}`));

    if (profile.isExecutable) {
      const sent = await carryOut(plan, (request) => served.http.send(request));
      expect(sent.map(actualText)).toEqual(sent.map(({ request }) => predictedText(request)));
    } else {
      // Its requests are not published; the account it foretells is put in place.
      expect(plan.entries.flatMap(({ requests }) => requests)).toEqual([]);
      await served.plant(foretold(before, plan));
    }
    const after = await served.http.read();
    expect(stateOf(after)).toEqual(predictedState(before, plan));

    const again = planOf(profile, people, after);
    expect(changesOf(again)).toEqual(NO_CHANGES);
    expect(openReasons(again)).toEqual(openReasons(plan));
  });
});
