import type { Scope } from '../../expressions/kit/scope';
import { setMemberOf } from '../../json/value';
import type { CompiledCall } from './compiled-call';
import { MASKED_TOKEN } from './masked-token';

/** Headers whose values are secrets, whoever wrote them into the mapping. */
const SECRET = /authorization|cookie|token|secret|api-?key|password/i;

/**
 * The headers of a request as they would be sent, with everything secret written as `***`. httpContentType says what kind of
 * body it has; beside a header Content-Type of the mapping, which stays, nobody published which of the two is sent.
 */
export function requestHeaders({
  call,
  scope,
}: {
  readonly call: CompiledCall;
  readonly scope: Scope;
}): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const { header, value } of call.headers) {
    const rendered = value?.render(scope);
    const text = rendered?.verdict === 'ok' ? rendered.text : '(unknown)';
    setMemberOf(headers, header.name, SECRET.test(header.name) ? masked(text) : text);
  }
  const { contentType, body } = call;
  const isSaid = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type');
  if (contentType === undefined || body === undefined || isSaid) return headers;
  return { ...headers, 'Content-Type': contentType };
}

function masked(value: string): string {
  if (value === MASKED_TOKEN || value === '(unknown)') return value;
  const scheme = /^(Bearer|Basic|SSWS|Token)\s/i.exec(value)?.[1];
  return scheme === undefined ? '***' : `${scheme} ***`;
}
