import { describe, expect, it } from 'vitest';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { misreadOptions } from '../../../../server/src/documents/project/misread-options';

const entry = (options: unknown) => {
  const text = JSON.stringify({ ringcentralProvisioning: 1, mappings: [{ mapping: 'jumpcloud', options }] });
  return readProjectDocument('file:///p.json', text)?.project.mappings[0];
};
const misread = (options: unknown) =>
  misreadOptions(entry(options)?.optionProperties ?? []).map(({ property, wanted }) => [property.key.value, wanted]);
const THRESHOLD = '{ "count": N }, { "percent": N } up to 100, or both';

describe('options of a project file that are not read as they stand', () => {
  it.each([
    ['maxDisables', 5, THRESHOLD],
    ['maxDisables', {}, THRESHOLD],
    ['maxRemoves', { count: -1, percent: 5 }, THRESHOLD],
    ['maxRemoves', { count: 1.5 }, THRESHOLD],
    ['maxRemoves', { count: 1, count2: 2 }, THRESHOLD],
    ['maxChanges', { percent: -0.5 }, THRESHOLD],
    ['maxChanges', { percent: 101 }, THRESHOLD],
    ['minPeople', { cout: 3, percent: 5 }, THRESHOLD],
    ['removeLeavers', 'yes', 'true or false'],
    ['protectedUsers', 'ceo@corp.example', 'a list of texts'],
    ['protectedUsers', ['ceo@corp.example', 101], 'a list of texts'],
    ['maxSnapshotAge', -1, 'a number of hours from 0'],
    ['direction', 'sideways', 'one of push, import'],
    ['connector', 5, 'a text'],
    ['connector', '', 'a text'],
    ['protectedUsers', [''], 'a list of texts'],
    ['now', 0, 'a time such as "2026-01-15T09:00:00Z"'],
    ['maxDisable', { count: 3 }, undefined],
    ['constructor', {}, undefined],
  ])('%s: %j', (name, value, wanted) => {
    expect(misread({ [name]: value })).toEqual([[name, wanted]]);
  });

  it('are none of those that are right', () => {
    const right = {
      ...{ connector: 'A', direction: 'push', removeLeavers: false, oktaApp: 'scim', now: '2026-01-15T09:00:00Z' },
      ...{ maxDisables: { count: 0 }, maxRemoves: { percent: 100 }, maxChanges: { count: 1, percent: 0.5 } },
      ...{ protectedUsers: [], maxSnapshotAge: 0 },
    };
    expect(misread(right)).toEqual([]);
  });

  it.each([
    [{ maxDisables: { count: -1, percent: 5 }, maxRemoves: { count: -1 } }, { maxDisables: { percent: 5 } }],
    [{ maxChanges: { percent: 101 }, maxSnapshotAge: -1 }, {}],
    [{ maxChanges: { percent: 100, count: 0 }, direction: 'sideways' }, { maxChanges: { percent: 100, count: 0 } }],
    [
      { protectedUsers: ['a@b.example'], maxSnapshotAge: 1.5 },
      { protectedUsers: ['a@b.example'], maxSnapshotAge: 1.5 },
    ],
  ])('are left out: %j', (written, read) => {
    expect(entry(written)?.options).toEqual(read);
  });
});
