import { equalities, parsePath } from '../../account/path';
import type { AttributeDefinition } from '../../documents/entra/model/directory';
import { userSchemaUrn } from '../../knowledge/scim/schema-urns';
import { type CurrentValue, currentValue } from '../scim/current-value';
import { shortPath } from '../scim/locate';

/** An attribute of the target as Entra names it, read once. */
export interface TargetAttribute {
  /** As the schema writes it: `addresses[type eq "work"].country`. */
  readonly name: string;
  /** As plans name it: `addresses[work].country`. */
  readonly path: string;
  readonly isBoolean: boolean;
  /** Whether values that differ in letter case alone are the same: caseExact false of its definition. */
  readonly ignoresCase: boolean;
  /** Whether a path of a PATCH operation needs the element it names: `emails[type eq "work"].value`. */
  readonly isFiltered: boolean;
  readonly isReference: boolean;
  /** What a user of the target has there. */
  readonly current: CurrentValue;
  /** Where the value goes in the body of a create; undefined for a name that is no SCIM path. */
  readonly place: TargetPlace | undefined;
}

/** `["emails", { type: "work" }, "value"]` in pieces. */
export interface TargetPlace {
  /** The schema extension it belongs to; undefined for the core schema. */
  readonly urn: string | undefined;
  readonly attribute: string;
  /** What tells the element of a list from others. */
  readonly element: ReadonlyMap<string, unknown> | undefined;
  readonly subAttribute: string | undefined;
}

/** Reads the name of a target attribute. */
export function targetAttribute(name: string, definition: AttributeDefinition | undefined): TargetAttribute {
  const place = targetPlace(name);
  const path = readablePath(name);
  return {
    name,
    path,
    isBoolean: definition?.type === 'Boolean' || name === 'active',
    ignoresCase: definition !== undefined && !definition.isCaseExact,
    isFiltered: place?.element !== undefined,
    isReference: definition?.type === 'Reference',
    current: currentValue(path),
    place,
  };
}

function targetPlace(name: string): TargetPlace | undefined {
  const parsed = parsePath(name);
  if (!parsed.ok) return undefined;
  const { urn, attribute, filter, subAttribute } = parsed.value;
  const element = filter === undefined ? undefined : equalities(filter);
  if (filter !== undefined && element === undefined) return undefined;
  const isCore = urn === undefined || urn.toLowerCase() === userSchemaUrn.toLowerCase();
  return { urn: isCore ? undefined : urn, attribute, element, subAttribute };
}

/** With the letter case of RingCentral's attributes, by which plans name them. */
function readablePath(name: string): string {
  const short = shortPath(name);
  return READABLE.get(short) ?? short;
}

const READABLE: ReadonlyMap<string, string> = new Map(
  [
    'userName',
    'name.givenName',
    'name.familyName',
    'externalId',
    'phoneNumbers[work]',
    'phoneNumbers[mobile]',
    'phoneNumbers[other]',
    'addresses[work].streetAddress',
    'addresses[work].postalCode',
  ].map((path) => [path.toLowerCase(), path]),
);
