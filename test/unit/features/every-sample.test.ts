import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../server/src/documents/document';
import { completions } from '../../../server/src/features/completion';
import { documentInfo } from '../../../server/src/features/document-info';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { signatureHelp } from '../../../server/src/features/expression/signature-help';
import { hover } from '../../../server/src/features/hover';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { workspaceOf } from '../../../server/src/features/workspace';
import { checkDocument } from '../../../server/src/rules/check';
import { accept } from './helpers';

const samples = new URL('../../../samples/', import.meta.url);
const folders = ['okta', 'okta-broken', 'entra', 'entra-broken', 'ringcentral-broken'];
/** Lists of people lie beside the mappings that they are for. */
const files = folders.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, samples))
    .filter((name) => !/^(users|people)\b/.test(name))
    .map((name) => ({
      name: `${folder}/${name}`,
      text: readFileSync(new URL(`${folder}/${name}`, samples), 'utf8'),
    })),
);

/** Every feature at every `step`th offset; what a feature says stands where the cursor is. Returns what does not. */
function walk(name: string, text: string, step: number): readonly string[] {
  const document = readDocument(`file:///samples/${name}`, text);
  if (document === undefined) return [];
  const workspace = workspaceOf(document.provider === 'saviynt' ? [document] : []);
  const wrong: string[] = [];
  checkDocument(document, workspace.connectorOf, { fileSyntax: true });
  documentInfo(document, workspace);
  documentSymbols(document);
  semanticTokens(document);
  for (let offset = 0; offset <= text.length; offset += step) {
    const about = hover(document, offset, workspace);
    if (about !== undefined && (about.span.start > offset || about.span.end < offset)) wrong.push(`${offset} hover`);
    const help = signatureHelp(document, offset, workspace);
    if (help !== undefined && help.signatures[help.active] === undefined) wrong.push(`${offset} signature`);
    for (const { label, span } of completions(document, offset, workspace))
      if (span.start > offset || span.end < offset) wrong.push(`${offset} ${label}`);
  }
  return wrong;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(files)('$name', ({ name, text }) => {
  it('is recognised', () => {
    expect(readDocument(`file:///samples/${name}`, text)).toBeDefined();
  });

  it('troubles no feature at any offset', () => expect(walk(name, text, 1)).toEqual([]));

  it('troubles no feature when it is cut off or a character is missing', () => {
    const step = Math.max(7, Math.ceil(text.length / 60));
    for (let at = 0; at < text.length; at += step) {
      walk(name, text.slice(0, at), 31);
      walk(name, text.slice(0, at) + text.slice(at + 1), 97);
    }
  });
});

describe.each(files.filter(({ name }) => !name.includes('broken')))('$name', ({ name, text }) => {
  it('is JSON after every completion in an expression', () => {
    const document = readDocument(`file:///samples/${name}`, text);
    if (document === undefined || document.provider === 'saviynt') throw new Error('a mapping is expected');
    const workspace = workspaceOf([]);
    for (const { node } of document.expressions) {
      for (let offset = node.contentStart; offset <= node.contentEnd; offset += 3) {
        const broken = completions(document, offset, workspace).filter((item) => !isJson(accept(text, item)));
        expect(broken.map(({ label }) => label)).toEqual([]);
      }
    }
  });

  it('has no findings', () => {
    const document = readDocument(`file:///samples/${name}`, text);
    if (document === undefined) throw new Error('not recognised');
    const found = checkDocument(document, workspaceOf([]).connectorOf, { fileSyntax: true });
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  it('says something about every expression', () => {
    const document = readDocument(`file:///samples/${name}`, text);
    if (document === undefined || document.provider === 'saviynt') throw new Error('a mapping is expected');
    for (const { node, text: inner } of document.expressions) {
      const { start, end } = inner.spanToFile({ start: 0, end: inner.text.length });
      const hovers = Array.from({ length: end - start }, (_, i) => hover(document, start + i, workspaceOf([])));
      expect([node.value, hovers.some((found) => found !== undefined)]).toEqual([node.value, true]);
    }
  });
});
