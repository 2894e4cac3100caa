import { expect } from 'vitest';
import type { PlanJson } from '../../server/src/provisioning/render/plan-format';
import { type AttributeValues, attributeValues } from '../../server/src/provisioning/scim/attributes';
import { demoClientId, demoClientSecret, demoJwt, type Simulator } from '../../server/src/simulator/simulator';

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const PAGE = 100;

/** An account of a simulator as a client over HTTP sees it. */
export class AccountOverHttp {
  private constructor(
    private readonly simulator: Simulator,
    private readonly token: string,
  ) {}

  static async open(simulator: Simulator): Promise<AccountOverHttp> {
    const response = await fetch(`${simulator.url}/restapi/oauth/token`, {
      method: 'POST',
      headers: { Authorization: `Basic ${btoa(`${demoClientId}:${demoClientSecret}`)}` },
      body: new URLSearchParams({ grant_type: GRANT, assertion: demoJwt }),
    });
    const { access_token } = (await response.json()) as { access_token: string };
    return new AccountOverHttp(simulator, access_token);
  }

  /** Every user, read one by one, because lists leave addresses and phone numbers out. */
  async users(): Promise<Map<string, AttributeValues>> {
    const found: { readonly id: string }[] = [];
    for (let total = 1; found.length < total; ) {
      const page = await this.get(`/scim/v2/Users?startIndex=${found.length + 1}&count=${PAGE}`);
      const { Resources, totalResults } = page as { Resources: readonly { id: string }[]; totalResults: number };
      found.push(...Resources);
      total = totalResults;
    }
    const users: unknown[] = [];
    for (const { id } of found) users.push(await this.get(`/scim/v2/Users/${id}`));
    return new Map(users.map((user) => [(user as { userName: string }).userName, attributeValues(user)]));
  }

  /** Every request of the plan, in its order, with the token in place of its mask; the answers must be as predicted. */
  async carryOut({ entries }: PlanJson): Promise<void> {
    for (const request of entries.flatMap(({ requests }) => requests)) {
      const { pathname, search } = new URL(request.url);
      const response = await fetch(`${this.simulator.url}${pathname}${search}`, {
        method: request.method,
        headers: { ...request.headers, Authorization: `Bearer ${this.token}`, 'Content-Type': 'application/json' },
        ...(request.body === null ? {} : { body: request.body }),
      });
      await response.arrayBuffer();
      expect([request.url, response.status]).toEqual([request.url, request.answer?.status]);
    }
  }

  private async get(path: string): Promise<unknown> {
    const response = await fetch(`${this.simulator.url}${path}`, {
      headers: { Authorization: `Bearer ${this.token}` },
    });
    return response.json();
  }
}

/** The account as the plan says it will be: what is there, with the plan's attributes over it. */
export function predicted(
  before: ReadonlyMap<string, AttributeValues>,
  { entries }: PlanJson,
): ReadonlyMap<string, AttributeValues> {
  const after = new Map(before);
  for (const { action, userName, attributes } of entries) {
    if (action === 'refused' || action === 'unknown') continue;
    if (action === 'remove') after.delete(userName);
    if (attributes.length === 0) continue;
    const values = new Map(after.get(userName) ?? []);
    for (const { path, after: value } of attributes) {
      if (value === null || value === undefined) values.delete(path);
      else values.set(path, value);
    }
    after.set(userName, values);
  }
  return after;
}

/** Users in the order of their names, to be compared and read. */
export function plain(users: ReadonlyMap<string, AttributeValues>): unknown {
  return Object.fromEntries([...users].sort().map(([name, values]) => [name, Object.fromEntries([...values].sort())]));
}
