import { errorUrn } from '../knowledge/scim/schema-urns';
import type { ScimType } from '../knowledge/scim/scim-types';
import type { StatementId } from './statements';

/** A request to the account, as HTTP would carry it. */
export interface ScimRequest {
  readonly method: string;
  /** `/scim/v2/Users/…`; a query may follow behind `?` instead of in `query`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** The app permissions of the token; leave out to allow everything. */
  readonly grants?: readonly string[];
}

export interface ScimResponse {
  readonly status: number;
  readonly body?: unknown;
  readonly headers: Readonly<Record<string, string>>;
  /** The statements the answer rests on; for a refusal, the reason first. */
  readonly predictions?: readonly StatementId[];
}

export const scimHeaders: Readonly<Record<string, string>> = { 'Content-Type': 'application/scim+json' };
const noHeaders: Readonly<Record<string, string>> = {};

/** Why a request is refused, and the statement that says so. */
export class Refusal {
  constructor(
    readonly status: number,
    readonly detail: string,
    readonly statement: StatementId,
    readonly scimType?: ScimType,
  ) {}
}

/** A 400 with scimType invalidValue. */
export function invalidValue(detail: string, statement: StatementId): Refusal {
  return new Refusal(400, detail, statement, 'invalidValue');
}

/** The SCIM error message (RFC 7644 §3.12); its status is a string. */
export function errorBody(refusal: Refusal): unknown {
  const { status, scimType, detail } = refusal;
  return { schemas: [errorUrn], status: String(status), ...(scimType !== undefined && { scimType }), detail };
}

/** A refusal as the error answer it is sent as, with the statement it rests on. */
export function refusalResponse(refusal: Refusal): ScimResponse {
  return { status: refusal.status, body: errorBody(refusal), headers: scimHeaders, predictions: [refusal.statement] };
}

/** An answer with a body. @param predictions the statements of RingCentral's behaviour it rests on */
export function answer(status: number, body: unknown, predictions: readonly StatementId[]): ScimResponse {
  return { status, body, headers: scimHeaders, predictions };
}

/** An answer without a body, such as 204 to a DELETE (RFC 7644 §3.6). */
export function emptyAnswer(status: number, predictions: readonly StatementId[]): ScimResponse {
  return { status, headers: noHeaders, predictions };
}
