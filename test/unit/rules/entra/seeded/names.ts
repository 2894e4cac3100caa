import { userUrn } from '../../../../support/entra-schema';
import { type Defect, present } from './defect';

export const namesDefects: readonly Defect[] = [
  {
    what: 'an attribute defined twice',
    seed: (p) => {
      p.entra.attributes.push({ ...p.definition('mail') });
    },
    code: 'entra/duplicate-name',
    at: '"name": "mail"',
    fixed: true,
  },
  {
    what: 'an object defined twice',
    seed: (p) => {
      p.schema.directories[1]?.objects.push({ ...p.app });
    },
    code: 'entra/duplicate-name',
    at: `"name": "${userUrn}"`,
    fixed: true,
  },
  {
    what: 'a directory defined twice',
    seed: (p) => {
      p.schema.directories.push({ ...present(p.schema.directories[1]) });
    },
    code: 'entra/duplicate-name',
    at: '"name": "RingCentral"',
    fixed: true,
  },
  {
    what: 'two anchors',
    seed: (p) => {
      p.definition('userName').anchor = true;
    },
    code: 'entra/two-anchors',
    at: '"anchor": true',
    fixed: true,
  },
  {
    what: 'a rule with the id of another',
    seed: (p) => {
      p.schema.synchronizationRules.push({ ...p.rule });
    },
    code: 'entra/duplicate-name',
    at: '"id": "5d3a4a3e-0a6f-4f0f-8a51-3f0b8f9f2d10"',
    fixed: true,
  },
];
