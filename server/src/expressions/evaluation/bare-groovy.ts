import { checkTemplate, compileTemplate, parseCode } from '../groovy';
import type { Finding } from '../kit/finding';
import type { Outcome } from '../kit/language';
import type { Scope } from '../kit/scope';

/**
 * Whether a text is a template: it has a `${`, a `$name` or a `<%`. Everything else is one expression, as people take it
 * from within a placeholder.
 */
export function hasPlaceholder(text: string): boolean {
  return /\$\{|\$[A-Za-z_]|<%/.test(text);
}

/**
 * A Groovy expression outside a template: its value instead of the text it becomes, and what is wrong with it. Several
 * statements are fine; the last gives the value. Never throws.
 */
export function evaluateGroovyExpression(
  text: string,
  scope: Scope,
): { readonly outcome: Outcome; readonly findings: readonly Finding[] } {
  const template = parseCode(text);
  // That null becomes the text "null" is so only in a template.
  const findings = checkTemplate(template, scope).filter(({ code }) => code !== 'null-in-text');
  const { verdict, text: written, pieces, error, unknowns } = compileTemplate(template)(scope);
  if (error !== undefined) return { outcome: { verdict: 'wrong', error }, findings };
  if (verdict === 'unknown') return { outcome: { verdict, reasons: unknowns }, findings };
  return { outcome: { verdict: 'ok', value: pieces[0]?.value ?? null, text: written }, findings };
}
