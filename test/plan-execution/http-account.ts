import { Agent, request } from 'node:http';
import { AccountModel } from '../../server/src/account/account-model';
import type { AccountBehaviour } from '../../server/src/account/behaviour';
import { type AccountClient, createAccountClient } from '../../server/src/ringcentral/account-client';
import { readSnapshot } from '../../server/src/ringcentral/read-snapshot';
import { Secret } from '../../server/src/ringcentral/secret';
import { demoClientId, demoClientSecret, demoJwt, type Simulator } from '../../server/src/simulator/simulator';
import type { TestClock } from './clock';
import { quickClient } from './quick-client';

/** An answer as it came over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly retryAfter: string | undefined;
  readonly body: unknown;
}

/** A request as a provider sends it. */
export interface HttpRequest {
  readonly method: string;
  /** Behind the origin. */
  readonly path: string;
  readonly body: string | undefined;
}

const GRANT = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const BASIC = `Basic ${Buffer.from(`${demoClientId}:${demoClientSecret}`).toString('base64')}`;

/** An account served by a simulator: read with the client of the product, written to like a provider does. */
export class HttpAccount {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  private token = '';

  constructor(
    private readonly server: Simulator,
    private readonly clock: TestClock,
  ) {}

  /** The account as it is now, read with every detail. Free extensions and statuses come from REST. */
  async read(behaviour: Partial<AccountBehaviour> = {}): Promise<AccountModel> {
    const client = quickClient(this.server.url, (path) => this.send({ method: 'GET', path, body: undefined }));
    return this.readWith(client, behaviour);
  }

  /** The same with the client of the product, which keeps to RingCentral's limits. */
  async readAsProduct(behaviour: Partial<AccountBehaviour> = {}): Promise<AccountModel> {
    const client = this.client();
    try {
      return await this.readWith(client, behaviour);
    } finally {
      await client.close();
    }
  }

  private async readWith(client: AccountClient, behaviour: Partial<AccountBehaviour>): Promise<AccountModel> {
    const options = { withDetails: true, now: this.clock.now() };
    return AccountModel.fromSeed(await readSnapshot(client, options), behaviour);
  }

  /** Puts another account, with these switches, into the simulator over its control endpoints. */
  async plant(seed: unknown): Promise<void> {
    const { status, body } = await this.exchange('PUT', '/simulator/state', JSON.stringify(seed), {
      Authorization: `Bearer ${this.server.control.token}`,
    });
    if (status !== 200) throw new Error(`PUT state: ${status} ${JSON.stringify(body)}`);
  }

  /** Sends one request with a token, without a second attempt. */
  async send({ method, path, body }: HttpRequest): Promise<HttpAnswer> {
    if (this.token === '') await this.signIn();
    return this.exchange(method, path, body, {
      Authorization: `Bearer ${this.token}`,
      'Content-Type': 'application/scim+json',
    });
  }

  /** Gets a token; a provider does so when the one it has is not taken any more. */
  async signIn(): Promise<void> {
    const form = new URLSearchParams({ grant_type: GRANT, assertion: demoJwt }).toString();
    const { status, body } = await this.exchange('POST', '/restapi/oauth/token', form, {
      Authorization: BASIC,
      'Content-Type': 'application/x-www-form-urlencoded',
    });
    if (status !== 200) throw new Error(`Signing in: ${status} ${JSON.stringify(body)}`);
    this.token = (body as { readonly access_token: string }).access_token;
  }

  close(): void {
    this.agent.destroy();
  }

  private client(): AccountClient {
    return createAccountClient({
      server: this.server.url,
      credentials: {
        kind: 'jwt',
        clientId: demoClientId,
        clientSecret: new Secret(demoClientSecret),
        jwt: new Secret(demoJwt),
      },
      clock: this.clock,
    });
  }

  private exchange(
    method: string,
    path: string,
    body: string | undefined,
    headers: Readonly<Record<string, string>>,
  ): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const options = { agent: this.agent, method, headers };
      const sent = request(`${this.server.url}${path}`, options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            retryAfter: response.headers['retry-after'],
            body: bodyOf(text, response.headers['content-type']),
          });
        });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}

/** A gateway in between answers with pages; those stay texts. */
function bodyOf(text: string, contentType: string | undefined): unknown {
  if (text === '') return undefined;
  return contentType?.includes('json') === true ? (JSON.parse(text) as unknown) : text;
}
