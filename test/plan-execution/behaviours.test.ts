import { describe, expect, it } from 'vitest';
import type { AccountBehaviour } from '../../server/src/account/behaviour';
import { type SwitchName, switches, switchNames } from '../../server/src/account/behaviour';
import { findProfile, profileNames } from '../../server/src/account/profiles';
import {
  actualText,
  carryOut,
  changesOf,
  NO_CHANGES,
  openReasons,
  predictedState,
  predictedText,
  stateOf,
} from './carry-out';
import { accountFor } from './population/account';
import { population } from './population/person';
import { type ProviderProfile, planOf, providerProfiles } from './provider-profiles';
import { servedAccount } from './served-account';

const served = servedAccount();
const executable = providerProfiles.filter(({ isExecutable }) => isExecutable);

/**
 * How often the plan is carried out until nothing is left, where that is not once. A user who is made disabled is enabled
 * by the next run.
 */
const RUNS: Partial<Readonly<Record<string, number>>> = { 'createdStatus Disabled': 2 };

/** Plans, carries out, and plans again for an account with these switches, of which the preview knows. */
async function prove(
  profile: ProviderProfile,
  switched: Partial<AccountBehaviour>,
  share: number,
  runs = 1,
): Promise<void> {
  const people = population(share);
  // Of what RingCentral does not say, the account says nothing either; else two would know different things.
  const snapshot = accountFor(people, profile.provider, switched.assignedCountry !== 'absent');
  await served.plant(snapshot, switched);
  let account = await served.http.read(switched);
  for (let run = 1; ; run++) {
    const plan = planOf(profile, people, account);
    const sent = await carryOut(plan, (request) => served.http.send(request));
    expect(sent.map(actualText)).toEqual(sent.map(({ request }) => predictedText(request)));
    const after = await served.http.read(switched);
    expect(stateOf(after)).toEqual(predictedState(account, plan));
    const again = planOf(profile, people, after);
    account = after;
    if (run < runs) {
      expect(changesOf(again)).not.toEqual(NO_CHANGES);
      continue;
    }
    expect(changesOf(again)).toEqual(NO_CHANGES);
    expect(openReasons(again)).toEqual(openReasons(plan));
    return;
  }
}

describe.each(profileNames.filter((name) => name !== 'default'))('RingCentral as in the profile %s', (name) => {
  it.each(executable)('answers $name as foretold, and a second run is empty', async (profile) => {
    await prove(profile, findProfile(name)?.switches ?? {}, 0.05);
  });
});

/** Each value of each switch that is not what we take RingCentral to do. */
type Setting = readonly [SwitchName, string | number | boolean];
const others: readonly Setting[] = switchNames.flatMap((name): readonly Setting[] => {
  const entry = switches[name];
  return 'values' in entry ? entry.values.slice(1).map((value) => [name, value] as const) : [[name, 7]];
});

describe.each(others)('RingCentral with %s %s', (name, value) => {
  it('answers everybody as foretold, and a second run is empty', async () => {
    for (const profile of executable) await prove(profile, { [name]: value }, 0.01, RUNS[`${name} ${value}`]);
  });
});
