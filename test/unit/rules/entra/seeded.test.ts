import { describe, expect, it } from 'vitest';
import {
  type AttributeMappingJson,
  attributeJson,
  attributeMapping,
  type ClauseJson,
  goodSchema,
  type ObjectMappingJson,
  type SchemaJson,
  userUrn,
} from '../../../support/entra-schema';
import { applyFix, check, type Found } from './check-text';

const CITY = 'addresses[type eq "work"].locality';
const COUNTRY = 'addresses[type eq "work"].country';
const EMAIL = 'emails[type eq "work"].value';
const MOBILE = 'phoneNumbers[type eq "mobile"].value';

/** One defect: what is changed in the good schema, what is found, and at which text. */
interface Defect {
  readonly what: string;
  readonly seed: (parts: Parts) => void;
  readonly code: string;
  /** The text of the file that is underlined. */
  readonly at: string;
  /** Which of several places with this text: counted from 0. */
  readonly nth?: number;
  /** Findings that cannot but come with it. */
  readonly with?: readonly string[];
  /** Whether the first fix makes the finding go away. */
  readonly fixed?: true;
}

class Parts {
  readonly schema: SchemaJson = goodSchema();
  get rule() {
    return present(this.schema.synchronizationRules[0]);
  }
  get mapping(): ObjectMappingJson {
    return present(this.rule.objectMappings[0]);
  }
  get entra() {
    return present(this.schema.directories[0]?.objects[0]);
  }
  get app() {
    return present(this.schema.directories[1]?.objects[0]);
  }
  clause(index: number): ClauseJson {
    return present(this.mapping.scope?.groups[0]?.clauses[index]);
  }
  attribute(target: string): AttributeMappingJson {
    return present(this.mapping.attributeMappings.find(({ targetAttributeName }) => targetAttributeName === target));
  }
  /** Gives a mapping another expression, with its tree. */
  express(target: string, expression: string): void {
    this.attribute(target).source = attributeMapping(target, expression).source;
  }
  definition(name: string) {
    const all = [...this.entra.attributes, ...this.app.attributes];
    return present(all.find((attribute) => attribute.name === name));
  }
  remove(target: string): void {
    this.mapping.attributeMappings = this.mapping.attributeMappings.filter((each) => each !== this.attribute(target));
  }
  add(target: string, expression: string): void {
    this.app.attributes.push(attributeJson(target));
    this.mapping.attributeMappings.push(attributeMapping(target, expression));
  }
}

function present<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('The good schema has no such part.');
  return value;
}

const MAPPING_NAME = 'Provision Microsoft Entra ID Users';

