/**
 * What the body of an error answer says. RingCentral has three shapes and a proxy adds its own:
 * SCIM (RFC 7644 §3.12), platform (`errorCode`, `message`, `errors[]`), OAuth (RFC 6749 §5.2, plus `errors[]`).
 * The gateway may answer a SCIM path in the platform shape, so the shape is told from the body, never from the path.
 */
export interface ErrorAnswer {
  readonly form: 'scim' | 'platform' | 'oauth' | 'html' | 'text' | 'json' | 'empty';
  /** One line for people, in the server's own words. */
  readonly text: string;
  /** Platform code, e.g. `CMN-401`, `OAU-251`. */
  readonly errorCode?: string;
  readonly parameterName?: string;
  readonly permissionName?: string;
  /** SCIM. */
  readonly detail?: string;
  readonly scimType?: string;
  /** OAuth `error`, e.g. `invalid_grant`. */
  readonly oauthError?: string;
  readonly oauthDescription?: string;
  /** Title of an HTML page. */
  readonly pageTitle?: string;
}

const SCIM_ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';
const LONGEST_TEXT = 300;

/**
 * Reads the body of an error answer.
 * @param body the text as received, already cleaned of secrets
 * @param contentType the Content-Type header, or an empty string
 */
export function readErrorAnswer(body: string, contentType: string): ErrorAnswer {
  const trimmed = body.trim();
  if (trimmed === '') return { form: 'empty', text: 'no explanation' };
  const json = parseObject(trimmed);
  if (json !== undefined) return readJson(json);
  if (looksLikeHtml(trimmed, contentType)) return readHtml(trimmed);
  return { form: 'text', text: shorten(trimmed) };
}

/** True when the body is a web page and not an API answer. */
export function looksLikeHtml(body: string, contentType: string): boolean {
  return /\bhtml\b/i.test(contentType) || /^\s*<(?:!doctype html|html|head|body)\b/i.test(body.slice(0, 200));
}

/** The title of a web page: `an HTML page titled "Sign in"` or `an HTML page without a title`. */
export function describeHtml(body: string): string {
  const title = pageTitle(body);
  return title === undefined ? 'an HTML page without a title' : `an HTML page titled "${title}"`;
}

function readJson(json: Readonly<Record<string, unknown>>): ErrorAnswer {
  const first = firstOf(json.errors);
  const errorCode = text(first?.errorCode) ?? text(json.errorCode);
  const message = text(first?.message) ?? text(json.message);
  const shared = defined({
    errorCode,
    parameterName: text(first?.parameterName) ?? text(json.parameterName),
    permissionName: text(first?.permissionName) ?? text(json.permissionName),
  });
  const detail = text(json.detail);
  if (detail !== undefined || (Array.isArray(json.schemas) && json.schemas.includes(SCIM_ERROR))) {
    const scim = defined({ detail, scimType: text(json.scimType) });
    return { form: 'scim', text: shorten(detail ?? message ?? 'no detail given'), ...shared, ...scim };
  }
  const oauthError = text(json.error);
  if (oauthError !== undefined) {
    const oauthDescription = text(json.error_description);
    const oauth = defined({ oauthError, oauthDescription });
    return { form: 'oauth', text: shorten(oauthDescription ?? message ?? oauthError), ...shared, ...oauth };
  }
  if (errorCode !== undefined || message !== undefined) {
    return { form: 'platform', text: shorten(message ?? errorCode ?? ''), ...shared };
  }
  return { form: 'json', text: shorten(JSON.stringify(json)) };
}

function readHtml(body: string): ErrorAnswer {
  return { form: 'html', text: describeHtml(body), ...defined({ pageTitle: pageTitle(body) }) };
}

function pageTitle(body: string): string | undefined {
  const start = body.search(/<title\b/i);
  if (start < 0) return undefined;
  const open = body.indexOf('>', start);
  const close = open < 0 ? -1 : body.indexOf('<', open);
  if (close < 0) return undefined;
  const title = shorten(body.slice(open + 1, close));
  return title === '' ? undefined : title;
}

function parseObject(body: string): Readonly<Record<string, unknown>> | undefined {
  if (!body.startsWith('{')) return undefined;
  try {
    return JSON.parse(body) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

function firstOf(errors: unknown): Readonly<Record<string, unknown>> | undefined {
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined;
  return typeof first === 'object' && first !== null ? (first as Readonly<Record<string, unknown>>) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? shorten(value) : undefined;
}

/** One line of bounded length: answers are shown in lists and logs. */
function shorten(value: string): string {
  const line = value
    .slice(0, LONGEST_TEXT * 4)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > LONGEST_TEXT ? `${line.slice(0, LONGEST_TEXT)}…` : line;
}

function defined<T extends Readonly<Record<string, string | undefined>>>(fields: T): { [K in keyof T]?: string } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
