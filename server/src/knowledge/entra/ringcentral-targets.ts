import { enterpriseUserSchemaUrn } from '../scim/schema-urns';

/** An attribute that the gallery application writes at RingCentral. */
export interface RingCentralTarget {
  readonly name: string;
  readonly type: 'String' | 'Boolean';
  /**
   * What usually fills it, as an expression. The tutorial names the source of the work e-mail address only (change log of
   * 10/28/2021); the others are those of Microsoft's table for SCIM applications, and userName is the e-mail address
   * because RingCentral wants both to be the same.
   */
  readonly source: string;
  readonly documentation: string;
}

const work = (part: string) => `addresses[type eq "work"].${part}`;

/** The fourteen attributes of Microsoft's tutorial for RingCentral, in its order. Only userName can be searched for at RingCentral. */
export const ringCentralTargets: readonly RingCentralTarget[] = [
  {
    name: 'userName',
    type: 'String',
    source: '[mail]',
    documentation: 'The login name, by which users are found. RingCentral wants it equal to the work e-mail address.',
  },
  {
    name: 'externalId',
    type: 'String',
    source: '[objectId]',
    documentation: "The identity provider's own id for the person.",
  },
  {
    name: 'active',
    type: 'Boolean',
    source: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")',
    documentation: 'Whether the user is enabled. Without it leavers stay active.',
  },
  { name: 'title', type: 'String', source: '[jobTitle]', documentation: 'The job title.' },
  {
    name: 'emails[type eq "work"].value',
    type: 'String',
    source: '[mail]',
    documentation: 'The work e-mail address, which nobody else in the account may have.',
  },
  {
    name: work('country'),
    type: 'String',
    source: '[country]',
    documentation: 'The country. Without it RingCentral refuses the address.',
  },
  { name: work('region'), type: 'String', source: '[state]', documentation: 'The state, as RingCentral knows it.' },
  { name: work('locality'), type: 'String', source: '[city]', documentation: 'The city.' },
  { name: work('postalCode'), type: 'String', source: '[postalCode]', documentation: 'The postal code.' },
  { name: work('streetAddress'), type: 'String', source: '[streetAddress]', documentation: 'Street and number.' },
  { name: 'name.givenName', type: 'String', source: '[givenName]', documentation: 'First name.' },
  { name: 'name.familyName', type: 'String', source: '[surname]', documentation: 'Last name.' },
  {
    name: 'phoneNumbers[type eq "mobile"].value',
    type: 'String',
    source: '[mobile]',
    documentation: 'The mobile number, in E.164 with a plus.',
  },
  {
    name: `${enterpriseUserSchemaUrn}:department`,
    type: 'String',
    source: '[department]',
    documentation: 'The department.',
  },
];

const byName: ReadonlyMap<string, RingCentralTarget> = new Map(ringCentralTargets.map((each) => [each.name, each]));

export const ringCentralTargetNames: readonly string[] = ringCentralTargets.map(({ name }) => name);

/** Attributes that the tutorial removed on 09/10/2020. */
export const removedTargets: readonly string[] = ['displayName', 'manager', `${enterpriseUserSchemaUrn}:manager`];

/** The one of these attributes; undefined for any other name. */
export function findRingCentralTarget(name: string): RingCentralTarget | undefined {
  return byName.get(name);
}
