import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/src/documents/document';
import { besideEachOther } from '../../../server/src/documents/okta/beside';
import { groupConnectors } from '../../../server/src/documents/saviynt/connector';
import type { JsonProblemCode } from '../../../server/src/json/problem';
import { surveyProject } from '../../../server/src/provisioning/project/survey';
import { checkDocument } from '../../../server/src/rules/check';
import { RULES } from '../../../server/src/rules/registry';
import { memoryFiles } from '../provisioning/project/memory-files';

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
  const previous = /^```json previous \S+\n([\s\S]*?)^```$/m.exec(text)?.[1];

  it('says what happens, why we know and how to fix it', () => {
    expect(text).toContain(`\`${code}\``);
    expect(text.match(/^## .*$/gm)).toEqual(['## What happens', '## Why we know', '## How to fix']);
  });

  it('has a bad and a good example', () => {
    expect(examples.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['bad', 'good']));
  });

  it.each(examples)('$kind example $index', async ({ kind, files, companions }) => {
    const found = (await check(files, previous)).filter(
      (diagnostic) => diagnostic.severity !== 'hint' || diagnostic.code === code,
    );
    const unique = new Set(found.map((diagnostic) => diagnostic.code));
    expect([...unique].sort()).toEqual(kind === 'bad' ? [code, ...companions].sort() : []);
  });
});

interface Example {
  readonly kind: string;
  readonly index: number;
  /** Parameters of one connection, by name. */
  readonly files: ReadonlyMap<string, string>;
  /** Codes that cannot but come with the page's own. */
  readonly companions: readonly string[];
}

/**
 * Fenced blocks with an info string such as `json bad CreateAccountJSON`, or `json bad CreateAccountJSON with <code>`
 * where another rule must find something too; `json bad objectMapping as utf-16le` is read as UTF-8 all the same. Blocks of one kind that follow each other with different parameters
 * belong to one connection. `csv bad users.csv` is a file beside a project file.
 */
function examplesOf(text: string): readonly Example[] {
  const examples: (Example & { files: Map<string, string> })[] = [];
  const fence = /^```(?:json|csv) (bad|good) (\S+)( as utf-16le)?(?: with (.+))?\n([\s\S]*?)^```$/gm;
  for (const [, kind = '', name = '', encoding, others, written = ''] of text.matchAll(fence)) {
    const content = encoding === undefined ? written : Buffer.from(written, 'utf16le').toString('utf8');
    const last = examples.at(-1);
    if (last !== undefined && last.kind === kind && !last.files.has(name)) last.files.set(name, content);
    else
      examples.push({
        kind,
        index: examples.length,
        files: new Map([[name, content]]),
        companions: others?.split(' ') ?? [],
      });
  }
  return examples;
}

/** @param previous the version before, for findings that compare */
async function check(files: ReadonlyMap<string, string>, previous: string | undefined) {
  const contents = new Map(
    [...files].map(([name, content]) => [name.includes('.csv') ? name : `${name}.json`, content]),
  );
  const isProject = files.has('ringcentral-provisioning');
  const documents = [];
  for (const [name, content] of contents) {
    const document = readDocument(`file:///example/${name}`, content);
    if (document?.provider === 'project')
      documents.push(
        document.withSurvey(
          await surveyProject(document, 'file:///example/', memoryFiles(contents, 'file:///example/')),
        ),
      );
    else if (document !== undefined) documents.push(document);
    else if (!isProject) throw new Error(`${name} is not recognised`);
  }
  const connectors = groupConnectors(documents.filter((document) => document.provider === 'saviynt'));
  return besideEachOther(documents).flatMap((document) =>
    checkDocument(
      document,
      ({ key }) => {
        const connector = connectors.get(key);
        if (connector === undefined) throw new Error(`no connector ${key}`);
        return connector;
      },
      { fileSyntax: true, ...(previous !== undefined && { previous }) },
    ),
  );
}
