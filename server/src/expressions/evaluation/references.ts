import { checkTemplate, type GroovyTemplate, references as groovyReferences, parseTemplate } from '../groovy';
import type { ExpressionLanguage, PathReference } from '../kit/language';
import { createScope } from '../kit/scope';
import { parseBareGroovy } from './bare-groovy';
import type { GroovyMode } from './evaluate';

/** Every path a text reads, once, in the order of the text: what an evaluation needs values for. */
export function readPaths(
  language: ExpressionLanguage,
  text: string,
  mode: GroovyMode | undefined,
): readonly (readonly string[])[] {
  const paths = new Map<string, readonly string[]>();
  for (const { segments } of referencesIn(language, text, mode)) {
    // A dot that nothing follows yet names nothing.
    const path = segments.map(({ name }) => name).filter((name) => name !== '');
    if (path.length > 0) paths.set(JSON.stringify(path), path);
  }
  return [...paths.values()];
}

function referencesIn(
  language: ExpressionLanguage,
  text: string,
  mode: GroovyMode | undefined,
): readonly PathReference[] {
  if (language.id !== 'groovy') return language.references(language.parse(text));
  const template = mode === 'expression' ? parseBareGroovy(text) : parseTemplate(text);
  const free = freeNames(template);
  return groovyReferences(template).filter(({ segments }) => free.has(segments[0]?.name));
}

const nothing = createScope([], true);

/** The names a script takes from outside: neither variables and parameters of its own nor classes. */
function freeNames(template: GroovyTemplate): ReadonlySet<unknown> {
  const missing = checkTemplate(template, nothing).filter(({ code }) => code === 'unknown-binding');
  return new Set(missing.map(({ data }) => data?.name));
}
