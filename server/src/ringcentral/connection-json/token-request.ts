import type { SaviyntParameter } from '../../documents/saviynt/parameter';
import { asString, textOf } from '../../json/narrow';
import type { JsonNode, JsonObject } from '../../json/node';
import { isObject } from '../../json/value';

/** A text with the names of the values that are to be put into it: `Basic @CLIENT@`. */
export interface OpenText {
  readonly text: string;
  /** Names between `@` signs, as templates of EIC write them. */
  readonly placeholders: readonly string[];
  /** True when an expression `${…}` is in it, which only EIC can work out. */
  readonly hasExpression: boolean;
}

/** How one authentication of a ConnectionJSON asks for a token. */
export interface TokenRequest {
  /** Its key below `authentications`. */
  readonly name: string;
  readonly authType: string;
  readonly url: OpenText;
  /** In capitals; empty when missing. */
  readonly method: string;
  readonly headers: ReadonlyMap<string, OpenText>;
  /** `httpContentType`, lower case. */
  readonly contentType: string;
  /** Undefined when `httpParams` is neither an object nor a text of one. */
  readonly params: ReadonlyMap<string, OpenText> | undefined;
  readonly tokenResponsePath: string;
  readonly tokenType: string;
}

/** Every authentication of a ConnectionJSON, in the order of the file. */
export function readTokenRequests(parameter: SaviyntParameter): readonly TokenRequest[] {
  return parameter.authentications.flatMap(({ key, value }) =>
    value?.kind === 'object' ? [readOne(key.value, value)] : [],
  );
}

function readOne(name: string, node: JsonObject): TokenRequest {
  return {
    name,
    authType: textOf(node.get('authType')),
    url: openText(textOf(node.get('url')).trim()),
    method: textOf(node.get('httpMethod')).trim().toUpperCase(),
    headers: textsOf(node.get('httpHeaders')) ?? new Map(),
    contentType: textOf(node.get('httpContentType')).trim().toLowerCase(),
    params: paramsOf(node.get('httpParams')),
    tokenResponsePath: textOf(node.get('tokenResponsePath')).trim(),
    tokenType: textOf(node.get('tokenType')).trim(),
  };
}

/** Every placeholder of a request, once. */
export function placeholdersOf({ url, headers, params }: TokenRequest): readonly string[] {
  const texts = [url, ...headers.values(), ...(params?.values() ?? [])];
  return [...new Set(texts.flatMap(({ placeholders }) => placeholders))];
}

function openText(text: string): OpenText {
  const placeholders = [...text.matchAll(/@([A-Za-z]\w{0,80})@/g)].map(([, name]) => name ?? '');
  return { text, placeholders, hasExpression: text.includes('${') };
}

/** The text with its values put in; undefined while one is missing, or an expression is in it. */
export function fill(
  { text, placeholders, hasExpression }: OpenText,
  values: ReadonlyMap<string, string>,
): string | undefined {
  if (hasExpression || placeholders.some((name) => !values.has(name))) return undefined;
  return text.replace(/@([A-Za-z]\w{0,80})@/g, (_, name: string) => values.get(name) ?? '');
}

function textsOf(node: JsonNode | undefined): ReadonlyMap<string, OpenText> | undefined {
  if (node?.kind !== 'object') return undefined;
  return new Map(
    node.properties.flatMap(({ key, value }): readonly [string, OpenText][] => {
      const text = value?.kind === 'string' ? value.value : value?.kind === 'number' ? String(value.value) : undefined;
      return text === undefined ? [] : [[key.value, openText(text)]];
    }),
  );
}

/** An object, a JSON text of one, or a form `a=b&c=d`. */
function paramsOf(node: JsonNode | undefined): ReadonlyMap<string, OpenText> | undefined {
  const text = asString(node)?.value.trim();
  if (text === undefined) return textsOf(node);
  if (text.startsWith('{')) {
    const parsed = parse(text);
    if (!isObject(parsed)) return undefined;
    return new Map(Object.entries(parsed).map(([key, value]) => [key, openText(String(value))]));
  }
  if (!text.includes('=')) return undefined;
  return new Map([...new URLSearchParams(text)].map(([key, value]) => [key, openText(value)]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
