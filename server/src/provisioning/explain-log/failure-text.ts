import { asObject, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import { parseJson } from '../../json/parse';

/** What can be read out of the text of a failure, wherever it came from. */
export interface FailureFacts {
  readonly status?: number;
  readonly scimType?: string;
  /** Codes that stand in it, in the order of the text: `CMN-101`, `OAU-213`, `E0000047`, `invalid_grant`. */
  readonly codes: readonly string[];
  /** The words of who refused: `detail` or `message` of the answer, without what was wrapped around it. */
  readonly words: string;
  /** `parameterName` and `permissionName` of a platform answer. */
  readonly parameter?: string;
  readonly permission?: string;
  /** The answer is a web page, so something else than RingCentral has answered. */
  readonly isPage?: true;
  /** Entra: how often it was tried again, and when it will be. */
  readonly retries?: number;
  readonly retryAt?: string;
}

/** Texts are looked at so far; an answer that is longer is no error message. */
const LONGEST_TEXT = 20_000;

/** A status by its name in .NET, as Entra writes it, or by its phrase in HTTP, as Okta does. */
const statusNames: ReadonlyMap<string, number> = new Map([
  ['badrequest', 400],
  ['unauthorized', 401],
  ['forbidden', 403],
  ['notfound', 404],
  ['methodnotallowed', 405],
  ['requesttimeout', 408],
  ['conflict', 409],
  ['unprocessableentity', 422],
  ['toomanyrequests', 429],
  ['internalservererror', 500],
  ['notimplemented', 501],
  ['badgateway', 502],
  ['serviceunavailable', 503],
  ['gatewaytimeout', 504],
]);

/** Reads the text of a failure: a SCIM or platform answer, alone or wrapped by Entra or Okta, or any other text. Never throws. */
export function readFailureText(whole: string): FailureFacts {
  const text = whole.slice(0, LONGEST_TEXT);
  const wrapped =
    afterLast(text, ['Web Response:', 'Errors reported by remote server:']) ?? afterLast(text, [' failed: ']);
  const answer = jsonIn(wrapped ?? text);
  const own = answer === undefined ? {} : readAnswer(answer);
  const status = own.status ?? statusOf(text);
  const words = own.words ?? plainWords(wrapped ?? text);
  const retry = readRetry(text);
  return {
    ...own,
    ...(status === undefined ? {} : { status }),
    codes: [...new Set([...(own.codes ?? []), ...codesIn(text)])],
    words,
    ...(isPage(wrapped ?? text) ? { isPage: true } : {}),
    ...retry,
  };
}

function afterLast(text: string, marks: readonly string[]): string | undefined {
  const ends = marks.map((mark) => ({ mark, at: text.lastIndexOf(mark) })).filter(({ at }) => at >= 0);
  if (ends.length === 0) return undefined;
  return text.slice(Math.max(...ends.map(({ mark, at }) => at + mark.length)));
}

/** The first JSON object of the text; one that is escaped, as when it was copied out of a JSON string, is unescaped first. */
function jsonIn(text: string): JsonObject | undefined {
  let rest = text.slice(Math.max(0, text.indexOf('{')));
  if (!rest.startsWith('{')) return undefined;
  for (let level = 0; level < 3 && /^\{\s*(?:\\[nrt]\s*){0,9}\\/.test(rest); level++) rest = unescaped(rest);
  const root = asObject(parseJson(rest).root);
  return root === undefined || root.properties.length === 0 ? undefined : root;
}

function unescaped(text: string): string {
  return text.replace(/\\([\\"/nrt])/g, (_, letter: string) => ({ n: '\n', r: '\r', t: '\t' })[letter] ?? letter);
}

type Answer = Partial<FailureFacts>;

/** SCIM (RFC 7644 §3.12), platform and OAuth form; the gateway may answer a SCIM path in the platform form. */
function readAnswer(answer: JsonObject): Answer {
  const nested = asObject(answer.get('error')) ?? asObject(answer.get('Errors'));
  const json = nested !== undefined && answer.get('detail') === undefined ? nested : answer;
  const errors = json.get('errors') ?? json.get('Errors') ?? json.get('errorCauses');
  const first = errors?.kind === 'array' ? asObject(errors.items[0]) : undefined;
  const pick = (name: string) => textOf(first?.get(name)) || textOf(json.get(name));
  const words =
    textOf(json.get('detail')) ||
    pick('message') ||
    textOf(json.get('error_description')) ||
    [textOf(json.get('errorSummary')), textOf(first?.get('errorSummary'))].filter(Boolean).join(': ') ||
    pick('description');
  const codes = [pick('errorCode'), textOf(json.get('error')), textOf(json.get('code'))].filter(isCode);
  const [status, scimType] = [statusValue(json.get('status')), textOf(json.get('scimType'))];
  const [parameter, permission] = [pick('parameterName'), pick('permissionName')];
  return {
    codes,
    ...(words === '' ? {} : { words: plainWords(words) }),
    ...(status === undefined ? {} : { status }),
    ...(scimType === '' ? {} : { scimType }),
    ...(parameter === '' ? {} : { parameter }),
    ...(permission === '' ? {} : { permission }),
  };
}

function isCode(text: string): boolean {
  return /^[\w.-]{3,80}$/.test(text);
}

function statusValue(node: JsonNode | undefined): number | undefined {
  const value = node?.kind === 'number' ? node.value : Number(textOf(node) || Number.NaN);
  return Number.isInteger(value) && value >= 400 && value < 600 ? value : undefined;
}

function statusOf(text: string): number | undefined {
  const numbered =
    /(?:\bHTTP status code |\bHTTP\/[\d.]{1,3} |\bHTTP |\bstatus(?: code)?[: ]|^\s{0,9})([45]\d\d)\b/i.exec(text);
  if (numbered !== null) return Number(numbered[1]);
  const named = /\bStatusCode: ?(\w{1,30})/i.exec(text)?.[1];
  if (named !== undefined) return statusNames.get(named.toLowerCase());
  const [before] = text.split('Errors reported by remote server:', 1);
  const phrase = /(?:^|: )([A-Z][A-Za-z ]{2,30})\.\s{0,3}$/.exec((before ?? '').slice(-80))?.[1];
  return phrase === undefined ? undefined : statusNames.get(phrase.replaceAll(' ', '').toLowerCase());
}

/** Codes of RingCentral and Okta. Others are words, and known only where they stand in a field of their own. */
function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/\b(?:(?:CMN|OAU|EXT|JWS|AGW|BIL)-\d{2,4}|E0\d{6})\b/g)].map(([code]) => code).slice(0, 20);
}

/** "This operation was retried 0 times. It will be retried again after this date: 2026-05-19T18:31:22Z UTC". */
function readRetry(text: string): Pick<FailureFacts, 'retries' | 'retryAt'> {
  const retries = /was retried (\d{1,6}) times/.exec(text)?.[1];
  const retryAt = /retried again after this date: ?(\d{4}-\d\d-\d\dT[\d:.]{5,20})/.exec(text)?.[1];
  return {
    ...(retries === undefined ? {} : { retries: Number(retries) }),
    ...(retryAt === undefined ? {} : { retryAt: `${retryAt.slice(0, 19)}Z` }),
  };
}

function isPage(text: string): boolean {
  return /^\s*<(?:!doctype html|html|head|body)\b/i.test(text.slice(0, 400).trimStart());
}

/** One line without what Entra puts behind it. */
function plainWords(text: string): string {
  const end = text.indexOf('This operation was retried');
  const line = (end < 0 ? text : text.slice(0, end)).slice(0, 2000).replace(/\s+/g, ' ').trim();
  return line.length > 500 ? `${line.slice(0, 500)}…` : line;
}
