import { isObject } from '../json/value';
import { AccountError } from './account-error';

/** A SCIM resource as the server sent it. */
export interface ScimResource {
  readonly id: string;
  readonly [attribute: string]: unknown;
}

/** One page of a SCIM list (RFC 7644 §3.4.2). */
export interface ScimPage {
  readonly totalResults: number;
  readonly itemsPerPage?: number;
  readonly resources: readonly ScimResource[];
}

/** Reads a ListResponse. @throws AccountError `unexpected` when the body is something else */
export function readScimPage(body: unknown, request: string): ScimPage {
  if (body === undefined) throw notAList(request, 'it is empty');
  if (!isObject(body)) throw notAList(request, 'it is not an object');
  const { totalResults, itemsPerPage, Resources: resources = [] } = body;
  if (typeof totalResults !== 'number' || !Number.isFinite(totalResults))
    throw notAList(request, '"totalResults" is missing');
  if (!Array.isArray(resources)) throw notAList(request, '"Resources" is not an array');
  return {
    totalResults,
    resources: resources.map((resource) => readScimResource(resource, request)),
    ...(typeof itemsPerPage === 'number' ? { itemsPerPage } : {}),
  };
}

/** Reads one resource. @throws AccountError `unexpected` when it has no id */
export function readScimResource(body: unknown, request: string): ScimResource {
  if (isObject(body) && typeof body.id === 'string' && body.id !== '') return body as ScimResource;
  const why = body === undefined ? 'it is empty' : '"id" is missing';
  throw new AccountError('unexpected', `The answer is not a SCIM resource: ${why}.`, { request });
}

function notAList(request: string, why: string): AccountError {
  return new AccountError('unexpected', `The answer is not a SCIM ListResponse: ${why}.`, { request });
}
