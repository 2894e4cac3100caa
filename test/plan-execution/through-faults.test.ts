import { afterEach, describe, expect, it } from 'vitest';
import { readFaults } from '../../server/src/simulator/fault-spec';
import { parseSeed } from '../../server/src/simulator/seed-file';
import { type Simulator, startSimulator } from '../../server/src/simulator/simulator';
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
import { TestClock } from './clock';
import { HttpAccount, type HttpRequest } from './http-account';
import { PatientSender } from './patient-sender';
import { accountFor } from './population/account';
import { population } from './population/person';
import { planOf, providerProfiles } from './provider-profiles';

const people = population(0.05);
const clock = new TestClock();
const running: Simulator[] = [];
const open: HttpAccount[] = [];

afterEach(async () => {
  for (const account of open.splice(0)) account.close();
  await Promise.all(running.splice(0).map((simulator) => simulator.close()));
});

/** What gets in the way, none of it carried out: each strikes once or twice within the first requests, and passes. */
const FAULTS = [
  '429=30,path=/scim/v2/Users*,from=2,times=1',
  '503=5,path=/scim/v2/Users*,from=3,times=2',
  '500,path=/scim/v2/Users*,from=4,times=1',
  '502,path=/scim/v2/Users*,from=5,times=1',
  'reset,path=/scim/v2/Users*,from=6,times=2',
  'OAU-128,path=/scim/v2/Users*,from=6,times=1',
  '429-absent,on=createUser,from=2,times=1',
  '429-date,on=patchUser,from=2,times=1',
];

function faults() {
  const read = readFaults(FAULTS);
  if (!read.ok) throw new Error(read.reason);
  return read.faults;
}

/** A simulator with RingCentral's own limits: 10 writes and 50 reads a minute. */
async function serve(options: Parameters<typeof startSimulator>[0]) {
  const simulator = await startSimulator({ clock: clock.now, ...options });
  running.push(simulator);
  return simulator;
}

const executable = providerProfiles.filter(({ isExecutable }) => isExecutable);

describe.each(executable)('the plan of $name', (profile) => {
  it('comes to the same through throttling, failing gateways, broken connections and a restart', async () => {
    const simulator = await serve({ seed: accountFor(people, profile.provider) });
    const account = new HttpAccount(simulator, clock);
    open.push(account);
    const before = await account.readAsProduct();
    const plan = planOf(profile, people, before);
    simulator.setFaults(faults());
    const sender = new PatientSender(account, clock);
    const total = plan.entries.flatMap(({ requests }) => requests).length;
    let count = 0;
    const sent = await carryOut(plan, async (request: HttpRequest) => {
      count += 1;
      if (count === Math.floor(total / 2)) await restart(simulator);
      return sender.send(request);
    });
    expect(sent.map(actualText)).toEqual(sent.map(({ request }) => predictedText(request)));
    expect([...sender.met.keys()].sort()).toEqual(['401', '429', '500', '502', '503', 'ECONNRESET']);
    const after = await account.readAsProduct();
    expect(stateOf(after)).toEqual(predictedState(before, plan));
    const again = planOf(profile, people, after);
    expect(changesOf(again)).toEqual(NO_CHANGES);
    expect(openReasons(again)).toEqual(openReasons(plan));
  });
});

/** Stops a simulator and starts another on its port with the account as it was. Tokens are gone, and so are connections. */
async function restart(simulator: Simulator): Promise<Simulator> {
  const headers = { Authorization: `Bearer ${simulator.control.token}` };
  const state = await (await fetch(`${simulator.control.url}/state`, { headers })).text();
  const read = parseSeed(state);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  await simulator.close();
  running.splice(running.indexOf(simulator), 1);
  return serve({ seed: read.seed.snapshot, behaviour: read.seed.behaviour, port: simulator.port });
}
