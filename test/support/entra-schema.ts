import { mappingJson } from '../../server/src/rules/entra/support/new-mapping';

/** Parts of a synchronization schema as Graph writes them; tests change them at will. */
export interface SchemaJson {
  '@odata.context'?: string;
  id: string;
  version: string;
  synchronizationRules: RuleJson[];
  directories: DirectoryJson[];
}

export interface RuleJson {
  editable: boolean;
  id: string;
  name: string;
  priority: number;
  sourceDirectoryName: string;
  targetDirectoryName: string;
  containerFilter: null;
  groupFilter: null;
  metadata: MetadataJson[];
  objectMappings: ObjectMappingJson[];
}

export interface MetadataJson {
  key: string;
  value: string;
}

export interface ObjectMappingJson {
  enabled: boolean;
  flowTypes: string;
  name: string;
  sourceObjectName: string;
  targetObjectName: string;
  scope: FilterJson | null;
  metadata: MetadataJson[];
  attributeMappings: AttributeMappingJson[];
}

export interface AttributeMappingJson {
  defaultValue: string | null;
  exportMissingReferences: boolean;
  flowBehavior: string;
  flowType: string;
  matchingPriority: number;
  source: SourceJson | null;
  targetAttributeName: string;
}

export interface SourceJson {
  expression: string;
  name: string;
  parameters: { key: string; value: SourceJson }[];
  type: string;
}

export interface FilterJson {
  groups: { name: string; clauses: ClauseJson[] }[];
  inputFilterGroups: [];
  categoryFilterGroups: null;
}

export interface ClauseJson {
  operatorName: string;
  sourceOperandName: string;
  targetOperand: { values: string[] } | null;
}

export interface DirectoryJson {
  id: string;
  name: string;
  readOnly: boolean;
  version: string | null;
  discoverabilities: string;
  discoveryDateTime: string | null;
  objects: ObjectJson[];
}

export interface ObjectJson {
  name: string;
  metadata: MetadataJson[];
  supportedApis: string[];
  attributes: AttributeJson[];
}

export interface AttributeJson {
  anchor: boolean;
  apiExpressions: [];
  caseExact: boolean;
  defaultValue: string | null;
  flowNullValues: boolean;
  metadata: MetadataJson[];
  multivalued: boolean;
  mutability: string;
  name: string;
  referencedObjects: { referencedObjectName: string; referencedProperty: string | null }[];
  required: boolean;
  type: string;
}

export const userUrn = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
export const activeExpression = 'Switch([IsSoftDeleted], , "False", "True", "True", "False")';

const ENTERPRISE = `${userUrn}:department`;

/** The 14 target attributes of the tutorial with likely sources. */
const TARGETS: readonly (readonly [target: string, expression: string])[] = [
  ['userName', '[mail]'],
  ['active', activeExpression],
  ['externalId', '[objectId]'],
  ['title', '[jobTitle]'],
  ['emails[type eq "work"].value', '[mail]'],
  ['name.givenName', '[givenName]'],
  ['name.familyName', '[surname]'],
  ['phoneNumbers[type eq "mobile"].value', 'Replace([mobile], " ", , , "", , )'],
  ['addresses[type eq "work"].country', '[country]'],
  ['addresses[type eq "work"].region', '[state]'],
  ['addresses[type eq "work"].locality', '[city]'],
  ['addresses[type eq "work"].postalCode', '[postalCode]'],
  ['addresses[type eq "work"].streetAddress', 'Left([streetAddress], 64)'],
  [ENTERPRISE, '[department]'],
];

const SOURCES =
  'objectId mail jobTitle givenName surname mobile country state city postalCode streetAddress department userPrincipalName companyName telephoneNumber displayName preferredLanguage';

export function attributeJson(name: string, more: Partial<AttributeJson> = {}): AttributeJson {
  return {
    anchor: false,
    apiExpressions: [],
    caseExact: false,
    defaultValue: null,
    flowNullValues: false,
    metadata: [],
    multivalued: false,
    mutability: 'ReadWrite',
    name,
    referencedObjects: [],
    required: false,
    type: 'String',
    ...more,
  };
}

export function attributeMapping(target: string, expression: string, matchingPriority = 0): AttributeMappingJson {
  return mappingJson(target, expression, matchingPriority) as AttributeMappingJson;
}

const METADATA: readonly MetadataJson[] = [
  { key: 'IsCustomerDefined', value: 'false' },
  { key: 'DisableMonitoringForChanges', value: 'false' },
  { key: 'Disposition', value: '"Normal"' },
  { key: 'ExcludeFromReporting', value: 'false' },
  { key: 'EscrowBehavior', value: '"Default"' },
  { key: 'Unsynchronized', value: 'false' },
];

