import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { checkDocument } from '../../../../server/src/rules/check';
import { fixAll } from '../../../../server/src/rules/fix-all';
import { attributeMapping, goodSchema } from '../../../support/entra-schema';
import { applyFix, check } from './check-text';

/** The good schema with another expression for the title, and the tree that belongs to it. */
function withTitle(expression: string, tree: Record<string, unknown>): string {
  const schema = goodSchema();
  const title = schema.synchronizationRules[0]?.objectMappings[0]?.attributeMappings[3];
  if (title?.source === undefined || title.source === null) throw new Error('not generated');
  Object.assign(title.source, { expression, ...tree });
  return JSON.stringify(schema, null, 2);
}

describe('a fix of an expression', () => {
  const { source } = attributeMapping('title', 'StripSpaces([jobTitle])');
  const wrong = withTitle('stripSpaces([jobTitle])', {
    ...source,
    expression: 'stripSpaces([jobTitle])',
    name: 'stripSpaces',
  });

  it('changes the tree with it', () => {
    const found = check(wrong);
    expect(found.map(({ code }) => code)).toEqual(['entra/wrong-case']);
    expect(applyFix(wrong, found[0])).toBe(withTitle('StripSpaces([jobTitle])', { ...source }));
  });

  it('does so when everything safe is fixed at once', () => {
    const fixed = fixAll('file:///schema.json', wrong, (text) => {
      const document = readDocument('file:///schema.json', text);
      if (document === undefined) throw new Error('not recognised');
      return checkDocument(document, () => never(), { fileSyntax: true });
    });
    expect(check(fixed)).toEqual([]);
  });

  it('leaves a tree alone that was out of step before', () => {
    const other = attributeMapping('title', 'StripSpaces([department])').source?.parameters;
    const text = withTitle('StripSpaces([jobTitel])', { name: 'StripSpaces', type: 'Function', parameters: other });
    const after = applyFix(
      text,
      check(text).find(({ code }) => code === 'entra/unknown-binding'),
    );
    expect(check(after).map(({ code }) => code)).toEqual(['entra/parameters-out-of-step']);
  });
});

function never(): never {
  throw new Error('no connector');
}
