import { attributeMapping } from '../../../../support/entra-schema';
import { type Defect, mappingName } from './defect';

export const targetsDefects: readonly Defect[] = [
  {
    what: 'a target mapped twice',
    seed: (p) => {
      p.mapping.attributeMappings.push(attributeMapping('title', '[department]'));
    },
    code: 'entra/duplicate-target',
    at: '"targetAttributeName": "title"',
    fixed: true,
  },
  {
    what: 'the primary key as target',
    seed: (p) => {
      p.mapping.attributeMappings.push(attributeMapping('id', '[objectId]'));
    },
    code: 'entra/primary-key-target',
    at: '"targetAttributeName": "id"',
    fixed: true,
  },
  {
    what: 'a read-only target',
    seed: (p) => {
      p.definition('title').mutability = 'ReadOnly';
    },
    code: 'entra/read-only-target',
    at: '"targetAttributeName": "title"',
    fixed: true,
  },
  {
    what: 'a required attribute without mapping',
    seed: (p) => {
      p.definition('title').required = true;
      p.remove('title');
    },
    code: 'entra/required-unmapped',
    at: mappingName,
  },
  {
    what: 'a mapping without source',
    seed: (p) => {
      p.attribute('title').source = null;
    },
    code: 'entra/empty-mapping',
    at: '"source": null',
    fixed: true,
  },
  {
    what: 'a custom attribute with a made-up schema',
    seed: (p) => {
      p.add('custom:room', '[city]');
    },
    code: 'entra/scim-attribute-name',
    at: 'custom:room',
    nth: 0,
    with: ['ringcentral/unsupported-target'],
  },
  {
    what: 'entitlements as target',
    seed: (p) => {
      p.add('entitlements', '[city]');
    },
    code: 'entra/scim-attribute-name',
    at: '"targetAttributeName": "entitlements"',
    with: ['ringcentral/unsupported-target'],
  },
];
