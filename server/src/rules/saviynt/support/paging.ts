import { MemoKey } from '../../../documents/memo';
import type { Call } from '../../../documents/saviynt/call';
import type { SaviyntParameter } from '../../../documents/saviynt/parameter';
import { asObject } from '../../../json/narrow';
import type { JsonObject, JsonProperty } from '../../../json/node';
import type { FileEdit } from '../../diagnostic';
import { insertProperty, replaceIn } from '../../edits';
import { callHolders, paginationOf, type ScimList, scimList } from './import-calls';
import { asCount } from './nodes';
import { wrongShape } from './shape';

/** Keys of paging as Saviynt knows them; all but the first belong inside the first. */
export const PAGING_KEYS: readonly string[] = ['pagination', 'page', 'offset', 'nextUrl'];

/** A paging block that stands where Saviynt does not look. */
export interface MisplacedPaging {
  readonly property: JsonProperty;
  readonly value: JsonObject;
  /** The call it is evidently meant for; undefined when several may be meant. */
  readonly call: Call | undefined;
}

const NONE: readonly MisplacedPaging[] = [];

const MISPLACED = new MemoKey((parameter: SaviyntParameter): readonly MisplacedPaging[] =>
  wrongShape(parameter) === undefined ? findMisplaced(parameter) : NONE,
);

/** All paging blocks of the import that are not inside a call's "pagination". */
export function misplacedPaging(parameter: SaviyntParameter): readonly MisplacedPaging[] {
  return parameter.info.shape === 'import' ? parameter.memo.of(MISPLACED) : NONE;
}

function findMisplaced(parameter: SaviyntParameter): readonly MisplacedPaging[] {
  const found: MisplacedPaging[] = [];
  const collect = (object: JsonObject | undefined, call: Call | undefined, except = '') => {
    for (const property of object?.properties ?? []) {
      const { key } = property;
      const value = asObject(property.value);
      if (value !== undefined && key.value !== except && PAGING_KEYS.includes(key.value) && isPaging(key.value, value))
        found.push({ property, value, call });
    }
  };
  const holders = callHolders(parameter);
  const all = holders.flatMap(({ calls }) => calls);
  collect(parameter.object, sole(all));
  for (const name of ['accountParams', 'entitlementParams', 'acctEntParams']) {
    const object = asObject(parameter.object?.get(name));
    if (object === undefined || holders.some((holder) => holder.object === object)) continue;
    collect(object, sole(all.filter((call) => call.section === name)));
  }
  for (const holder of holders) {
    collect(holder.object, sole(holder.calls));
    for (const call of holder.calls) {
      collect(call.object, call, 'pagination');
      if (call.http !== call.object) collect(call.http, call);
    }
  }
  return found;
}

/** An entitlement type may be called "page" as well; a paging block shows by what is in it. */
function isPaging(key: string, value: JsonObject): boolean {
  const known: readonly string[] =
    key === 'pagination'
      ? ['page', 'offset', 'nextUrl']
      : ['pageSizeParam', 'pageSize', 'pageNumberParam', 'totalCountPath', 'offsetParam', 'batchParam', 'nextUrlPath'];
  return value.properties.some((property) => known.includes(property.key.value));
}

function sole(calls: readonly Call[]): Call | undefined {
  if (calls.length === 1) return calls[0];
  const lists = calls.filter((call) => scimList(call) !== undefined);
  return lists.length === 1 ? lists[0] : undefined;
}

/** A "page" or "offset" block, with the call it pages for. */
export interface PagingBlock {
  readonly object: JsonObject;
  readonly call: Call | undefined;
  /** Whether it stands inside the call's "pagination". */
  readonly isPlaced: boolean;
}

/** Every block called `kind`, well placed or not. */
export function pagingBlocks(parameter: SaviyntParameter, kind: 'page' | 'offset'): readonly PagingBlock[] {
  const blocks: PagingBlock[] = [];
  for (const { calls } of callHolders(parameter)) {
    for (const call of calls) {
      const object = asObject(paginationOf(call)?.get(kind));
      if (object !== undefined) blocks.push({ object, call, isPlaced: true });
    }
  }
  for (const { property, value, call } of misplacedPaging(parameter)) {
    const object = property.key.value === kind ? value : asObject(value.get(kind));
    if (object !== undefined) blocks.push({ object, call, isPlaced: false });
  }
  return blocks;
}

/** How many records a paging block asks for at a time. */
export function pageSizeOf(block: JsonObject): number | undefined {
  const inner = block.properties.map((property) => asObject(property.value)).find((object) => object !== undefined);
  return asCount(block.get('pageSize')) ?? asCount(block.get('batchSize')) ?? (inner && pageSizeOf(inner));
}

/**
 * A "pagination" that reads a whole SCIM list and stops without an extra request, by the official nextUrl idiom with
 * `startIndex` and `count` (RFC 7644 §3.4.2.4). Measured with Groovy 2.4.21: 250 users by 100 give startIndex 101, 201,
 * then null; so do a total that is a multiple of the page, an empty list, an error answer and no answer at all.
 * @param pageSize what every further request asks for
 * @return undefined when the URL cannot be written into the expression, because it holds a template or a quote
 */
export function scimPagination(list: ScimList, pageSize: number): object | undefined {
  if (/[$'"\\<>\s]/.test(list.path) || list.query.some(({ name, value }) => /[$'"\\]/.test(`${name}${value}`)))
    return undefined;
  const kept = list.query.filter(({ name, value }) => !isPagingParameter(name) && !(name === 'filter' && value === ''));
  const rest = kept.map(({ name, value }) => `${name}=${value}&`).join('');
  const answer = 'response.completeResponseMap';
  const next = `${answer}.startIndex+${answer}.itemsPerPage`;
  const more = `response?.completeResponseMap?.itemsPerPage>0&&${answer}.totalResults>=${next}`;
  const url = `'${list.path}?${rest}startIndex='+(${next})+'&count=${pageSize}'`;
  return { nextUrl: { nextUrlPath: `\${${more}?${url}:null}` } };
}

function isPagingParameter(name: string): boolean {
  return name === 'startIndex' || name === 'count';
}

/** The edits that give `call` a "pagination" which reads its whole SCIM list; undefined when that cannot be written. */
export function addScimPagination(
  parameter: SaviyntParameter,
  call: Call,
  list: ScimList,
  wantedPageSize: number | undefined,
): readonly FileEdit[] | undefined {
  const pageSize = wantedPageSize ?? list.count ?? 100;
  const value = scimPagination(list, pageSize);
  if (value === undefined || call.object.property('pagination') !== undefined || !call.object.closed) return undefined;
  const { uri, text } = parameter;
  return [
    insertProperty(uri, text, call.object, 'pagination', value),
    ...setFirstCount(parameter, call, list, pageSize),
  ];
}

/** The first page must be as long as the others: `count=` of the URL becomes the page size. */
export function setFirstCount(
  parameter: SaviyntParameter,
  call: Call,
  list: ScimList,
  pageSize: number,
): readonly FileEdit[] {
  const count = list.query.find(({ name }) => name === 'count');
  if (count === undefined || call.url === undefined || list.count === undefined || list.count === pageSize) return [];
  return [replaceIn(parameter.uri, call.url.text, count.valueSpan, String(pageSize))];
}
