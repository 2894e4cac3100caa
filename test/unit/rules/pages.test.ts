import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { JsonProblemCode } from '../../../server/src/json/problem';
import { RULES } from '../../../server/src/rules/registry';
import { checkExample, examplesOf, previousOf } from '../../support/rule-examples';

const folder = new URL('../../../docs/rules/', import.meta.url);

/** Their codes are made from the words, so they are not in {@link RULES}. Every word must be here: the type sees to it. */
const jsonWords: Readonly<Record<JsonProblemCode, true>> = {
  'bad-escape': true,
  'comma-expected': true,
  comment: true,
  'control-character': true,
  'colon-expected': true,
  'content-after-end': true,
  empty: true,
  'invalid-number': true,
  'invalid-value': true,
  'key-expected': true,
  'single-quotes': true,
  'smart-quotes': true,
  'too-deep': true,
  'trailing-comma': true,
  unclosed: true,
  'unclosed-string': true,
  'unexpected-close': true,
  'unicode-space': true,
  'value-expected': true,
};

const codes = [...RULES.map(({ code }) => code), ...Object.keys(jsonWords).map((word) => `json/${word}`)];
const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
  .map((path) => path.replaceAll('\\', '/').slice(0, -'.md'.length));

it('has a page for each rule and a rule for each page', () => {
  expect(pages.sort()).toEqual([...codes].sort());
});

it('has each code once', () => {
  expect(new Set(codes).size).toBe(codes.length);
});

describe.each(pages)('page %s', (code) => {
  const text = readFileSync(new URL(`${code}.md`, folder), 'utf8').replaceAll('\r\n', '\n');
  const examples = examplesOf(text);
  const previous = previousOf(text);

  it('says what happens, why we know and how to fix it', () => {
    expect(text).toContain(`\`${code}\``);
    expect(text.match(/^## .*$/gm)).toEqual(['## What happens', '## Why we know', '## How to fix']);
  });

  it('has a bad and a good example', () => {
    expect(examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['bad', 'good']));
  });

  it.each(examples)('$kind example $index', async ({ kind, files, companions }) => {
    const found = (await checkExample(files, previous))
      .flatMap(({ diagnostics }) => diagnostics)
      .filter((diagnostic) => diagnostic.severity !== 'hint' || diagnostic.code === code);
    const unique = new Set(found.map((diagnostic) => diagnostic.code));
    expect([...unique].sort()).toEqual(kind === 'bad' ? [code, ...companions].sort() : []);
  });
});
