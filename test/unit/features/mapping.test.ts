import { describe, expect, it } from 'vitest';
import { readOktaDocument } from '../../../server/src/documents/okta/document';
import { createScope } from '../../../server/src/expressions/kit/scope';
import { stringShape } from '../../../server/src/expressions/kit/shape';
import { completions } from '../../../server/src/features/completion';
import { documentInfo } from '../../../server/src/features/document-info';
import { documentSymbols } from '../../../server/src/features/document-symbols';
import { signatureHelp } from '../../../server/src/features/expression/signature-help';
import { hover } from '../../../server/src/features/hover';
import { referencesTo } from '../../../server/src/features/references';
import { semanticTokens } from '../../../server/src/features/semantic-tokens';
import { toSnippet } from '../../../server/src/features/snippet';
import { workspaceOf } from '../../../server/src/features/workspace';
import { checkDocument } from '../../../server/src/rules/check';
import { applyEdits } from '../../../server/src/rules/fix-all';
import { parseCursor } from '../../support/markers';
import { standInLanguage } from '../../support/stand-in-language';

const mail = { name: 'mail_a', documentation: 'The address.', shape: stringShape };
const workspace = workspaceOf([]);

/** A profile mapping with two expressions, the second of which is `expression` as it stands in the file. */
function mapping(marked: string) {
  const text = `{ "properties": {
  "name": { "expression": "x", "pushStatus": "PUSH" },
  "email": { "expression": "${marked}", "pushStatus": "PUSH" } } }`;
  const { text: content, offset } = marked.includes('|') ? parseCursor(text) : { text, offset: 0 };
  const document = readOktaDocument('file:///m.json', content, {
    language: standInLanguage(),
    scopeOf: () => createScope([mail], false),
  });
  if (document === undefined) throw new Error('not recognised');
  return { document, content, offset };
}

describe('in an expression of any language', () => {
  it('completes names, calls and values, escaped as the string needs it', () => {
    const { document, offset, content } = mapping('\\"\\u00e4\\" + mai|l');
    const items = completions(document, offset, workspace);
    expect(items.map(({ label, kind, rank }) => [label, kind, rank])).toEqual([
      ['mail_a', 'property', 0],
      ['join', 'function', 1],
      ['"-"', 'value', 2],
    ]);
    expect(items.map(({ span }) => content.slice(span.start, span.end))).toEqual(['mail', 'mail', 'mail']);
    expect(items.map(({ insertion, at }) => toSnippet(insertion, at))).toEqual([
      'mail_a',
      'join($1, $2)',
      '\\\\"-\\\\"',
    ]);
    expect(items.map(({ filterText }) => filterText)).toEqual(['mail_a', 'join', '\\"-\\"']);
    expect(items.map(({ deprecated }) => deprecated)).toEqual([undefined, undefined, true]);
  });

  it('leaves the brackets of a call alone', () => {
    const { document, offset } = mapping('jo|(a)');
    const call = completions(document, offset, workspace).find(({ label }) => label === 'join');
    expect(call?.insertion).toEqual(['join']);
  });

  it('completes nothing inside an escape, nor outside expressions', () => {
    const inside = mapping('a \\u0|0e4');
    expect(completions(inside.document, inside.offset, workspace)).toEqual([]);
    expect(completions(inside.document, 0, workspace)).toEqual([]);
  });

  it('explains names and functions', () => {
    const name = mapping('\\"x\\" + mail|_a');
    const found = hover(name.document, name.offset, workspace);
    expect(found?.markdown).toBe('**mail\\_a** — text\n\nThe address.');
    expect(name.content.slice(found?.span.start, found?.span.end)).toBe('mail_a');
    const call = mapping('jo|in(a)');
    expect(hover(call.document, call.offset, workspace)?.markdown).toBe(
      [
        '`join(String separator, String... source) → String`',
        'Joins texts.',
        '**Deprecated.** Write concat.',
        '`join("-", a, b)` gives `"A-B"`',
        'Source: made up',
      ].join('\n\n'),
    );
  });

  it('shows the signature of a call and the parameter that is being written', () => {
    const { document, offset } = mapping('join(\\"-\\", a, |');
    const found = signatureHelp(document, offset, workspace);
    const [signature] = found?.signatures ?? [];
    expect(signature).toMatchObject({
      label: 'join(String separator, String... source) → String',
      documentation: 'Joins texts.\n\n**Deprecated.** Write concat.',
      active: 1,
    });
    expect(
      signature?.parameters.map(({ label, documentation }) => [
        signature.label.slice(label.start, label.end),
        documentation,
      ]),
    ).toEqual([
      ['String separator', 'One of "-", "+".'],
      ['String... source', 'What to join.'],
    ]);
    expect(signatureHelp(document, 0, workspace)).toBeUndefined();
  });

  it('colours the pieces through all escapes', () => {
    const { document, content } = mapping('\\u0061b + \\"c\\"');
    const found = semanticTokens(document).map(({ span }) => content.slice(span.start, span.end));
    expect(found).toEqual(['x', '\\u0061b', 'c']);
  });
});

describe('a mapping as a whole', () => {
  it('has an outline of what fills what', () => {
    expect(documentSymbols(mapping('a').document).map(({ name, detail }) => `${name} ${detail}`)).toEqual([
      'name ⟵ x',
      'email ⟵ a',
    ]);
  });

  it('says what it is and what cannot be known', () => {
    expect(documentInfo(mapping('a').document, workspace)).toMatchObject({
      provider: 'Okta',
      label: 'Profile mapping',
      notes: [expect.stringContaining('direction'), expect.stringContaining('schemas')],
    });
  });

  it('has no references into other files', () => {
    expect(referencesTo(mapping('a').document, 40, workspace)).toEqual([]);
  });
});

describe('findings of the language', () => {
  const check = (expression: string, options = {}) => {
    const found = mapping(expression);
    return {
      ...found,
      diagnostics: checkDocument(found.document, workspace.connectorOf, { fileSyntax: true, ...options }),
    };
  };

  it('become diagnostics at their place, with the suggestions as fixes', () => {
    const { diagnostics, content } = check('\\"\\u00e4\\" + wrong');
    expect(diagnostics).toMatchObject([
      { code: 'okta/wrong-case', severity: 'error', message: 'Not right for email.', uri: 'file:///m.json' },
    ]);
    const [fix] = diagnostics[0]?.fixes ?? [];
    expect(fix).toMatchObject({ title: 'Change to "right"', isSafe: true });
    expect(applyEdits(content, fix?.edits ?? [])).toBe(content.replace('wrong', '\\"right\\"'));
  });

  it('take the severity a person chose', () => {
    const severity = (value: string) => check('wrong', { severities: { 'okta/wrong-case': value } }).diagnostics;
    expect(severity('hint')).toMatchObject([{ severity: 'hint' }]);
    expect(severity('off')).toEqual([]);
  });

  it('stand beside those of JSON, once each', () => {
    const { document } = mapping('wrong');
    const broken = readOktaDocument('file:///m.json', document.text.text.replace(/\}\s*$/, ''), {
      language: standInLanguage(),
      scopeOf: () => createScope([], false),
    });
    const codes = (fileSyntax: boolean) =>
      checkDocument(broken ?? document, workspace.connectorOf, { fileSyntax }).map(({ code }) => code);
    expect(codes(true)).toEqual(['json/unclosed', 'okta/wrong-case']);
    expect(codes(false)).toEqual(['okta/wrong-case']);
  });

  it('say nothing of an expression that is not written yet', () => {
    expect(check('').diagnostics.map(({ code }) => code)).toEqual(['okta/empty-expression']);
  });
});
