import { references as groovyReferences } from '../groovy';
import type { ExpressionLanguage, PathReference } from '../kit/language';
import { parseBareGroovy } from './bare-groovy';
import type { GroovyMode } from './evaluate';

/** Every path a text reads, once, in the order of the text: what an evaluation needs values for. */
export function readPaths(
  language: ExpressionLanguage,
  text: string,
  mode: GroovyMode | undefined,
): readonly (readonly string[])[] {
  const found: readonly PathReference[] =
    mode === 'expression' ? groovyReferences(parseBareGroovy(text)) : language.references(language.parse(text));
  const paths = new Map<string, readonly string[]>();
  for (const { segments } of found) {
    const path = segments.map(({ name }) => name);
    if (path.length > 0) paths.set(JSON.stringify(path), path);
  }
  return [...paths.values()];
}
