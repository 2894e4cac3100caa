import type { ScimUser } from '../../account/scim-user';
import { setMemberOf } from '../../json/value';
import { enterpriseUserSchemaUrn, userSchemaUrn } from '../../knowledge/scim/schema-urns';
import type { PushTarget } from './target';
import { ElementTypes, type PushValue } from './values';

/** The body of a request that describes a whole user. */
export type UserBody = Record<string, unknown>;
type Element = Record<string, unknown>;

/** A user as a create describes it: what has no value is left out. */
export function newUserBody(values: readonly PushValue[], more: UserBody = {}): UserBody {
  const body: UserBody = { schemas: [userSchemaUrn] };
  new Writer(body, values).write();
  return withSchemas(Object.assign(body, more));
}

/** A user as it was read, with `values` in place of what it had; a blank takes away. */
export function changedUserBody(user: ScimUser, values: readonly PushValue[], more: UserBody = {}): UserBody {
  const body: UserBody = { ...user };
  new Writer(body, values).write();
  return withSchemas(Object.assign(body, more));
}

/** Adds the URN of the enterprise schema where the body has attributes of it (RFC 7643 §3). */
function withSchemas(body: UserBody): UserBody {
  if (body[enterpriseUserSchemaUrn] === undefined) return body;
  const schemas = Array.isArray(body.schemas) ? (body.schemas as readonly unknown[]) : [];
  if (!schemas.includes(enterpriseUserSchemaUrn)) body.schemas = [...schemas, enterpriseUserSchemaUrn];
  return body;
}

/** Writes values into a body whose parts belong to somebody else: what it changes it copies first. */
class Writer {
  private readonly types: ElementTypes;
  private readonly own = new Set<unknown>();
  private readonly elements = new Map<string, Element>();

  constructor(
    private readonly body: UserBody,
    private readonly values: readonly PushValue[],
  ) {
    this.types = new ElementTypes(values);
  }

  write(): void {
    for (const { attribute, value } of this.values)
      if (attribute.target !== undefined) this.put(attribute.target, value);
    if (this.elements.size > 0) this.dropEmptyElements();
  }

  private put(target: PushTarget, value: PushValue['value']): void {
    const { urn, attribute, element, subAttribute } = target;
    if (element !== undefined) {
      const item = this.element(target, element.key, value === undefined);
      if (item !== undefined && subAttribute !== 'type') set(item, subAttribute ?? 'value', value);
      return;
    }
    const holder = urn === undefined ? this.body : this.object(this.body, urn, value === undefined);
    const parent =
      holder && (subAttribute === undefined ? holder : this.object(holder, attribute, value === undefined));
    if (parent !== undefined) set(parent, subAttribute ?? attribute, value);
    if (urn !== undefined && holder !== undefined && isEmpty(holder)) delete this.body[urn];
  }

  /** @param isBlank whether nothing shall be made where there is nothing */
  private object(holder: UserBody, name: string, isBlank: boolean): UserBody | undefined {
    const known = Object.hasOwn(holder, name) ? holder[name] : undefined;
    if (this.own.has(known)) return known as UserBody;
    if (isBlank && known === undefined) return undefined;
    const made: UserBody = { ...(typeof known === 'object' ? known : undefined) };
    this.own.add(made);
    set(holder, name, made);
    return made;
  }

  private element(target: PushTarget, key: string, isBlank: boolean): Element | undefined {
    const known = this.elements.get(key);
    if (known !== undefined) return known;
    const { attribute, element } = target;
    const type = this.types.typeOf(target);
    const list = this.list(attribute);
    const at = type === undefined ? -1 : list.findIndex((item) => isElement(item, type));
    if (at < 0 && isBlank) return undefined;
    const made: Element = at < 0 && attribute === 'emails' ? { primary: true } : {};
    Object.assign(made, at < 0 ? element?.members : list[at]);
    if (type !== undefined) made.type = type;
    if (at < 0) list.push(made);
    else list[at] = made;
    this.elements.set(key, made);
    return made;
  }

  private list(name: string): Element[] {
    const known = this.body[name];
    if (this.own.has(known)) return known as Element[];
    const made = Array.isArray(known) ? [...(known as readonly Element[])] : [];
    this.own.add(made);
    set(this.body, name, made);
    return made;
  }

  private dropEmptyElements(): void {
    for (const list of this.own) {
      if (!Array.isArray(list)) continue;
      const elements: Element[] = list;
      if (elements.every(saysSomething)) continue;
      elements.splice(0, elements.length, ...elements.filter(saysSomething));
    }
  }
}

/** Members that say which element it is, and nothing about the person. */
const DESCRIBES = new Set(['type', 'primary']);

function saysSomething(item: Element): boolean {
  for (const key in item) if (!DESCRIBES.has(key)) return true;
  return false;
}

function isEmpty(holder: UserBody): boolean {
  for (const _name in holder) return false;
  return true;
}

function isElement(item: Element, type: string): boolean {
  return item.type === type || (typeof item.type === 'string' && item.type.toLowerCase() === type.toLowerCase());
}

function set(holder: UserBody, name: string, value: unknown): void {
  // Deleting makes objects slow, even of what they do not have.
  if (value !== undefined) setMemberOf(holder, name, value);
  else if (Object.hasOwn(holder, name)) delete holder[name];
}
