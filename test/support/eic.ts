import { compileTemplate } from '../../server/src/expressions/groovy/render';
import { parseTemplate } from '../../server/src/expressions/groovy/template';
import { createScope, withValues } from '../../server/src/expressions/kit/scope';
import type { ValueRecord } from '../../server/src/expressions/kit/value';

/** JSON as a test reads it. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };

interface Authentication {
  readonly url: string;
  readonly httpMethod: string;
  readonly httpParams: Readonly<Record<string, string>>;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpContentType: string;
  readonly tokenResponsePath: string;
  readonly tokenType: string;
  readonly retryFailureStatusCode: readonly number[];
  readonly refreshToken?: string;
  readonly refreshTokenResponsePath?: string;
}

interface Http {
  readonly url: string;
  readonly httpMethod: string;
  readonly httpParams?: string;
  readonly httpHeaders: Readonly<Record<string, string>>;
  readonly httpContentType: string;
}

interface Responses {
  readonly successResponses: { readonly statusCode: readonly number[] };
  readonly unsuccessResponses: { readonly statusCode: readonly number[] };
}

interface ProvisioningCall extends Http, Responses {
  readonly name: string;
  readonly connection: string;
}

interface ImportCall {
  readonly http: Http;
  readonly listField: string;
  readonly colsToPropsMap: Readonly<Record<string, string>>;
  readonly pagination: { readonly nextUrl: { readonly nextUrlPath: string } };
}

export interface Answer {
  readonly status: number;
  readonly message: Json;
}

/** Whether EIC completes the task, and the answer it went by. */
export interface TaskResult {
  readonly succeeded: boolean;
  readonly answer: Answer;
  /** Where accountIdPath points, of a create. */
  readonly accountID: string | undefined;
}

const NO_NAMES = createScope([], false);

/**
 * Runs a connector's files over HTTP the way Saviynt's REST connector does as far as it is documented: signs in by
 * ConnectionJSON and again when it gets a 401, renders url, headers and httpParams as Groovy templates, judges answers by
 * successResponses and unsuccessResponses, and follows nextUrl. It knows nothing of our own preview.
 */
export class Eic {
  private accessToken = '';
  private refreshToken: string | undefined;

  /** @param files file name → text, with the placeholders filled in */
  constructor(private readonly files: ReadonlyMap<string, string>) {
    this.refreshToken = this.authentication().refreshToken;
  }

  /** Runs a provisioning parameter with one value of each binding. */
  async run(parameter: string, values: ValueRecord): Promise<TaskResult> {
    const { call: calls, accountIdPath } = this.read<{ call: readonly ProvisioningCall[]; accountIdPath?: string }>(
      parameter,
    );
    const responses: Record<string, { readonly message: Json }> = {};
    let answer: Answer = { status: 0, message: null };
    for (const call of calls) {
      answer = await this.send(call, { ...values, response: responses as ValueRecord });
      responses[call.name] = { message: answer.message };
      if (!succeeds(call, answer)) return { succeeded: false, answer, accountID: undefined };
    }
    const id = accountIdPath === undefined ? undefined : at(responses as JsonRecord, accountIdPath);
    return { succeeded: true, answer, accountID: id === undefined ? undefined : String(id) };
  }

  /** Runs the account import: the mapped columns of every account, page after page. */
  async importAccounts(): Promise<readonly Readonly<Record<string, Json | undefined>>[]> {
    const { accountParams } = this.read<{ accountParams: Responses & { call: { call1: ImportCall } } }>(
      'ImportAccountEntJSON',
    );
    const { http, listField, colsToPropsMap, pagination } = accountParams.call.call1;
    const rows: Readonly<Record<string, Json | undefined>>[] = [];
    for (let url = http.url; url !== 'null'; ) {
      if (rows.length > 10_000) throw new Error('The import does not end.');
      const answer = await this.send({ ...http, url }, {});
      if (!succeeds(accountParams, answer)) throw new Error(`${url} answered ${answer.status}.`);
      for (const record of at(answer.message, listField) as readonly Json[]) {
        const columns = Object.entries(colsToPropsMap);
        rows.push(
          Object.fromEntries(columns.map(([name, source]) => [name, at(record, source.split('~#~')[0] ?? '')])),
        );
      }
      url = render(pagination.nextUrl.nextUrlPath, {
        response: { completeResponseMap: answer.message } as ValueRecord,
      });
    }
    return rows;
  }

