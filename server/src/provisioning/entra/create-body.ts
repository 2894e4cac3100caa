import { setMemberOf } from '../../json/value';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { FlowedValue } from './flowed-value';
import type { TargetPlace } from './target-attribute';

type Body = Record<string, unknown>;

/**
 * The body of POST /Users: both schemas, active as a Boolean, elements of lists by their type with the e-mail address
 * marked as primary, and meta.resourceType (Microsoft Learn, Develop a SCIM endpoint, "Create user").
 */
export function createBody(values: readonly FlowedValue[]): Body {
  const body: Body = { schemas: [userSchemaUrn, enterpriseUserSchemaUrn] };
  for (const { flow, value } of values) {
    const { place } = flow.target;
    if (place !== undefined) put(body, place, value);
  }
  body.meta = { resourceType: 'User' };
  return body;
}

function put(body: Body, { urn, attribute, element, subAttribute }: TargetPlace, value: string | boolean): void {
  const holder = urn === undefined || urn === attribute ? body : objectIn(body, urn);
  if (element === undefined) {
    if (subAttribute === undefined) setMemberOf(holder, attribute, value);
    else setMemberOf(objectIn(holder, attribute), subAttribute, value);
    return;
  }
  const list = listIn(holder, attribute);
  const wanted = [...element];
  let item = list.find((candidate) => wanted.every(([key, literal]) => candidate[key] === literal));
  if (item === undefined) {
    item = { ...(attribute === 'emails' ? { primary: true } : {}), ...Object.fromEntries(element) };
    list.push(item);
  }
  setMemberOf(item, subAttribute ?? 'value', value);
}

function objectIn(holder: Body, name: string): Body {
  const known = Object.hasOwn(holder, name) ? holder[name] : undefined;
  if (typeof known === 'object' && known !== null) return known as Body;
  const made: Body = {};
  setMemberOf(holder, name, made);
  return made;
}

function listIn(holder: Body, name: string): Body[] {
  const known = Object.hasOwn(holder, name) ? holder[name] : undefined;
  if (Array.isArray(known)) return known as Body[];
  const made: Body[] = [];
  setMemberOf(holder, name, made);
  return made;
}
