import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../knowledge/scim/schema-urns';
import { type CurrentValue, currentValue } from '../scim/current-value';

/** Where a value stands in a SCIM User, as an identity provider that pushes whole users names it. */
export interface PushTarget {
  /** As it is written: `name.givenName`, `emails.^[primary==true].value`. */
  readonly name: string;
  /** The schema extension it belongs to; undefined for the core schema. */
  readonly urn: string | undefined;
  readonly attribute: string;
  /** What tells the element of a list from others; undefined for what is no list. */
  readonly element: TargetElement | undefined;
  readonly subAttribute: string | undefined;
  /**
   * Under which path plans name it, and how it is read from a user; undefined for what is part of a name of others (`type`)
   * or nothing RingCentral keeps.
   * @param type the type of its element
   */
  readAt(type: string | undefined): ReadableTarget | undefined;
  /** The type of its element where no value says another: what its filter says; the e-mail address of a person is that of work. */
  readonly type: string | undefined;
  /** The same at this type. */
  readonly readable: ReadableTarget | undefined;
}

export interface TargetElement {
  /** The same for all targets in one element. */
  readonly key: string;
  /** What the filter says its members are. */
  readonly members: Readonly<Record<string, string | boolean>>;
}

export interface ReadableTarget {
  /** `addresses[work].country` */
  readonly path: string;
  readonly current: CurrentValue;
}

/** `list.^[primary==true].sub`, `list.[1].sub`, `list[type eq "work"].sub`, `complex.sub` or `simple`. */
const NAME = /^([A-Za-z][\w$-]*)(?:\.?\^?\[([^\]]*)\])?(?:\.([A-Za-z][\w$-]*))?$/;
const COMPARISON = /^(\w+) ?(?:==|eq) ?(?:"([^"]*)"|'([^']*)'|(\w+))$/;

/**
 * Reads the name of an attribute: SCIM's own (RFC 7644 §3.10) or Okta's `externalName`.
 * @param namespace URN of its schema; the core schema unless given
 * @returns undefined for a name of another form
 */
export function pushTarget(name: string, namespace: string = userSchemaUrn): PushTarget | undefined {
  const parts = NAME.exec(name.trim());
  if (parts === null) return undefined;
  const [, attribute = '', filter, subAttribute] = parts;
  const element = filter === undefined ? undefined : elementOf(attribute, filter.trim());
  if (filter !== undefined && element === undefined) return undefined;
  const urn = namespace.toLowerCase() === userSchemaUrn.toLowerCase() ? undefined : namespace;
  const known = new Map<string | undefined, ReadableTarget | undefined>();
  const readAt = (type: string | undefined) => {
    if (known.has(type)) return known.get(type);
    const path = pathOf(urn, attribute, element, subAttribute, type?.toLowerCase());
    const target = path === undefined ? undefined : { path, current: currentValue(path) };
    known.set(type, target);
    return target;
  };
  const type = usualType(attribute, element);
  return { name, urn, attribute, element, subAttribute, readAt, type, readable: readAt(type) };
}

function usualType(attribute: string, element: TargetElement | undefined): string | undefined {
  if (element === undefined) return undefined;
  const { type } = element.members;
  if (typeof type === 'string') return type;
  return attribute === 'emails' ? 'work' : undefined;
}

function elementOf(attribute: string, filter: string): TargetElement | undefined {
  if (/^\d+$/.test(filter)) return { key: `${attribute} ${filter}`, members: {} };
  const parts = COMPARISON.exec(filter);
  if (parts === null) return undefined;
  const [, member = '', double, single, word] = parts;
  const value = double ?? single ?? (word === 'true' ? true : word === 'false' ? false : word);
  return value === undefined
    ? undefined
    : { key: `${attribute} ${member}=${String(value)}`, members: { [member]: value } };
}

function pathOf(
  urn: string | undefined,
  attribute: string,
  element: TargetElement | undefined,
  subAttribute: string | undefined,
  type: string | undefined,
): string | undefined {
  if (urn !== undefined)
    return urn === enterpriseUserSchemaUrn && attribute === 'department' ? 'department' : undefined;
  if (element === undefined) return subAttribute === undefined ? attribute : `${attribute}.${subAttribute}`;
  if (subAttribute === 'type' || subAttribute === 'primary' || type === undefined) return undefined;
  return subAttribute === undefined || subAttribute === 'value'
    ? `${attribute}[${type}]`
    : `${attribute}[${type}].${subAttribute}`;
}