export function objectMappingJson(targetObjectName: string): ObjectMappingJson {
  return {
    enabled: true,
    flowTypes: 'Add,Update,Delete',
    name: 'Provision Microsoft Entra ID Users',
    sourceObjectName: 'User',
    targetObjectName,
    scope: {
      groups: [
        {
          name: 'Agents in one country',
          clauses: [
            { operatorName: 'EQUALS', sourceOperandName: 'country', targetOperand: { values: ['US'] } },
            { operatorName: 'REGEX MATCH', sourceOperandName: 'mail', targetOperand: { values: ['.*@example\\.com'] } },
            { operatorName: 'IS NOT NULL', sourceOperandName: 'department', targetOperand: null },
          ],
        },
      ],
      inputFilterGroups: [],
      categoryFilterGroups: null,
    },
    metadata: METADATA.map((entry) => ({ ...entry })),
    attributeMappings: TARGETS.map(([target, expression], index) =>
      attributeMapping(target, expression, index === 0 ? 1 : 0),
    ),
  };
}

function targetObject(name: string): ObjectJson {
  const attributes = TARGETS.map(([target]) =>
    attributeJson(target, {
      required: target === 'userName',
      type: target === 'active' ? 'Boolean' : 'String',
    }),
  );
  return { name, metadata: [], supportedApis: [], attributes: [attributeJson('id', { anchor: true }), ...attributes] };
}

function sourceObject(): ObjectJson {
  const attributes = SOURCES.split(' ').map((name) => attributeJson(name, { anchor: name === 'objectId' }));
  return {
    name: 'User',
    metadata: [{ key: 'PropertyNameAccountEnabled', value: 'accountEnabled' }],
    supportedApis: [],
    attributes: [
      ...attributes,
      attributeJson('IsSoftDeleted', { type: 'Boolean', required: true }),
      attributeJson('accountEnabled', { type: 'Boolean', required: true }),
      attributeJson('proxyAddresses', { multivalued: true }),
      attributeJson('employeeHireDate', { type: 'DateTime' }),
      attributeJson('manager', {
        type: 'Reference',
        referencedObjects: [{ referencedObjectName: 'User', referencedProperty: null }],
      }),
    ],
  };
}

/** A complete schema of RingCentral's application in which everything is right. */
export function goodSchema(): SchemaJson {
  return {
    '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#schema',
    id: 'ringcentral.0f0b6f1e8f5b4d6e9a590d5b6f0c7a21.6b1f6c0e-53f4-4a0e-9d1b-2f1f5a2f8c11',
    version: 'Date:2026-11-02T08:15:00.0000000Z, ActivityId:0f0b6f1e-8f5b-4d6e-9a59-0d5b6f0c7a21',
    synchronizationRules: [
      {
        editable: true,
        id: '5d3a4a3e-0a6f-4f0f-8a51-3f0b8f9f2d10',
        name: 'USER_OUTBOUND_USER',
        priority: 1,
        sourceDirectoryName: 'Microsoft Entra ID',
        targetDirectoryName: 'RingCentral',
        containerFilter: null,
        groupFilter: null,
        metadata: [],
        objectMappings: [objectMappingJson(userUrn)],
      },
    ],
    directories: [
      {
        id: '66e4a8cc-1b7b-435e-95f8-f06cea133828',
        name: 'Microsoft Entra ID',
        readOnly: true,
        version: null,
        discoverabilities: 'None',
        discoveryDateTime: null,
        objects: [sourceObject()],
      },
      {
        id: '2f8a6b10-77c4-4d53-8f0e-0a8d3f0b1c22',
        name: 'RingCentral',
        readOnly: false,
        version: null,
        discoverabilities: 'AttributeNames, AttributeDataTypes, AttributeReadOnly',
        discoveryDateTime: '2026-10-30T06:00:00Z',
        objects: [targetObject(userUrn)],
      },
    ],
  };
}

/**
 * A good schema of about `bytes` characters, indented by four as PowerShell does: for each mapping four attribute
 * definitions, as in published exports of cloud sync.
 */
export function largeSchema(bytes: number): string {
  const schema = goodSchema();
  const [rule] = schema.synchronizationRules;
  const [source, target] = schema.directories;
  if (rule === undefined || source === undefined || target === undefined) throw new Error('not generated');
  let size = size4(schema);
  for (let i = 1; size < bytes; i++) {
    const object = targetObject(`${userUrn.slice(0, -4)}Resource${i}:User`);
    for (let k = 0; k < 40; k++)
      object.attributes.push(
        attributeJson(`urn:ietf:params:scim:schemas:extension:Contoso${i}:2.0:User:custom${k}`, {
          metadata: [
            { key: 'IsCustomerDefined', value: 'true' },
            { key: 'MaximumLength', value: String(64 + k) },
          ],
        }),
      );
    const mapping = objectMappingJson(object.name);
    mapping.name = `Provision resource ${i}`;
    rule.objectMappings.push(mapping);
    target.objects.push(object);
    size += size4(object) + size4(mapping) + 2000;
  }
  return JSON.stringify(schema, null, 4);
}

function size4(value: unknown): number {
  return JSON.stringify(value, null, 4).length;
}
