import { AccountModel } from '../../../account/account-model';
import { parseSnapshot } from '../../../account/parse-snapshot';
import { SNAPSHOT_FORMAT } from '../../../account/snapshot';
import type { Call } from '../../../documents/saviynt/call';
import type { Connector } from '../../../documents/saviynt/connector';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { type Scope, withValues } from '../../../expressions/kit/scope';
import { Unknown, type Value, type ValueRecord } from '../../../expressions/kit/value';
import { type CompiledCall, type CompiledText, compileCall } from '../compiled-call';
import { findMatch } from '../find-match';
import { MASKED_TOKEN } from '../masked-token';
import { compileProgram } from '../program';
import { requestHeaders } from '../request-headers';
import { problemOf } from '../run-operation';

/** A call of a connector in its place. */
export interface CallPlace {
  readonly connector: Connector;
  readonly parameter: SaviyntParameter;
  readonly call: Call;
}

/** Whose values a request is made with. */
export interface RequestValues {
  /** The sample user's properties; undefined when nobody was chosen. */
  readonly user: ValueRecord | undefined;
  /** Users of the account as SCIM lists them, among which the sample user is looked for. */
  readonly users?: readonly unknown[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** One request as Saviynt would send it, with what cannot be known about it. */
export interface SampleRequest {
  readonly method: string;
  /** What is unknown in it stands as its code in ⟨ ⟩. */
  readonly url: string;
  /** Tokens and keys are written `***`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Why it would fail, or which values are not known. Empty: exactly this would be sent. */
  readonly problems: readonly string[];
  /** Whether the URL is complete, so that a read can be sent. */
  readonly hasUrl: boolean;
  readonly compiled: CompiledCall;
  readonly scope: Scope;
}

/** Renders a call for a sample user. Nothing is sent. */
export function sampleRequest(place: CallPlace, values: RequestValues): SampleRequest {
  const compiled = compileCall(place.call, place.parameter, place.connector);
  const scope = withValues(compiled.scope, bindings(place, values), values.now);
  const problems: string[] = compiled.problem === undefined ? [] : [compiled.problem];
  const render = (text: CompiledText | undefined, key: string) => {
    const rendered = text?.render(scope);
    if (rendered !== undefined && rendered.verdict === 'wrong') problems.push(problemOf(rendered, key));
    for (const { span, reason } of rendered?.unknowns ?? [])
      problems.push(`${key}: ${text?.source.text.text.slice(span.start, span.end)} is not known: ${reason}.`);
    return rendered;
  };
  const url = render(compiled.url, 'url');
  const body = render(compiled.body, 'httpParams');
  return {
    method: compiled.method || '(no httpMethod)',
    url: url?.text ?? '(no url)',
    headers: requestHeaders({ call: compiled, scope }),
    body: body?.text,
    problems,
    hasUrl: url?.verdict === 'ok' && compiled.problem === undefined,
    compiled,
    scope,
  };
}

function bindings({ connector }: CallPlace, { user, users, now }: RequestValues): ValueRecord {
  const values: Record<string, Value> = { access_token: MASKED_TOKEN };
  values.user = user ?? new Unknown('no sample user is chosen');
  if (user === undefined) return values;
  const account = users === undefined ? undefined : modelOf(users);
  if (account === undefined) {
    values.account = new Unknown('no account is chosen, so the account of the person is not known');
    return values;
  }
  const program = compileProgram(connector);
  const scope = program.matchKey.scope ?? { bindings: new Map(), complete: false };
  const match = findMatch(program.matchKey, program.account.namePath, withValues(scope, values, now), account);
  if (match.key !== '') values.accountName = match.key;
  values.account =
    match.user === undefined
      ? new Unknown('the sample user has no account there')
      : program.account.read(match.user.scim, program.accountProperties);
  return values;
}

function modelOf(users: readonly unknown[]): AccountModel | undefined {
  const parsed = parseSnapshot({ format: SNAPSHOT_FORMAT, detail: 'list', users, unassigned: [] });
  return parsed.ok ? AccountModel.fromSeed(parsed.snapshot) : undefined;
}
