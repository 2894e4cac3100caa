import { onTestFinished } from 'vitest';
import { demoSeed } from '../../server/src/simulator/seed';
import {
  demoClientId,
  demoClientSecret,
  demoJwt,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../../server/src/simulator/simulator';

/** A simulator of the demo account that the end of the running test closes. */
export async function start(options: Partial<SimulatorOptions> = {}): Promise<Simulator> {
  const simulator = await startSimulator({ seed: demoSeed(), ...options });
  onTestFinished(() => simulator.close());
  return simulator;
}

export const jwtGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
export const basic = `Basic ${Buffer.from(`${demoClientId}:${demoClientSecret}`).toString('base64')}`;

/** The parsed JSON of an answer, for tests to look into. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Readonly<Record<string, unknown>>;
}

async function toAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const json: unknown = text === '' ? {} : JSON.parse(text);
  return { status: response.status, headers: response.headers, json: json as Answer['json'] };
}

export async function form(
  simulator: Simulator,
  path: string,
  fields: Readonly<Record<string, string>>,
  authorization = basic,
): Promise<Answer> {
  const headers = authorization === '' ? undefined : { Authorization: authorization };
  return toAnswer(
    await fetch(simulator.url + path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      redirect: 'manual',
      ...(headers && { headers }),
    }),
  );
}

/** Signs in with the demo JWT and gives the access token. */
export async function signIn(simulator: Simulator): Promise<string> {
  const { json } = await form(simulator, '/restapi/oauth/token', { grant_type: jwtGrant, assertion: demoJwt });
  return String(json.access_token);
}

export async function call(
  simulator: Simulator,
  token: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const response = await fetch(simulator.url + path, {
    method,
    redirect: 'manual',
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return toAnswer(response);
}
