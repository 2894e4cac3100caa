import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { refactorings } from '../../../../server/src/features/refactor';
import { checkDocument } from '../../../../server/src/rules/check';
import { applyEdits } from '../../../../server/src/rules/fix-all';
import { goodSchema } from '../../../support/entra-schema';

const good = JSON.stringify(goodSchema(), null, 1);

/** Checks a text, makes every fix and refactoring, and sees that all places lie within it. */
function exercise(text: string): void {
  const document = readDocument('file:///schema.json', text);
  if (document?.provider !== 'entra') return;
  const found = checkDocument(document, () => never(), { fileSyntax: true, previous: good });
  for (const { span, fixes } of found) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.start).toBeLessThanOrEqual(span.end);
    for (const { edits } of fixes) applyEdits(text, edits);
  }
  const middle = text.length >> 1;
  for (const { edits } of refactorings(document, { start: middle, end: middle })) applyEdits(text, edits);
}

function never(): never {
  throw new Error('no connector');
}

describe('whatever stands in the file, nothing throws', () => {
  const place = fc.nat(good.length - 1);

  it('when it breaks off', () => {
    fc.assert(
      fc.property(place, (at) => exercise(good.slice(0, at))),
      { numRuns: 60, seed: 1 },
    );
  });

  it('when a part is missing', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 60 }), (at, length) =>
        exercise(good.slice(0, at) + good.slice(at + length)),
      ),
      { numRuns: 100, seed: 2 },
    );
  });

  it('when members have values of any other kind', () => {
    const values = [null, 5, true, '', 'x', [], {}, [null], [5], { key: 5 }, ['__proto__'], '(', '[', '"'];
    const members = [...new Set([...good.matchAll(/"(\w+)": /g)].map(([, name]) => name ?? ''))];
    fc.assert(
      fc.property(fc.constantFrom(...members), fc.constantFrom(...values), (member, value) => {
        const changed = JSON.stringify(goodSchema(), (key, old) => (key === member ? value : old));
        exercise(changed);
      }),
      { numRuns: 150, seed: 3 },
    );
  });
});

it('fixes leave a file that is JSON', () => {
  const schema = goodSchema();
  const mapping = schema.synchronizationRules[0]?.objectMappings[0];
  if (mapping === undefined) throw new Error('not generated');
  mapping.attributeMappings.splice(0, 2);
  for (const each of mapping.attributeMappings) each.flowType = 'Add';
  for (const text of [JSON.stringify(schema), JSON.stringify(schema, null, '\t').replaceAll('\n', '\r\n')]) {
    const document = readDocument('file:///schema.json', text);
    if (document === undefined) throw new Error('not recognised');
    const fixes = checkDocument(document, () => never(), { fileSyntax: true }).flatMap((found) => found.fixes);
    expect(fixes.length).toBeGreaterThan(10);
    for (const { edits } of fixes) expect(() => JSON.parse(applyEdits(text, edits))).not.toThrow();
  }
});