  private async send(http: Http, values: ValueRecord): Promise<Answer> {
    if (this.accessToken === '') await this.signIn();
    const first = await this.fetch(http, values);
    if (!this.authentication().retryFailureStatusCode.includes(first.status)) return first;
    await this.signIn();
    return this.fetch(http, values);
  }

  private async fetch(http: Http, values: ValueRecord): Promise<Answer> {
    const bound = { ...values, access_token: this.accessToken };
    const headers = Object.entries(http.httpHeaders).map(([name, value]) => [name, render(value, bound)] as const);
    const response = await fetch(render(http.url, bound), {
      method: http.httpMethod,
      headers: { ...Object.fromEntries(headers), 'Content-Type': http.httpContentType },
      ...(http.httpParams === undefined ? {} : { body: render(http.httpParams, bound) }),
    });
    const text = await response.text();
    return { status: response.status, message: text === '' ? null : (JSON.parse(text) as Json) };
  }

  private async signIn(): Promise<void> {
    const authentication = this.authentication();
    const bound = { refresh_token: this.refreshToken ?? null };
    const params = Object.entries(authentication.httpParams).map(([name, value]) => [name, render(value, bound)]);
    const response = await fetch(authentication.url, {
      method: authentication.httpMethod,
      headers: { ...authentication.httpHeaders, 'Content-Type': authentication.httpContentType },
      body: new URLSearchParams(params).toString(),
    });
    const answer = (await response.json()) as JsonRecord;
    if (response.status !== 200) throw new Error(`Sign-in answered ${response.status}: ${JSON.stringify(answer)}`);
    this.accessToken = `${authentication.tokenType} ${at(answer, authentication.tokenResponsePath)}`;
    const { refreshTokenResponsePath } = authentication;
    if (refreshTokenResponsePath !== undefined) this.refreshToken = String(at(answer, refreshTokenResponsePath));
  }

  private authentication(): Authentication {
    const { authentications } = this.read<{ authentications: Readonly<Record<string, Authentication>> }>(
      'ConnectionJSON',
    );
    const [only] = Object.values(authentications);
    if (only === undefined) throw new Error('ConnectionJSON has no authentication.');
    return only;
  }

  private read<T>(parameter: string): T {
    const text = this.files.get(`${parameter}.json`);
    if (text === undefined) throw new Error(`The connector has no ${parameter}.`);
    return JSON.parse(text) as T;
  }
}

/** A template rendered by our Groovy engine. @throws {Error} when it fails or a value is unknown */
export function render(template: string, values: ValueRecord): string {
  const { verdict, text, error, unknowns } = compileTemplate(parseTemplate(template))(withValues(NO_NAMES, values));
  if (verdict !== 'ok')
    throw new Error(`${template}: ${error?.message ?? unknowns.map(({ reason }) => reason).join()}`);
  return text;
}

function succeeds({ successResponses, unsuccessResponses }: Responses, { status }: Answer): boolean {
  return successResponses.statusCode.includes(status) && !unsuccessResponses.statusCode.includes(status);
}

/** Saviynt's paths: dots, `[0]`, and `~dot#` for a dot in a name. */
function at(value: Json, path: string): Json | undefined {
  const steps = path.split('.').flatMap((step) => step.split(/[[\]]/).filter((part) => part !== ''));
  return steps.reduce<Json | undefined>((found, step) => {
    if (typeof found !== 'object' || found === null) return undefined;
    return (found as JsonRecord)[step.replaceAll('~dot#', '.')];
  }, value);
}
