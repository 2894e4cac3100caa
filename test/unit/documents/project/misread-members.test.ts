import { describe, expect, it } from 'vitest';
import { readProjectDocument } from '../../../../server/src/documents/project/document';
import { misreadOfEntry, misreadOfFile } from '../../../../server/src/documents/project/misread-members';

const projectOf = (file: object) =>
  readProjectDocument('file:///ringcentral-provisioning.json', JSON.stringify(file))?.project;
const ofFile = (file: object) => {
  const project = projectOf(file);
  return project === undefined ? undefined : misreadOfFile(project).map(({ message }) => message);
};
const ofEntry = (entry: object) => {
  const [mapping] = projectOf({ ringcentralProvisioning: 1, mappings: [entry] })?.mappings ?? [];
  return mapping === undefined ? undefined : misreadOfEntry(mapping).map(({ message }) => message);
};
const NOT_THERE = 'has a value the format does not have there, so it is not read (docs/project-file.md).';

describe('members of an entry that are not read', () => {
  it.each([
    [
      { expectation: [] },
      '"expectation" is no member of a mapping of the project, so it is not read (docs/project-file.md). Did you mean "expectations"?',
    ],
    [{ xyz: 1 }, '"xyz" is no member of a mapping of the project, so it is not read (docs/project-file.md).'],
    [{ expectations: {} }, `"expectations" ${NOT_THERE}`],
    [{ expectations: ['ada'] }, `An item of this list ${NOT_THERE}`],
    [{ options: [] }, `"options" ${NOT_THERE}`],
    [{ people: 7 }, `"people" ${NOT_THERE}`],
    [
      { account: { srever: 'x' } },
      '"srever" is no member of an account, so it is not read (docs/project-file.md). Did you mean "server"?',
    ],
  ])('%j', (entry, message) => {
    expect(ofEntry({ mapping: 'jumpcloud', ...entry })).toEqual([message]);
  });

  it('are none of what fails an expectation, and none of the options', () => {
    const expectations = [
      { person: 'a', acton: 'create' },
      { person: 'b', requests: -1 },
    ];
    expect(ofEntry({ mapping: 'jumpcloud', expectations, options: { maxDisable: 1, maxRemoves: -1 } })).toEqual([]);
  });
});

describe('members of a file that are not read', () => {
  it.each([
    [
      { mapings: [] },
      '"mapings" is no member of a project file, so it is not read (docs/project-file.md). Did you mean "mappings"?',
    ],
    [{ mappings: {} }, `"mappings" ${NOT_THERE}`],
    [{ mappings: ['okta'] }, `An item of this list ${NOT_THERE}`],
  ])('%j', (file, message) => {
    expect(ofFile({ ringcentralProvisioning: 1, ...file })).toEqual([message]);
  });

  it('are none of those of its entries, and no severities', () => {
    const file = { ringcentralProvisioning: 1, rules: { 'okta/*': 7 }, mappings: [{ expectation: [], people: 1 }] };
    expect(ofFile(file)).toEqual([]);
  });
});
