import { Secret } from '../../../../server/src/ringcentral/secret';
import type { RunningSimulator } from './running-simulator';

/**
 * Starts a simulator on a free port of 127.0.0.1.
 *
 * @param seed text of the account snapshot it begins with
 * @param seedName how the person knows that file
 * @throws {Error} when the snapshot cannot be read, naming the first place, or no port can be opened
 */
export async function startBundledSimulator(seed: string, seedName: string): Promise<RunningSimulator> {
  // Loaded by the first start: whoever only edits files does not pay for it.
  const [{ startSimulator, demoClientId, demoClientSecret, demoJwt }, { parseSeed }] = await Promise.all([
    import('../../../../server/src/simulator/simulator'),
    import('../../../../server/src/simulator/seed-file'),
  ]);
  const parsed = parseSeed(seed);
  if (!parsed.ok) {
    const [first] = parsed.problems;
    throw new Error(`${seedName} is no account snapshot: ${[first?.path, first?.reason].filter(Boolean).join(' ')}`);
  }
  const { snapshot, behaviour, faults, limits } = parsed.seed;
  const simulator = await startSimulator({ seed: snapshot, behaviour, faults, limits });
  const credentials = {
    kind: 'jwt',
    clientId: demoClientId,
    clientSecret: new Secret(demoClientSecret),
    jwt: new Secret(demoJwt),
  } as const;
  return { url: simulator.url, credentials, close: async () => void (await simulator.close()) };
}
