import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Scope } from '../../../../server/src/expressions/kit/scope';
import { scopeOfBinding } from '../../../oracle/groovy/binding';

export const vectorFolder = fileURLToPath(new URL('../../../vectors/groovy/', import.meta.url));

/** The scope of test/vectors/groovy/binding.json, as the oracle saw it. */
export function oracleScope(): Scope {
  return scopeOfBinding(JSON.parse(readFileSync(`${vectorFolder}binding.json`, 'utf8')) as Record<string, unknown>);
}
