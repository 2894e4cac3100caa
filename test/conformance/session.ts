import { expect } from 'vitest';
import { findProfile } from '../../server/src/account/profiles';
import { patchOpUrn, userSchemaUrn } from '../../server/src/knowledge/scim/schema-urns';
import type { Simulator } from '../../server/src/simulator/simulator';
import { type Answer, call, signIn, start } from '../simulator/simulator-fixture';

export type Json = Readonly<Record<string, unknown>>;

/** What the checks ask with. */
export interface Session {
  readonly simulator: Simulator;
  /** Sends to /scim/v2 and gives the answer. */
  send(method: string, path: string, body?: unknown): Promise<Answer>;
  /** A body to create a user with; each call another user. */
  body(more?: Json): Json;
  /** Creates a user, lets them activate, and gives the user as read back. */
  make(more?: Json): Promise<Json>;
  patch(id: unknown, ...operations: readonly Json[]): Promise<Answer>;
}

const plenty = { Light: 100_000, Heavy: 100_000 };

/** A session with a simulator of this profile, its test account and plenty of licences. */
export async function open(profile: string): Promise<Session> {
  const simulator = await start({ limits: plenty, behaviour: findProfile(profile)?.switches ?? {} });
  const token = await signIn(simulator);
  let count = 0;
  const send: Session['send'] = (method, path, body) => call(simulator, token, method, `/scim/v2${path}`, body);
  const body: Session['body'] = (more = {}) => {
    const email = `check${++count}@harborline.example`;
    const name = { givenName: 'Check', familyName: `Number${count}` };
    return { schemas: [userSchemaUrn], userName: email, name, emails: [{ type: 'work', value: email }], ...more };
  };
  return {
    simulator,
    send,
    body,
    make: async (more) => {
      const { status, json } = await send('POST', '/Users', body(more));
      expect(status).toBe(201);
      simulator.model.activate(String(json.id));
      return (await send('GET', `/Users/${String(json.id)}`)).json;
    },
    patch: (id, ...operations) =>
      send('PATCH', `/Users/${String(id)}`, { schemas: [patchOpUrn], Operations: operations }),
  };
}

/** A list answer's members, for checks to look into. */
export interface Listing {
  readonly schemas: readonly string[];
  readonly totalResults: number;
  readonly startIndex: number;
  readonly itemsPerPage: number;
  readonly Resources: readonly Json[];
}

export async function list(session: Session, query = ''): Promise<Listing> {
  const { status, json } = await session.send('GET', `/Users${query}`);
  expect(status).toBe(200);
  return json as unknown as Listing;
}

export function filtered(session: Session, filter: string): Promise<Listing> {
  return list(session, `?filter=${encodeURIComponent(filter)}`);
}

/** An error in SCIM's form (RFC 7644 §3.12): the schema, the status as a string, and the scimType where one is due. */
export function expectError({ status, json, headers }: Answer, wanted: number, scimType?: string): void {
  expect(status).toBe(wanted);
  expect(json).toMatchObject({ schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: String(wanted) });
  expect(headers.get('content-type')).toContain('application/scim+json');
  if (scimType !== undefined) expect(json.scimType).toBe(scimType);
}
