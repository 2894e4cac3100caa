import type { Defect } from './defect';

export const completenessDefects: readonly Defect[] = [
  {
    what: 'no directories',
    seed: (p) => {
      p.schema.directories = [];
    },
    code: 'entra/incomplete-schema',
    at: 'directories',
  },
  {
    what: 'no rules',
    seed: (p) => {
      p.schema.synchronizationRules = [];
    },
    code: 'entra/incomplete-schema',
    at: '"synchronizationRules": []',
  },
  {
    what: 'one mapping only',
    seed: (p) => {
      p.mapping.attributeMappings = [p.attribute('userName')];
    },
    code: 'entra/incomplete-schema',
    at: '"attributeMappings": [',
    with: ['entra/required-unmapped'],
  },
];
