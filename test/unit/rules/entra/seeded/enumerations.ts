import { type Defect, present } from './defect';

export const enumerationsDefects: readonly Defect[] = [
  {
    what: 'the word Add as flow type',
    seed: (p) => {
      p.attribute('title').flowType = 'Add';
    },
    code: 'entra/enum-value',
    at: '"flowType": "Add"',
    fixed: true,
  },
  {
    what: 'flow behavior in lower case',
    seed: (p) => {
      p.attribute('title').flowBehavior = 'flowalways';
    },
    code: 'entra/enum-value',
    at: 'flowalways',
    fixed: true,
  },
  {
    what: 'a type of another system',
    seed: (p) => {
      p.definition('title').type = 'Bool';
    },
    code: 'entra/enum-value',
    at: '"type": "Bool"',
    fixed: true,
  },
  {
    what: 'a misspelled mutability',
    seed: (p) => {
      p.definition('title').mutability = 'readWrite';
    },
    code: 'entra/enum-value',
    at: 'readWrite',
    fixed: true,
  },
  {
    what: 'a misspelled flow',
    seed: (p) => {
      p.mapping.flowTypes = 'Add,Updates,Delete';
    },
    code: 'entra/enum-value',
    at: 'Add,Updates,Delete',
    fixed: true,
  },
  {
    what: 'the portal word for a source type',
    seed: (p) => {
      present(p.attribute('title').source).type = 'Direct';
    },
    code: 'entra/enum-value',
    at: 'Direct',
    fixed: true,
  },
];
