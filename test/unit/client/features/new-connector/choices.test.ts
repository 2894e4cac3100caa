import { describe, expect, it } from 'vitest';
import {
  agreementTo,
  fileToOpen,
  freeFolderName,
  partChoices,
  partsOf,
  withParts,
} from '../../../../../client/src/features/new-connector/choices';
import { defaultOptions } from '../../../../../server/src/scaffold/saviynt/options';

describe('the parts of a new connector', () => {
  it('are those of the options, and lead back to them in any order', () => {
    expect(withParts(defaultOptions, partsOf(defaultOptions))).toEqual(defaultOptions);
    expect(withParts(defaultOptions, partsOf(defaultOptions).toReversed())).toEqual(defaultOptions);
    expect(withParts(defaultOptions, ['phone', 'create'])).toEqual({
      ...defaultOptions,
      operations: ['create'],
      attributes: ['phone'],
    });
  });

  it('are each in the list once, group by group', () => {
    const ids = partChoices.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...partsOf(defaultOptions)]));
    const groups = partChoices.map(({ group }) => group);
    expect(groups).toEqual(groups.toSorted((a, b) => groups.indexOf(a) - groups.indexOf(b)));
  });
});

describe('the folder', () => {
  it('is one nobody has, however its letters are written', () => {
    expect(freeFolderName(['okta'])).toBe('ringcentral-connector');
    expect(freeFolderName(['RingCentral-Connector', 'ringcentral-connector-2'])).toBe('ringcentral-connector-3');
  });
});

describe('the question before anything is written', () => {
  it('lists the files', () => {
    expect(agreementTo('new', ['A.json', 'README.md'], [])).toEqual({
      label: 'Write 2 files to new',
      detail: 'A.json, README.md',
    });
  });

  it('says what is lost', () => {
    expect(agreementTo('new', ['A.json', 'README.md'], ['README.md'])).toEqual({
      label: 'Replace 1 file of new and write 1 more',
      detail: 'What is in README.md now is lost.',
    });
    expect(agreementTo('new', ['A.json', 'B.json'], ['A.json', 'B.json']).label).toBe('Replace 2 files of new');
  });
});

it('the mapping of attributes is opened, where there is one', () => {
  expect(fileToOpen(['ConnectionJSON.json', 'CreateAccountJSON.json', 'UpdateAccountJSON.json'])).toBe(
    'CreateAccountJSON.json',
  );
  expect(fileToOpen(['ConnectionJSON.json', 'UpdateAccountJSON.json'])).toBe('UpdateAccountJSON.json');
  expect(fileToOpen(['ConnectionJSON.json', 'RemoveAccountJSON.json'])).toBe('ConnectionJSON.json');
});
