import { readdirSync, readFileSync } from 'node:fs';
import type { CheckedFile, CheckReport } from '../../server/src/cli/check/report';
import { checkExample, examplesOf, previousOf } from '../support/rule-examples';

const folder = new URL('../../docs/rules/', import.meta.url);

/** The findings of every example on every page of a rule: every kind of finding there is, with its fixes and places. */
export async function reportOfAllRules(): Promise<CheckReport> {
  const files: CheckedFile[] = [];
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  for (const page of pages.sort()) {
    const text = readFileSync(new URL(page.replaceAll('\\', '/'), folder), 'utf8').replaceAll('\r\n', '\n');
    for (const { index, files: example } of examplesOf(text)) {
      const checked = await checkExample(example, previousOf(text));
      for (const { document, text: content, diagnostics } of checked) {
        const uri = `${page}/${index}/${document.uri.split('/').at(-1)}`;
        files.push({
          path: uri,
          kind: document.kind,
          text: content,
          silenced: 0,
          diagnostics: placedAt(uri, diagnostics, document.uri),
        });
      }
    }
  }
  return { version: '0.0.0', files };
}

/** Every example has the same file names; as files of one report they need their own. */
function placedAt(uri: string, diagnostics: CheckedFile['diagnostics'], old: string): CheckedFile['diagnostics'] {
  const own = <T extends { readonly uri: string }>(place: T): T => (place.uri === old ? { ...place, uri } : place);
  return diagnostics.map((diagnostic) => ({
    ...own(diagnostic),
    related: diagnostic.related.map(own),
    fixes: diagnostic.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(own) })),
  }));
}
