import { type Defect, present } from './defect';

export const objectMappingsDefects: readonly Defect[] = [
  {
    what: 'no Delete',
    seed: (p) => {
      p.mapping.flowTypes = 'Add,Update';
    },
    code: 'entra/flow-types',
    at: 'Add,Update',
    fixed: true,
  },
  {
    what: 'no Update',
    seed: (p) => {
      p.mapping.flowTypes = 'Add, Delete';
    },
    code: 'entra/flow-types',
    at: 'Add, Delete',
    fixed: true,
  },
  {
    what: 'users switched off',
    seed: (p) => {
      p.mapping.enabled = false;
    },
    code: 'entra/mapping-disabled',
    at: '"enabled": false',
    fixed: true,
  },
  {
    what: 'a bare word as Disposition',
    seed: (p) => {
      present(p.mapping.metadata[2]).value = 'Normal';
    },
    code: 'entra/metadata-value',
    at: '"value": "Normal"',
    fixed: true,
  },
  {
    what: 'an unknown EscrowBehavior',
    seed: (p) => {
      present(p.mapping.metadata[4]).value = '"Defualt"';
    },
    code: 'entra/metadata-value',
    at: '\\"Defualt\\"',
    fixed: true,
  },
  {
    what: 'a flag that is no Boolean',
    seed: (p) => {
      present(p.mapping.metadata[0]).value = 'False';
    },
    code: 'entra/metadata-value',
    at: '"value": "False"',
    fixed: true,
  },
];
