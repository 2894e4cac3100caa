import { readRetryAfter } from '../../server/src/ringcentral/http/retry-after';
import type { TestClock } from './clock';
import type { HttpAccount, HttpAnswer, HttpRequest } from './http-account';

/** More attempts than any of the faults strikes; who still gets none has a bug. */
const ATTEMPTS = 12;

/**
 * Sends requests until they are answered, as RingCentral asks its clients to: waits as long as a 429 or 503 says, tries
 * again after 500 and 502 and when the connection breaks, and signs in again when a token is not taken any more.
 */
export class PatientSender {
  /** How often each thing came in between. */
  readonly met = new Map<string, number>();

  constructor(
    private readonly account: HttpAccount,
    private readonly clock: TestClock,
  ) {}

  readonly send = async (request: HttpRequest): Promise<HttpAnswer> => {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const answer = await this.attempt(() => this.account.send(request));
      if (answer === undefined) continue;
      if (answer.status === 401) {
        this.count('401');
        await this.signIn();
      } else if (answer.status === 429 || answer.status === 503) {
        this.count(String(answer.status));
        await this.clock.sleep(readRetryAfter(answer.retryAfter ?? null, this.clock.now()).waitMs);
      } else if (answer.status >= 500) {
        this.count(String(answer.status));
        await this.clock.sleep(10_000);
      } else return answer;
    }
    throw new Error(`${request.method} ${request.path} was not answered in ${ATTEMPTS} attempts.`);
  };

  private async signIn(): Promise<void> {
    // Signing in is limited too, to 5 a minute.
    await this.clock.sleep(60_000);
    await this.account.signIn();
  }

  /** Undefined: the connection broke. */
  private async attempt(send: () => Promise<HttpAnswer>): Promise<HttpAnswer | undefined> {
    try {
      return await send();
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : '';
      if (code !== 'ECONNRESET' && code !== 'ECONNREFUSED') throw error;
      this.count(code);
      await this.clock.sleep(1000);
      return undefined;
    }
  }

  private count(what: string): void {
    this.met.set(what, (this.met.get(what) ?? 0) + 1);
  }
}
