import { attributeJson, attributeMapping, userUrn } from '../../../../support/entra-schema';
import { country, type Defect, email, mappingName } from './defect';

export const ringcentralDefects: readonly Defect[] = [
  {
    what: 'displayName, removed in 2020',
    seed: (p) => {
      p.add('displayName', '[displayName]');
    },
    code: 'ringcentral/removed-target',
    at: '"targetAttributeName": "displayName"',
    fixed: true,
  },
  {
    what: 'manager, removed in 2020',
    seed: (p) => {
      p.app.attributes.push(attributeJson(`${userUrn}:manager`, { type: 'Reference' }));
      p.mapping.attributeMappings.push(attributeMapping(`${userUrn}:manager`, '[manager]'));
    },
    code: 'ringcentral/removed-target',
    at: `"targetAttributeName": "${userUrn}:manager"`,
    fixed: true,
  },
  {
    what: 'a target outside the 14',
    seed: (p) => {
      p.add('nickName', '[givenName]');
    },
    code: 'ringcentral/unsupported-target',
    at: '"targetAttributeName": "nickName"',
    fixed: true,
  },
  {
    what: "the enterprise URN of JumpCloud's guide",
    seed: (p) => {
      const name = 'urn:scim:schemas:extension:enterprise:2.0:department';
      p.definition(`${userUrn}:department`).name = name;
      p.attribute(`${userUrn}:department`).targetAttributeName = name;
    },
    code: 'ringcentral/unsupported-target',
    at: 'urn:scim:schemas:extension:enterprise:2.0:department',
    nth: 0,
    with: ['entra/scim-attribute-name'],
  },
  {
    what: 'typographic quotes of the tutorial',
    seed: (p) => {
      const name = 'emails[type eq “work”].value';
      p.definition(email).name = name;
      p.attribute(email).targetAttributeName = name;
    },
    code: 'ringcentral/smart-quotes-in-target',
    at: 'emails[type eq “work”].value',
    nth: 0,
    fixed: true,
    with: ['entra/scim-attribute-name', 'entra/unknown-attribute'],
  },
  {
    what: 'a business number',
    seed: (p) => {
      p.add('phoneNumbers[type eq "work"].value', '[telephoneNumber]');
    },
    code: 'ringcentral/phone-not-mobile',
    at: '"targetAttributeName": "phoneNumbers[type eq \\"work\\"].value"',
  },
  {
    what: 'a match by externalId',
    seed: (p) => {
      p.attribute('externalId').matchingPriority = 2;
    },
    code: 'ringcentral/matching-not-filterable',
    at: '"matchingPriority": 2',
    fixed: true,
  },
  {
    what: 'userName that is not the e-mail',
    seed: (p) => {
      p.express('userName', '[userPrincipalName]');
    },
    code: 'ringcentral/username-not-email',
    at: '[userPrincipalName]',
    fixed: true,
  },
  {
    what: 'no family name',
    seed: (p) => {
      p.remove('name.familyName');
    },
    code: 'ringcentral/scim-required',
    at: mappingName,
    fixed: true,
  },
  {
    what: 'an address without country',
    seed: (p) => {
      p.remove(country);
    },
    code: 'ringcentral/address-without-country',
    at: 'addresses[type eq \\"work\\"].region',
    nth: 0,
    fixed: true,
  },
  {
    what: 'a country of three letters',
    seed: (p) => {
      p.express(country, '"USA"');
    },
    code: 'ringcentral/scim-value',
    at: '\\"USA\\"',
    fixed: true,
    with: ['entra/parameters-out-of-step'],
  },
  {
    what: 'a state of another country',
    seed: (p) => {
      p.express(country, '"US"');
      p.express('addresses[type eq "work"].region', '"Bavaria"');
    },
    code: 'ringcentral/scim-value',
    at: '\\"Bavaria\\"',
  },
  {
    what: 'names swapped',
    seed: (p) => {
      p.express('name.givenName', '[surname]');
      p.express('name.familyName', '[givenName]');
    },
    code: 'ringcentral/swapped-names',
    at: '[surname]',
    fixed: true,
  },
];
