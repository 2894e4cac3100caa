import type { MappedAttribute, ProfileMapping } from '../../../documents/okta/model/profile-mapping';
import type { UserSchema } from '../../../documents/okta/model/schema';
import type { Outcome } from '../../../expressions/kit/language';
import type { Scope } from '../../../expressions/kit/scope';
import type { Value } from '../../../expressions/kit/value';
import { oktaLanguage } from '../../../expressions/okta';
import type { PushSource } from '../../push/values';
import { sourceOf } from '../okta-attribute';
import { possibleValues } from '../possible-values';
import { type Mastery, masteryOf } from './mastery';

/** An attribute of the Okta user that the mapping fills, compiled once. */
export interface ImportAttribute {
  readonly name: string;
  readonly source: PushSource;
  readonly mastery: Mastery;
  readonly expression: string;
  run(scope: Scope): Outcome;
}

/** What an attribute would get. */
export type ImportedValue =
  | { readonly kind: 'value'; readonly value: string | boolean | undefined }
  /** Okta does not document which of them. */
  | { readonly kind: 'open'; readonly values: readonly (string | boolean | undefined)[]; readonly because: string }
  | { readonly kind: 'failed' | 'unknown'; readonly because: string };

export function compileImport(
  { attributes, form }: ProfileMapping,
  schema: UserSchema | undefined,
  appId: string,
): readonly ImportAttribute[] {
  return attributes
    .filter(({ isRemoval, expression }) => !isRemoval && expression !== '')
    .map((mapped: MappedAttribute) => {
      const { name, expression, expressionNode, nameNode, pushStatus } = mapped;
      const isPushed = (pushStatus ?? (form === 'terraform' ? 'DONT_PUSH' : 'PUSH')) === 'PUSH';
      return {
        name,
        expression,
        source: sourceOf(expression, expressionNode ?? nameNode),
        mastery: masteryOf(name, isPushed, schema, appId),
        run: oktaLanguage.compile(oktaLanguage.parse(expression)),
      };
    });
}

/** Evaluates one attribute for an app user. */
export function importedValue({ expression, run }: ImportAttribute, scope: Scope): ImportedValue {
  const outcome = run(scope);
  if (outcome.verdict === 'wrong') return { kind: 'failed', because: outcome.error.message };
  const possible = possibleValues(expression, outcome, scope);
  if (possible !== undefined) {
    const values = possible.values.map(plain);
    return values.length === 1
      ? { kind: 'value', value: values[0] }
      : { kind: 'open', values, because: possible.because };
  }
  if (outcome.verdict === 'unknown') return { kind: 'unknown', because: outcome.reasons[0]?.reason ?? '' };
  return { kind: 'value', value: plain(outcome.value) };
}

function plain(value: Value): string | boolean | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'boolean') return value;
  return typeof value === 'number' ? String(value) : undefined;
}
