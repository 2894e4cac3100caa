import type { Defect } from './defect';

export const crossReferencesDefects: readonly Defect[] = [
  {
    what: 'the former name of Entra',
    seed: (p) => {
      p.rule.sourceDirectoryName = 'Azure Active Directory';
    },
    code: 'entra/unknown-directory',
    at: 'Azure Active Directory',
    fixed: true,
  },
  {
    what: 'a target directory in lower case',
    seed: (p) => {
      p.rule.targetDirectoryName = 'ringcentral';
    },
    code: 'entra/unknown-directory',
    at: 'ringcentral',
    fixed: true,
  },
  {
    what: 'a source object in lower case',
    seed: (p) => {
      p.mapping.sourceObjectName = 'user';
    },
    code: 'entra/unknown-object',
    at: 'user',
    fixed: true,
    with: ['entra/unknown-attribute'],
  },
  {
    what: 'a target object that is not defined',
    seed: (p) => {
      p.mapping.targetObjectName = 'User';
    },
    code: 'entra/unknown-object',
    at: '"targetObjectName": "User"',
  },
  {
    what: 'a misspelled target attribute',
    seed: (p) => {
      p.attribute('externalId').targetAttributeName = 'externalID';
    },
    code: 'entra/unknown-attribute',
    at: 'externalID',
    fixed: true,
    with: ['ringcentral/unsupported-target'],
  },
  {
    what: 'a misspelled attribute in a filter',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'contry';
    },
    code: 'entra/unknown-attribute',
    at: 'contry',
    fixed: true,
  },
  {
    what: 'a misspelled attribute in an expression',
    seed: (p) => {
      p.express('title', '[jobTitel]');
    },
    code: 'entra/unknown-binding',
    at: '[jobTitel]',
    fixed: true,
    with: ['entra/parameters-out-of-step'],
  },
  {
    what: 'a source without expression that does not exist',
    seed: (p) => {
      p.attribute('title').source = { type: 'Attribute', name: 'jobTitel', parameters: [] } as never;
    },
    code: 'entra/unknown-attribute',
    at: 'jobTitel',
    fixed: true,
  },
  {
    what: 'a reference to a missing object',
    seed: (p) => {
      p.definition('manager').referencedObjects = [{ referencedObjectName: 'Users', referencedProperty: null }];
    },
    code: 'entra/unknown-reference',
    at: 'Users',
    fixed: true,
  },
];
