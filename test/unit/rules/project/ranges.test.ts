import { expect, it } from 'vitest';
import { readDocument } from '../../../../server/src/documents/document';
import { checkDocument } from '../../../../server/src/rules/check';

/** The findings about values of a project with one mapping, each with the text it is about. */
function found(entry: object, version = 1): readonly (readonly [string, string])[] {
  const text = JSON.stringify({ ringcentralProvisioning: version, mappings: [{ mapping: 'jumpcloud', ...entry }] });
  const document = readDocument('file:///ringcentral-provisioning.json', text);
  if (document === undefined) throw new Error('not recognised');
  const none = () => {
    throw new Error('no connector');
  };
  return checkDocument(document, none, { fileSyntax: true })
    .filter(({ code }) => code === 'project/unknown-value')
    .map(({ span, message }) => [text.slice(span.start, span.end), message]);
}

const ALONE = 'No preview is made with it as it stands.';

it.each([
  [{ options: { maxDisables: { count: -1 } } }, '-1', `"count" is a number from 0; -1 is not. ${ALONE}`],
  [{ options: { maxRemoves: { percent: 101 } } }, '101', `"percent" is a number from 0 to 100; 101 is not. ${ALONE}`],
  [{ options: { maxSnapshotAge: -0.5 } }, '-0.5', `"maxSnapshotAge" is a number from 0; -0.5 is not. ${ALONE}`],
  [{ options: { minPeople: {} } }, '{}', `"minPeople" says nothing: give it "count" or "percent". ${ALONE}`],
  [{ options: { protectedUsers: [''] } }, '""', `This item is empty. ${ALONE}`],
  [
    { expectations: [{ person: 'a', requests: -1 }] },
    '-1',
    '"requests" is a number from 0; -1 is not. The expectation fails.',
  ],
  [
    { expectations: [{ person: 'a', refusal: 99 }] },
    '99',
    '"refusal" is a number from 100 to 599; 99 is not. The expectation fails.',
  ],
  [{ expectations: [{ person: { line: 0 } }] }, '0', '"line" is a number from 1; 0 is not. The expectation fails.'],
])('a number out of its range is told where it stands: %j', (entry, text, message) => {
  expect(found(entry)).toEqual([[text, message]]);
});

it('a version that there is none of is told with the one there is', () => {
  expect(found({}, 3)).toEqual([
    [
      '3',
      '"ringcentralProvisioning" says version 3, and there is only version 1 of the format. Nothing is planned with it. Write 1 if the file is in it.',
    ],
  ]);
});

it('says nothing of what is within', () => {
  const options = { maxDisables: { count: 0 }, maxRemoves: { percent: 100 }, maxSnapshotAge: 0, protectedUsers: [] };
  const expectations = [
    { person: { line: 1 }, requests: 0, refusal: { status: 599 } },
    { person: 'a', refusal: {} },
  ];
  expect(found({ options, expectations })).toEqual([]);
});
