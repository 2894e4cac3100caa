import type { FunctionEntry } from '../../kit/function-entry';
import type { ExpressionCompletion } from '../../kit/language';
import type { Scope } from '../../kit/scope';
import type { Shape } from '../../kit/shape';
import { entraFunctions } from '../library';
import { signatureText } from '../types';
import { words } from '../words';

/** The attributes of the scope, each between `before` and `after`. */
export function attributeItems(scope: Scope, before: string, after: string): readonly ExpressionCompletion[] {
  return Array.from(scope.bindings.values(), ({ name, shape, documentation }) => ({
    label: name,
    kind: 'binding',
    detail: typeName(shape),
    ...(documentation && { documentation }),
    ...((before || after) && { snippet: `${before}${escapeSnippet(name)}${after}` }),
    rank: 1,
  }));
}

function typeName(shape: Shape): string {
  return shape.name ?? shape.type;
}

/** The functions; with their slots, unless the parenthesis is there already. SelectUniqueValue only fits outermost. */
export function functionItems(outermost: boolean, called: boolean): readonly ExpressionCompletion[] {
  return entraFunctions
    .filter((entry) => outermost || entry.name !== 'SelectUniqueValue')
    .map((entry) => ({
      label: entry.name,
      kind: 'function',
      detail: signatureText(entry),
      documentation: entry.documentation,
      ...(!called && { snippet: snippetOf(entry) }),
      rank: entry.availability === undefined ? 2 : 4,
      ...(entry.deprecated !== undefined && { deprecated: true }),
    }));
}

/**
 * `Replace($1, $2, $3, $4, $5, $6, $7)$0`: Entra finds arguments by their position, so where a required one stands behind
 * optional ones, those keep their slots.
 */
function snippetOf({ name, parameters }: FunctionEntry): string {
  const keepsAll = name === 'Replace';
  let count = 0;
  parameters.forEach((parameter, i) => {
    if (keepsAll || !parameter.optional || parameter.repeats) count = i + 1;
  });
  const slots = parameters
    .slice(0, count)
    .map((parameter, i) => (parameter.optional ? `$${i + 1}` : `\${${i + 1}:${parameter.name}}`));
  return `${name}(${slots.join(', ')})$0`;
}

/** Constants a parameter takes, in `quote`. */
export function literalItems(values: readonly string[], quote: string): readonly ExpressionCompletion[] {
  return values.map((value) => ({
    label: value,
    kind: 'value',
    detail: 'constant',
    ...(quote && { snippet: `${quote}${escapeSnippet(value)}${quote}` }),
    rank: 0,
  }));
}

/** The bare words that fit: those the parameter lists, and in IIF and Switch those that stop the flow. */
export function wordItems(values: readonly string[], caller: string | undefined): readonly ExpressionCompletion[] {
  const flows = caller === 'IIF' || caller === 'Switch' ? ['IgnoreAttributeFlow', 'IgnoreObjectFlow'] : [];
  return [...values, ...flows].map((name) => ({
    label: name,
    kind: 'keyword',
    detail: 'word',
    documentation: words.get(name)?.documentation ?? '',
    rank: values.includes(name) ? 0 : 3,
  }));
}

function escapeSnippet(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&');
}
