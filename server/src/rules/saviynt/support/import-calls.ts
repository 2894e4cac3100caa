import { MemoKey } from '../../../documents/memo';
import type { Call } from '../../../documents/saviynt/call';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject, asString } from '../../../json/narrow';
import type { JsonObject, JsonProperty } from '../../../json/node';
import { pathOfUrl, type QueryParameter, queryOf } from './query';

/** What holds a "call" map: accountParams itself, or one entitlement type of another block. */
export interface CallHolder {
  readonly object: JsonObject;
  /** `accountParams`, `Group`: the key of {@link object}. */
  readonly name: string;
  readonly calls: readonly Call[];
}

const NONE: readonly CallHolder[] = [];

const HOLDERS = new MemoKey(findHolders);

/** The calls of an import, by what holds them; none of any other parameter. */
export function callHolders(parameter: SaviyntParameter): readonly CallHolder[] {
  return parameter.info.shape === 'import' ? parameter.memo.of(HOLDERS) : NONE;
}

function findHolders(parameter: SaviyntParameter): readonly CallHolder[] {
  const holders = new Map<JsonObject, Call[]>();
  for (const call of parameter.calls) {
    const object = holderOf(call);
    if (object === undefined) continue;
    const calls = holders.get(object);
    if (calls === undefined) holders.set(object, [call]);
    else calls.push(call);
  }
  return [...holders].map(([object, calls]) => ({ object, name: keyOf(object), calls }));
}

/** The object whose "call" map the call is an entry of. */
function holderOf(call: Call): JsonObject | undefined {
  const map = propertyAround(call.object)?.parent;
  return map === undefined ? undefined : propertyAround(map)?.parent;
}

function propertyAround(object: JsonObject): JsonProperty | undefined {
  return object.parent?.kind === 'property' ? object.parent : undefined;
}

/** The name under which an object stands in the object around it; '' in a list or at the top. */
export function keyOf(object: JsonObject): string {
  return propertyAround(object)?.key.value ?? '';
}

/** Whether the call reads one record for each of an earlier call, so that it has no list of its own to page through. */
export function isDependent(call: Call): boolean {
  return call.object.get('inputParams') !== undefined || call.object.get('nextApiKeyField') !== undefined;
}

/** The list that a SCIM request reads (RFC 7644 §3.4.2). */
export interface ScimList {
  readonly resource: 'users' | 'groups';
  readonly path: string;
  readonly query: readonly QueryParameter[];
  /** The number after `count=` or undefined. */
  readonly count: number | undefined;
}

const SCIM_LIST = new MemoKey(readScimList);

/** The call as a SCIM list request; undefined when its URL and list field do not show that it is one. */
export function scimList(call: Call): ScimList | undefined {
  return call.memo.of(SCIM_LIST);
}

function readScimList(call: Call): ScimList | undefined {
  const url = call.url?.text.text;
  if (url === undefined || (call.method !== '' && call.method !== 'GET')) return undefined;
  const path = pathOfUrl(url).trim();
  const resource = /\/(Users|Groups)\/?$/i.exec(path)?.[1]?.toLowerCase();
  if (resource === undefined) return undefined;
  const isScim = /\/scim\d*\//i.test(path) || asString(call.object.get('listField'))?.value === 'Resources';
  if (!isScim) return undefined;
  const query = queryOf(url);
  const count = query.find(({ name }) => name === 'count')?.value;
  return {
    resource: resource as ScimList['resource'],
    path,
    query,
    count: count !== undefined && /^\d{1,6}$/.test(count) ? Number(count) : undefined,
  };
}

/** `users` or `groups` for people, by what the call reads. */
export function counted(list: ScimList): string {
  const { count, resource } = list;
  if (count === undefined) return `the first page of ${resource}`;
  return `${count} ${count === 1 ? resource.slice(0, -1) : resource}`;
}

/** "pagination" of a call. */
export function paginationOf(call: Call): JsonObject | undefined {
  return asObject(call.object.get('pagination'));
}
