import type { Defect } from './defect';

export const typesDefects: readonly Defect[] = [
  {
    what: 'Yes for a Boolean',
    seed: (p) => {
      p.express('active', '"Yes"');
    },
    code: 'entra/wrong-result',
    at: '\\"Yes\\"',
    with: ['entra/leavers-stay-active', 'entra/parameters-out-of-step'],
    fixed: true,
  },
  {
    what: 'a default value of the wrong type',
    seed: (p) => {
      p.attribute('active').defaultValue = 'Yes';
    },
    code: 'entra/default-value',
    at: '"defaultValue": "Yes"',
    fixed: true,
  },
  {
    what: 'several values into one',
    seed: (p) => {
      p.express('title', '[proxyAddresses]');
    },
    code: 'entra/wrong-result',
    at: '[proxyAddresses]',
  },
];
