import { type Scope, withValues } from '../../../expressions/kit/scope';
import { isUnknown, type ValueRecord } from '../../../expressions/kit/value';
import { textOf } from '../../../json/narrow';
import { isObject } from '../../../json/value';
import { MASKED_TOKEN } from '../masked-token';
import { parsePropertyPath, valueAtPath } from '../property-path';
import { requestHeaders } from '../request-headers';
import { problemOf } from '../run-operation';
import { scimTarget } from '../scim-target';
import { idText } from './id-text';
import { columnNamed, type ImportCall } from './import-call';
import { pagingOf } from './paging/paging';
import type { Stop } from './paging/stop';
import type { AnswerRequest, ImportAnswer } from './port';

/** One page as it was asked for and answered. */
export interface PageRead {
  /** From 1. */
  readonly number: number;
  readonly method: string;
  readonly url: string;
  /** Tokens and keys are written `***`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  /** Undefined when the request was not sent. */
  readonly answer: ImportAnswer | undefined;
  readonly records: readonly unknown[];
  /** `totalResults` of a SCIM list (RFC 7644 §3.4.2); undefined when the answer has none. */
  readonly total: number | undefined;
}

export interface CallRead {
  readonly pages: readonly PageRead[];
  readonly stop: Stop;
}

/** What is left of the requests a preview allows itself. */
export interface Budget {
  requests: number;
  readonly limit: number;
}

/**
 * Runs one call from its first page to its last.
 * @param values what the URL may use beside the token: in a dependent call, the record it is run for
 */
export async function readCall(
  call: ImportCall,
  values: ValueRecord,
  ask: AnswerRequest,
  budget: Budget,
): Promise<CallRead> {
  const scope = withValues(call.compiled.scope, { access_token: MASKED_TOKEN, ...values });
  const pages: PageRead[] = [];
  const end = (stop: Stop): CallRead => ({ pages, stop });
  const first = firstRequest(call, scope);
  if (typeof first !== 'string') return end(first);
  const paging = pagingOf(call);
  const headers = requestHeaders({ call: call.compiled, scope });
  const sent = new Set<string>();
  let keysBefore: string | undefined;
  for (let url = paging.first(first), number = 1; ; number++) {
    const target = scimTarget(url);
    if ('problem' in target) return end({ reason: 'elsewhere', text: target.problem });
    if (sent.has(url))
      return end({
        reason: 'same-page',
        text: `The request after page ${number - 1} was sent before: it would go on without end, so the preview stops here.`,
      });
    if (budget.requests >= budget.limit)
      return end({
        reason: 'page-limit',
        text: `The preview stops after ${budget.limit} requests, a limit of its own; the connector would go on.`,
      });
    sent.add(url);
    budget.requests++;
    const { method } = call.compiled;
    const body = call.compiled.body?.textOrNone(scope);
    const answer = await ask({ method, url, path: target.path, ...(body === undefined ? {} : { body }) });
    const list = valueAtPath(answer.body, call.listPath);
    const records = recordsIn(call, list);
    pages.push({ number, method, url, headers, body, answer, records: records ?? [], total: totalResults(answer) });
    const fault = faultOf(call, answer, number);
    if (fault !== undefined || records === undefined) return end(fault ?? noList(call, list, number));
    const keys = keysOf(call, records);
    if (records.length > 0 && keys === keysBefore)
      return end({
        reason: 'same-page',
        text: `Page ${number} has the same records as page ${number - 1}: the service does not page by what is sent. The preview stops here; the connector may go on asking.`,
      });
    keysBefore = keys;
    const next = paging.next({ url, number, answer, records });
    if (typeof next !== 'string') return end(next);
    url = next;
  }
}

/** The URL of the first request as the expressions give it, or why nothing is sent. */
function firstRequest(call: ImportCall, scope: Scope): string | Stop {
  const { compiled } = call;
  if (compiled.problem !== undefined) return { reason: 'no-request', text: compiled.problem };
  const rendered = compiled.url?.render(scope);
  if (rendered === undefined) return { reason: 'no-request', text: 'The call has no "url", so nothing can be sent.' };
  if (rendered.verdict === 'wrong') return { reason: 'expression-fails', text: problemOf(rendered, 'url') };
  if (rendered.verdict === 'unknown') return { reason: 'unknown', text: problemOf(rendered, 'url') };
  const isSearch = compiled.method === 'POST' && /\/\.search(?:\?|\s*$)/.test(rendered.text);
  if (compiled.method !== 'GET' && !isSearch)
    return {
      reason: 'not-a-read',
      text: `${compiled.method} is no read, so the preview does not send it; what it answers is not known.`,
    };
  return rendered.text.trim();
}

function faultOf(call: ImportCall, answer: ImportAnswer, page: number): Stop | undefined {
  const outcome = call.outcome({ status: answer.status, body: answer.body });
  if (answer.status >= 300 || outcome.succeeds === false) {
    const said = detailOf(answer);
    const because = answer.status < 300 ? `, which counts as failed: ${outcome.because}` : said;
    return { reason: 'failed', text: `Page ${page} was answered with status ${answer.status}${because}.` };
  }
  if (answer.fault !== undefined)
    return {
      reason: 'not-json',
      text: `The answer to page ${page} is ${answer.fault}, so no record can be read from it.`,
    };
  return undefined;
}

/** The records of a page. A dependent call asks for one record, which is no list then. */
function recordsIn({ isDependent, call: { section } }: ImportCall, list: unknown): readonly unknown[] | undefined {
  if (Array.isArray(list)) return list;
  // An empty list may be left out (RFC 7643 §2.5): a group without members has no "members".
  if (section === 'acctEntParams' && list === null) return [];
  return isDependent && isObject(list) ? [list] : undefined;
}

function noList({ listField }: ImportCall, list: unknown, page: number): Stop {
  const what =
    listField === ''
      ? 'The body is no list'
      : `"${listField}" (listField) ${isUnknown(list) || list === null ? 'leads to nothing' : 'is no list'}`;
  return { reason: 'no-list', text: `${what} in the answer to page ${page}, so no record can be read from it.` };
}

/** `: detail` of a SCIM error (RFC 7644 §3.12), or what the body is instead. */
function detailOf({ body, fault }: ImportAnswer): string {
  if (fault !== undefined) return ` and ${fault}`;
  const detail = valueAtPath(body, ['detail']);
  return typeof detail === 'string' && detail !== '' ? `: ${detail.slice(0, 300).replace(/\.$/, '')}` : '';
}

function totalResults({ body }: ImportAnswer): number | undefined {
  const total = valueAtPath(body, ['totalResults']);
  return typeof total === 'number' ? total : undefined;
}

/** What the records of a page are, by the key the mapping gives them, else by `id`. */
function keysOf(call: ImportCall, records: readonly unknown[]): string {
  const column = columnNamed(call.columns, call.keyField);
  const keys = records.map(
    (record) => column?.read(record).cell ?? linkId(call, record) ?? valueAtPath(record, ['id']),
  );
  return JSON.stringify(keys);
}

/** What a record of acctEntParams is told apart by. */
function linkId({ call: { object, section } }: ImportCall, record: unknown): string | undefined {
  if (section !== 'acctEntParams') return undefined;
  const ids = ['acctIdPath', 'entIdPath', 'idPath'].flatMap((key) => {
    const path = textOf(object.get(key)).trim();
    return path === '' ? [] : (idText(valueAtPath(record, parsePropertyPath(path))) ?? []);
  });
  return ids.length === 0 ? idText(record) : JSON.stringify(ids);
}
