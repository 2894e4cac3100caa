import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkTemplate, parseTemplate } from '../../../../server/src/expressions/groovy';
import { createScope } from '../../../../server/src/expressions/kit/scope';

const folder = fileURLToPath(new URL('../../../../../shared/data/saviynt/', import.meta.url));

/** Every string of a JSON value; a string that is JSON itself is opened too. */
function strings(value: unknown, found: string[]): void {
  if (typeof value === 'string') {
    found.push(value);
    if (/^\s*[{[]/.test(value) && value.length < 100_000) {
      try {
        strings(JSON.parse(value), found);
      } catch {
        // A body, not a document.
      }
    }
  } else if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) strings(item, found);
}

test.runIf(existsSync(folder))('published connectors have no syntax finding', () => {
  const open = createScope([], false);
  const findings: string[] = [];
  let expressions = 0;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const found: string[] = [];
    try {
      strings(JSON.parse(readFileSync(folder + file, 'utf8').replace(/\u00a0/g, ' ')), found);
    } catch {
      continue;
    }
    for (const text of found) {
      const template = parseTemplate(text);
      expressions += template.parts.filter((part) => part.kind !== 'text').length;
      for (const { code, message } of checkTemplate(template, open))
        findings.push(`${file}: ${code} ${message} in ${text.slice(0, 80)}`);
    }
  }
  expect(findings).toEqual([]);
  expect(expressions).toBeGreaterThan(50);
});
