import { type Defect, mappingName } from './defect';

export const leaversDefects: readonly Defect[] = [
  {
    what: 'active not mapped',
    seed: (p) => {
      p.remove('active');
    },
    code: 'entra/leavers-stay-active',
    at: mappingName,
    fixed: true,
  },
  {
    what: 'active always True',
    seed: (p) => {
      p.express('active', '"True"');
    },
    code: 'entra/leavers-stay-active',
    at: '\\"True\\"',
    nth: 0,
    fixed: true,
  },
  {
    what: 'active the wrong way round',
    seed: (p) => {
      p.express('active', '[IsSoftDeleted]');
    },
    code: 'entra/leavers-stay-active',
    at: '[IsSoftDeleted]',
    fixed: true,
  },
  {
    what: 'active from the sign-in alone',
    seed: (p) => {
      p.express('active', '[accountEnabled]');
    },
    code: 'entra/leavers-stay-active',
    at: '[accountEnabled]',
    fixed: true,
  },
  {
    what: 'active only on creation',
    seed: (p) => {
      p.attribute('active').flowType = 'ObjectAddOnly';
    },
    code: 'entra/leavers-stay-active',
    at: 'ObjectAddOnly',
  },
];
