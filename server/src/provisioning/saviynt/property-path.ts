import { Unknown } from '../../expressions/kit/value';
import type { JsonValue } from '../../json/value';

/** A step of a Saviynt response path: a member, or an element of a list. */
export type PathStep = string | number;

/**
 * Reads a path as Saviynt writes it: `Resources[0].name.givenName`, dots between names, `[n]` behind a list, `~dot#`
 * for a dot that belongs to a name (Saviynt REST connector guide, errorPath and colsToPropsMap).
 */
export function parsePropertyPath(path: string): readonly PathStep[] {
  return path
    .trim()
    .split('.')
    .flatMap((segment) => {
      const name = segment.replaceAll('~dot#', '.');
      const indexed = /^(.*?)((?:\[\d+\])+)$/.exec(name);
      if (indexed === null) return [name];
      const indexes = [...(indexed[2] ?? '').matchAll(/\d+/g)].map(([digits]) => Number(digits));
      return indexed[1] === '' ? indexes : [indexed[1] as string, ...indexes];
    });
}

/**
 * The value at `path`; null when a step is missing. Unknown where a name is asked of a list: which element the
 * connector takes then is not published.
 */
export function valueAtPath(root: unknown, path: readonly PathStep[]): JsonValue | Unknown {
  let value = root;
  for (const step of path) {
    if (value === null || typeof value !== 'object') return null;
    if (Array.isArray(value) && typeof step === 'string')
      return new Unknown(`Saviynt does not say which element of a list "${step}" is read from`);
    value = Object.hasOwn(value, step) ? (value as Readonly<Record<PathStep, unknown>>)[step] : null;
  }
  return (value ?? null) as JsonValue;
}
