import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../../../server/src/rules/diagnostic';
import { fixAll } from '../../../../server/src/rules/fix-all';
import { SAVIYNT_RULES } from '../../../../server/src/rules/saviynt/rules';
import { LineIndex } from '../../../../server/src/text/line-index';
import { Checked } from './connector-check';

/**
 * Each folder of fixtures/saviynt is one connection. `diagnostics.txt` holds what our structural rules find in it,
 * `fixed.txt` the files after "fix all". Set UPDATE_GOLDENS to write both anew.
 */
const root = new URL('../../../fixtures/saviynt/', import.meta.url);
const own = new Set(SAVIYNT_RULES.map(({ code }) => code));
const isOwn = ({ code }: Diagnostic) => own.has(code) || code.startsWith('json/');

for (const name of readdirSync(root).sort()) {
  const folder = new URL(`${encodeURIComponent(name)}/`, root);
  const fileNames = readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort();
  const read = (lineEnd: string) =>
    new Checked(
      new Map(
        fileNames.map((file) => {
          const text = readFileSync(new URL(encodeURIComponent(file), folder), 'utf8').replaceAll('\r\n', '\n');
          return [`file:///${name}/${file}`, text.replaceAll('\n', lineEnd)];
        }),
      ),
    );

  describe(`golden ${name}`, () => {
    it('finds what it found', () => {
      expectGolden(new URL('diagnostics.txt', folder), print(read('\n')));
    });

    it('finds the same with CRLF', () => {
      expect(print(read('\r\n')).replaceAll('\\r\\n', '\\n')).toBe(print(read('\n')).replaceAll('\\r\\n', '\\n'));
    });

    it('mends what is safe to mend', () => {
      expectGolden(new URL('fixed.txt', folder), printFiles(fixed(read('\n')).files));
    });

    it('mends the same with CRLF, and leaves no bare line feed', () => {
      const { files } = fixed(read('\r\n'));
      for (const text of files.values()) expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      expect(printFiles(files).replaceAll('\r\n', '\n')).toBe(printFiles(fixed(read('\n')).files));
    });
  });
}

function fixed(checked: Checked): Checked {
  const files = new Map(checked.files);
  for (const [uri, text] of checked.files) {
    const check = (candidate: string) =>
      new Checked(new Map([...files, [uri, candidate]])).diagnostics.filter(
        (found) => found.uri === uri && isOwn(found),
      );
    files.set(uri, fixAll(uri, text, check));
  }
  return new Checked(files);
}

function print(checked: Checked): string {
  const lines = checked.diagnostics.filter(isOwn).map((diagnostic) => {
    const { line, character } = new LineIndex(checked.files.get(diagnostic.uri) ?? '').positionAt(
      diagnostic.span.start,
    );
    const place = `${diagnostic.uri.slice(diagnostic.uri.lastIndexOf('/') + 1)}:${line + 1}:${character + 1}`;
    const text = checked.textAt(diagnostic).replaceAll(/\s+/g, ' ').slice(0, 60);
    const fixes = diagnostic.fixes
      .map(({ title, isSafe }) => `    ${isSafe ? 'fix' : 'suggestion'}: ${title}\n`)
      .join('');
    return `${place} ${diagnostic.severity} ${diagnostic.code} «${text}»\n    ${diagnostic.message}\n${fixes}`;
  });
  return lines.join('');
}

function printFiles(files: ReadonlyMap<string, string>): string {
  return [...files].map(([uri, text]) => `=== ${uri.slice(uri.lastIndexOf('/') + 1)}\n${text}`).join('');
}

function expectGolden(file: URL, actual: string): void {
  if (process.env.UPDATE_GOLDENS !== undefined || !existsSync(file)) writeFileSync(file, actual);
  expect(actual).toBe(readFileSync(file, 'utf8').replaceAll('\r\n', '\n'));
}
