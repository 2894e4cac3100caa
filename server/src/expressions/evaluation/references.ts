import type { ExpressionLanguage, PathReference } from '../kit/language';
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
  const parsed = mode === 'expression' && language.parseCode ? language.parseCode(text) : language.parse(text);
  const references = language.references(parsed);
  const free = language.freeNames?.(parsed);
  return free === undefined ? references : references.filter(({ segments: [root] }) => root && free.has(root.name));
}
