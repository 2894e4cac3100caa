import type { Scope } from '../../expressions/kit/scope';
import type { CompiledCall } from './compiled-call';
import { MASKED_TOKEN } from './masked-token';

/** Headers whose values are secrets, whoever wrote them into the mapping. */
const SECRET = /authorization|cookie|token|secret|api-?key|password/i;

/** The headers of a request as they would be sent, with everything secret written as `***`. */
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
    headers[header.name] = SECRET.test(header.name) ? masked(text) : text;
  }
  return headers;
}

function masked(value: string): string {
  if (value === MASKED_TOKEN || value === '(unknown)') return value;
  const scheme = /^(Bearer|Basic|SSWS|Token)\s/i.exec(value)?.[1];
  return scheme === undefined ? '***' : `${scheme} ***`;
}