const defects: readonly Defect[] = [
  // Cross-references
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
  // Names
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
  // Targets
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
    at: MAPPING_NAME,
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
  // Matching
  {
    what: 'no matching attribute',
    seed: (p) => {
      p.attribute('userName').matchingPriority = 0;
    },
    code: 'entra/matching-missing',
    at: MAPPING_NAME,
    fixed: true,
  },
  {
    what: 'two of one priority',
    seed: (p) => {
      p.attribute(EMAIL).matchingPriority = 1;
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
  // Enumerations
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
  // Object mappings
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
  // Expression and parameters
  {
    what: 'no parameters',
    seed: (p) => {
      delete (present(p.attribute('title').source) as { parameters?: unknown }).parameters;
    },
    code: 'entra/parameters-missing',
    at: '[jobTitle]',
    fixed: true,
  },
  {
    what: 'another attribute in parameters',
    seed: (p) => {
      present(present(p.attribute(MOBILE).source).parameters[0]?.value).name = 'telephoneNumber';
    },
    code: 'entra/parameters-out-of-step',
    at: '"name": "telephoneNumber"',
    nth: 0,
    fixed: true,
  },
  {
    what: 'an expression edited alone',
    seed: (p) => {
      present(p.attribute(MOBILE).source).expression = 'Replace([mobile], "-", , , "", , )';
    },
    code: 'entra/parameters-out-of-step',
    at: '"name": " "',
    fixed: true,
  },
  {
    what: 'a name edited alone',
    seed: (p) => {
      present(p.attribute('title').source).name = 'department';
    },
    code: 'entra/parameters-out-of-step',
    at: '"name": "department"',
    nth: 0,
    fixed: true,
  },
  {
    what: 'parameters left empty',
    seed: (p) => {
      present(p.attribute(MOBILE).source).parameters = [];
    },
    code: 'entra/parameters-out-of-step',
    at: '"parameters": []',
    nth: 11,
    fixed: true,
  },
  // Types
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
  // Scoping filters
  {
    what: 'an operator in lower case',
    seed: (p) => {
      p.clause(0).operatorName = 'equals';
    },
    code: 'entra/unknown-operator',
    at: 'equals',
    fixed: true,
  },
  {
    what: 'an operator of SCIM',
    seed: (p) => {
      p.clause(0).operatorName = 'eq';
    },
    code: 'entra/unknown-operator',
    at: '"operatorName": "eq"',
    fixed: true,
  },
  {
    what: 'membership of a group',
    seed: (p) => {
      p.clause(0).operatorName = 'IsMemberOf';
    },
    code: 'entra/unknown-operator',
    at: 'IsMemberOf',
  },
  {
    what: 'a unary operator with a value',
    seed: (p) => {
      p.clause(0).operatorName = 'IS NOT NULL';
    },
    code: 'entra/operator-values',
    at: '"US"',
    fixed: true,
  },
  {
    what: 'a comparison without a value',
    seed: (p) => {
      p.clause(0).targetOperand = { values: [] };
    },
    code: 'entra/operator-values',
    at: '"targetOperand": {',
  },
  {
    what: 'a text compared as a number',
    seed: (p) => {
      p.clause(0).operatorName = 'Greater_Than';
    },
    code: 'entra/operator-values',
    at: '"US"',
  },
  {
    what: 'a Boolean compared with EQUALS',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'accountEnabled';
      p.clause(0).targetOperand = { values: ['True'] };
    },
    code: 'entra/operator-type',
    at: 'EQUALS',
    fixed: true,
  },
  {
    what: 'a pattern that does not compile',
    seed: (p) => {
      p.clause(1).targetOperand = { values: ['(.*@example'] };
    },
    code: 'entra/invalid-regex',
    at: '(.*@example',
  },
  {
    what: 'a pattern that can run for ever',
    seed: (p) => {
      p.clause(1).targetOperand = { values: ['(a+)+$'] };
    },
    code: 'entra/slow-regex',
    at: '(a+)+$',
  },
  {
    what: 'a filter on a multi-valued attribute',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'proxyAddresses';
    },
    code: 'entra/scope-attribute',
    at: 'proxyAddresses',
    nth: 0,
  },
  {
    what: 'a filter on the manager',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'manager';
    },
    code: 'entra/scope-attribute',
    at: 'manager',
    nth: 0,
  },
  {
    what: 'a filter on a date',
    seed: (p) => {
      p.clause(0).sourceOperandName = 'employeeHireDate';
    },
    code: 'entra/scope-attribute',
    at: 'employeeHireDate',
    nth: 0,
  },
  {
    what: 'two values in one group',
    seed: (p) => {
      p.mapping.scope?.groups[0]?.clauses.push({
        operatorName: 'EQUALS',
        sourceOperandName: 'country',
        targetOperand: { values: ['CA'] },
      });
    },
    code: 'entra/scope-contradiction',
    at: '"CA"',
  },
  {
    what: 'a negation that empty values fail',
    seed: (p) => {
      p.clause(0).operatorName = 'NOT EQUALS';
    },
    code: 'entra/scope-null',
    at: 'NOT EQUALS',
  },
  // Completeness
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
  // Leavers
  {
    what: 'active not mapped',
    seed: (p) => {
      p.remove('active');
    },
    code: 'entra/leavers-stay-active',
    at: MAPPING_NAME,
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
    what: 'active only on creation',
    seed: (p) => {
      p.attribute('active').flowType = 'ObjectAddOnly';
    },
    code: 'entra/leavers-stay-active',
    at: 'ObjectAddOnly',
  },
  // RingCentral
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
      p.definition(EMAIL).name = name;
      p.attribute(EMAIL).targetAttributeName = name;
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
    at: MAPPING_NAME,
    fixed: true,
  },
  {
    what: 'an address without country',
    seed: (p) => {
      p.remove(COUNTRY);
    },
    code: 'ringcentral/address-without-country',
    at: 'addresses[type eq \\"work\\"].region',
    nth: 0,
    fixed: true,
  },
  {
    what: 'a country of three letters',
    seed: (p) => {
      p.express(COUNTRY, '"USA"');
    },
    code: 'ringcentral/scim-value',
    at: '\\"USA\\"',
    fixed: true,
    with: ['entra/parameters-out-of-step'],
  },
  {
    what: 'a state of another country',
    seed: (p) => {
      p.express(COUNTRY, '"US"');
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

it('there are more than sixty, and more than half have a fix', () => {
  expect(defects.length).toBeGreaterThanOrEqual(60);
  expect(defects.filter(({ fixed }) => fixed === true).length).toBeGreaterThan(defects.length / 2);
});

it('a city is mapped in the good schema, which has no findings', () => {
  const text = JSON.stringify(goodSchema(), null, 2);
  expect(text).toContain(CITY.replaceAll('"', '\\"'));
  expect(check(text)).toEqual([]);
});

describe.each([2, undefined])('with an indentation of %s', (indentation) => {
  it.each(defects)('$what: $code', (defect) => {
    const parts = new Parts();
    defect.seed(parts);
    const text = JSON.stringify(parts.schema, null, indentation);
    const found = check(text);
    const own = found.filter(({ code }) => code === defect.code);
    expect(
      own.map((each) => each.underlined),
      JSON.stringify(found),
    ).toHaveLength(1);
    expect(own[0]?.span).toEqual(placeOf(text, defect, own[0]));
    const others = new Set(found.map(({ code }) => code).filter((code) => code !== defect.code));
    expect([...others].filter((code) => defect.with?.includes(code) !== true)).toEqual([]);
    if (defect.fixed !== true) return;
    const after = check(applyFix(text, own[0]));
    expect(after.filter(({ code }) => code === defect.code)).toEqual([]);
    expect(
      after.filter(({ code }) => !found.some((before) => before.code === code) && defect.with?.includes(code) !== true),
    ).toEqual([]);
  });
});

/** Where `at` stands; of a member, its value. In a file on one line there are no blanks behind colons. */
function placeOf(text: string, { at, nth }: Defect, found: Found | undefined) {
  const wanted = text.includes('\n') ? at : at.replace(/": /g, '":');
  const places: number[] = [];
  for (let i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) places.push(i);
  const start = nth === undefined ? places.find((place) => overlaps(place, wanted.length, found)) : places[nth];
  if (start === undefined) throw new Error(`${at} is not in the text`);
  const member = /^"\w+": ?/.exec(wanted)?.[0].length ?? 0;
  const value = wanted.slice(member);
  const quoted = value.startsWith('"') ? 1 : 0;
  const opens = value === '{' || value === '[';
  if (opens && found !== undefined && found.span.start === start + member)
    return { start: start + member, end: found.span.end };
  return { start: start + member + quoted, end: start + wanted.length - (quoted && value.endsWith('"') ? 1 : 0) };
}

function overlaps(start: number, length: number, found: Found | undefined): boolean {
  return found !== undefined && found.span.start >= start && found.span.start <= start + length;
}
