import type { GroovyTemplate } from '../../expressions/groovy/template';
import { ContentCache } from '../../text/content-cache';

/**
 * Expressions in which nothing was found, by text and scope. Connectors write the same few expressions into many bodies,
 * and at a keystroke all expressions of a body but one are the same as before.
 */
export class CleanParts {
  private readonly known = new ContentCache(() => ({ isClean: false }));

  /** Whether nothing is found in any expression of the template; false when that is not known. */
  hasAll(template: GroovyTemplate, scope: string): boolean {
    if (!isReadByPart(template)) return false;
    for (const part of template.parts)
      if (part.kind === 'expression' && !this.known.get(keyOf(template, part.span, scope)).isClean) return false;
    return true;
  }

  /** Remembers that nothing was found in the expressions of the template, each by itself. */
  addAll(template: GroovyTemplate, scope: string): void {
    if (!isReadByPart(template)) return;
    for (const part of template.parts)
      if (part.kind === 'expression') this.known.get(keyOf(template, part.span, scope)).isClean = true;
  }
}

/** Scriptlets share their variables with every part, and what does not parse is not read in parts at all. */
function isReadByPart({ script, problems }: GroovyTemplate): boolean {
  return script === undefined && problems.length === 0;
}

/** Joined to the scope, so that the key is a text of its own: a mere slice would keep the whole template in memory. */
function keyOf(
  { text }: GroovyTemplate,
  span: { readonly start: number; readonly end: number },
  scope: string,
): string {
  return `${scope} ${text.slice(span.start, span.end)}`;
}
