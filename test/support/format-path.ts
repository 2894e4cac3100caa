import type { JsonPath } from '../../server/src/json/path';

/** `path` for people: `call[0].httpParams`. */
export function formatPath(path: JsonPath): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  return text;
}
