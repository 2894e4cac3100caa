import type { ProjectRule as ChosenRule } from '../../documents/project/model';
import type { CheckOptions } from '../check-options';
import type { Severity } from '../diagnostic';

export type Severities = NonNullable<CheckOptions['severities']>;

/**
 * What the `rules` of a project file come to, by code: a code wins over its family, and of equal patterns the last one.
 * @param rules as the file has them
 * @param codes of all rules
 */
export function severitiesOf(rules: readonly ChosenRule[], codes: readonly string[]): Severities {
  const chosen = new Map<string, Severity | 'off'>();
  for (const { pattern, severity } of rules) {
    const family = familyOf(pattern);
    if (severity === undefined || family === undefined) continue;
    for (const code of codes) if (code.startsWith(family)) chosen.set(code, severity);
  }
  const known = new Set(codes);
  for (const { pattern, severity } of rules)
    if (severity !== undefined && known.has(pattern)) chosen.set(pattern, severity);
  return Object.fromEntries(chosen);
}

/** `entra/` for `entra/*`; undefined for a single code. */
function familyOf(pattern: string): string | undefined {
  return /^[a-z]+\/\*$/.test(pattern) ? pattern.slice(0, -1) : undefined;
}

/** The same without the rules that are switched off, so that what they would say can be counted. */
export function withoutOff(severities: Severities): Severities {
  return Object.fromEntries(Object.entries(severities).filter(([, severity]) => severity !== 'off'));
}
