import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { groovyLanguage } from '../../../../server/src/expressions/groovy/language';
import { scope } from './scope';

const folder = new URL('../../../vectors/groovy/', import.meta.url);

/** Every template of the vectors, once. */
const templates: readonly string[] = [
  ...new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) => entriesOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))))
      .flatMap((entry: unknown) => templateOf(entry)),
  ),
];

function entriesOf(file: unknown): readonly unknown[] {
  const list = typeof file === 'object' && file !== null && 'vectors' in file ? file.vectors : file;
  return Array.isArray(list) ? list : [];
}

function templateOf(entry: unknown): readonly string[] {
  if (typeof entry === 'string') return [entry];
  if (typeof entry !== 'object' || entry === null) return [];
  const { expression } = entry as { readonly expression?: unknown };
  return typeof expression === 'string' ? [expression] : [];
}

it('has templates to look at', () => expect(templates.length).toBeGreaterThan(200));

it('completes, explains and shows signatures at every offset of every vector', () => {
  for (const [index, text] of templates.entries()) {
    if (text.length > 300) continue;
    const parsed = groovyLanguage.parse(text);
    groovyLanguage.tokens(parsed);
    groovyLanguage.references(parsed);
    // Every offset of some, and a few of each: a run over all of them would take minutes.
    const step = index % 10 === 0 ? 1 : 9;
    for (let offset = index % step; offset <= text.length; offset += step) {
      const found = groovyLanguage.completions(parsed, offset, scope);
      if (found !== undefined) expect(found.span.start <= offset && offset <= found.span.end).toBe(true);
      groovyLanguage.symbolAt(parsed, offset, scope);
      groovyLanguage.signatureAt(parsed, offset, scope);
    }
  }
});

it('reads every prefix and every text with a letter missing', () => {
  for (const [index, text] of templates.entries()) {
    for (let at = index % 13; at < text.length; at += 13) {
      for (const candidate of [text.slice(0, at), text.slice(0, at) + text.slice(at + 1)]) {
        const parsed = groovyLanguage.parse(candidate);
        groovyLanguage.check(parsed, scope);
        groovyLanguage.completions(parsed, at, scope);
        groovyLanguage.signatureAt(parsed, at, scope);
      }
    }
  }
});
