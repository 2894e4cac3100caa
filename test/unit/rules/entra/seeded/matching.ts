import { type Defect, email, mappingName } from './defect';

export const matchingDefects: readonly Defect[] = [
  {
    what: 'no matching attribute',
    seed: (p) => {
      p.attribute('userName').matchingPriority = 0;
    },
    code: 'entra/matching-missing',
    at: mappingName,
    fixed: true,
  },
  {
    what: 'two of one priority',
    seed: (p) => {
      p.attribute(email).matchingPriority = 1;
    },
    code: 'entra/matching-priority',
    at: '"matchingPriority": 1',
    nth: 1,
    fixed: true,
    with: ['ringcentral/matching-not-filterable'],
  },
  {
    what: 'a match by active',
    seed: (p) => {
      p.attribute('active').matchingPriority = 2;
    },
    code: 'entra/matching-attribute',
    at: '"matchingPriority": 2',
    fixed: true,
    with: ['ringcentral/matching-not-filterable'],
  },
  {
    what: 'a match by a multi-valued attribute',
    seed: (p) => {
      p.definition('title').multivalued = true;
      p.attribute('title').matchingPriority = 2;
    },
    code: 'entra/matching-attribute',
    at: '"matchingPriority": 2',
    fixed: true,
    with: ['ringcentral/matching-not-filterable'],
  },
  {
    what: 'a match by a reference',
    seed: (p) => {
      p.definition('title').type = 'Reference';
      p.attribute('title').matchingPriority = 2;
    },
    code: 'entra/matching-attribute',
    at: '"matchingPriority": 2',
    fixed: true,
    with: ['ringcentral/matching-not-filterable'],
  },
  {
    what: 'a match by a constant',
    seed: (p) => {
      p.express('userName', '"one@example.com"');
    },
    code: 'entra/matching-attribute',
    at: '"matchingPriority": 1',
    with: ['ringcentral/username-not-email'],
  },
];
