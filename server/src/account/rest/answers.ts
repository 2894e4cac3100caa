import { isObject } from '../../json/value';
import type { AccountState } from '../account-state';
import type { Json } from '../json';
import type { ScimResponse } from '../message';
import type { AccountInfo } from '../snapshot';

/** The query of a REST request; a repeated parameter has its values joined by commas. */
export type Query = Readonly<Record<string, string>>;

/** What the REST twins answer from. */
export interface RestContext {
  readonly state: AccountState;
  readonly account: AccountInfo;
  /** The id of the user whose token asks. */
  readonly signedInAs: string | undefined;
  /** The user permissions the role gives; undefined gives all. */
  readonly permissions: readonly string[] | undefined;
  /** What the service info says of ExternalDirectoryIntegration; undefined: as SCIM is. */
  readonly directoryIntegration: boolean | undefined;
  /** What the `uri` of every answer begins with, without a slash at the end. */
  readonly origin: string;
}

const jsonHeaders = { 'Content-Type': 'application/json' };

/** 200 with a body of the REST API. */
export function ok(body: Json): ScimResponse {
  return { status: 200, body, headers: jsonHeaders };
}

/** A refusal in the platform's form: `{errorCode, message, errors: [{errorCode, message}]}` (RingCentral guide, Errors). */
export function platformRefusal(status: number, errorCode: string, message: string, more: Json = {}): ScimResponse {
  const error = { errorCode, message, ...more };
  return { status, body: { ...error, errors: [error] }, headers: jsonHeaders };
}

/** CMN-101: a parameter that cannot be. */
export function invalidParameter(name: string): ScimResponse {
  const text = `Parameter [${name}] value is invalid.`;
  return platformRefusal(400, 'CMN-101', text, { parameterName: name });
}

/** CMN-102: what a parameter names is not there. */
export function notFound(name: string): ScimResponse {
  const text = `Resource for parameter [${name}] is not found`;
  return platformRefusal(404, 'CMN-102', text, { parameterName: name });
}

/**
 * An id as REST gives it: a number (OpenAPI description, int64), where SCIM gives the same as a string. Ids that are no
 * numbers, which a made-up seed may have, stay as they are.
 */
export function restId(id: string): number | string {
  const number = Number(id);
  return /^\d+$/.test(id) && Number.isSafeInteger(number) ? number : id;
}

/** The account's id in addresses and answers. */
export function accountId({ account }: RestContext): string {
  return account.id ?? '1';
}

/** The values of a parameter that may be repeated, or undefined when it is not given. */
export function asList(value: string | undefined): readonly string[] | undefined {
  return value === undefined || value === '' ? undefined : value.split(',');
}

/** A whole number of a query from 1 to `most`; `fallback` when not given. */
function positive(value: string | undefined, fallback: number, most: number): number | undefined {
  const number = value === undefined || value === '' ? fallback : Number(value);
  return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
}

/** How a list is cut into pages. */
export interface PageRules {
  readonly perPage: number;
  readonly mostPerPage: number;
}

const standardRules: PageRules = { perPage: 100, mostPerPage: 1000 };

/**
 * One page of a list with `paging` and `navigation` (OpenAPI description, EnumeratedPagingModel, PageNavigationModel).
 * @param path the path of the list, for its addresses
 */
export function page(
  { origin }: RestContext,
  path: string,
  query: Query,
  all: readonly Json[],
  rules: PageRules = standardRules,
): ScimResponse {
  const number = positive(query.page, 1, Number.MAX_SAFE_INTEGER);
  const perPage = positive(query.perPage, rules.perPage, rules.mostPerPage);
  if (number === undefined || perPage === undefined) return invalidParameter(number === undefined ? 'page' : 'perPage');
  const from = (number - 1) * perPage;
  const records = all.slice(from, from + perPage);
  const totalPages = Math.ceil(all.length / perPage);
  const pageStart = from;
  const pageEnd = Math.max(from, from + records.length - 1);
  const uri = (at: number): Json => ({ uri: `${origin}${path}?${addressQuery(query, at, perPage)}` });
  return ok({
    uri: uri(number).uri,
    records,
    paging: { page: number, perPage, pageStart, pageEnd, totalPages, totalElements: all.length },
    navigation: {
      firstPage: uri(1),
      lastPage: uri(Math.max(1, totalPages)),
      ...(number < totalPages && { nextPage: uri(number + 1) }),
      ...(number > 1 && { previousPage: uri(number - 1) }),
    },
  });
}

function addressQuery(query: Query, at: number, perPage: number): string {
  const rest = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (key !== 'page' && key !== 'perPage') for (const item of value.split(',')) rest.append(key, item);
  }
  rest.set('page', String(at));
  rest.set('perPage', String(perPage));
  return rest.toString();
}

/** The member of a body as a list of texts; undefined when it is not one. */
export function textList(body: unknown, key: string): readonly string[] | undefined {
  const value = isObject(body) ? body[key] : undefined;
  return Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : undefined;
}
