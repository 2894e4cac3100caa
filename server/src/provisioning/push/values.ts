import type { ScimUser } from '../../account/scim-user';
import { sameValue } from '../scim/attributes';
import type { PushTarget, ReadableTarget } from './target';

/** The place of a mapping that gives a value, for people who ask where it comes from. */
export interface PushSource {
  /** Offsets in the file of the mapping; absent where the mapping is no file. */
  readonly place?: { readonly start: number; readonly end: number };
  readonly expression: string;
  /** Names of the person's values it reads, each with the path people know it by: `department` → `user.department`. */
  readonly inputs: readonly { readonly name: string; readonly path: string }[];
}

/** An attribute that is pushed: its name at the provider, and where it goes. */
export interface PushAttribute {
  readonly name: string;
  /** Undefined when it goes nowhere we know of. */
  readonly target: PushTarget | undefined;
  readonly source: PushSource | undefined;
}

/** A value of one person; undefined is a blank, which empties what RingCentral has. */
export interface PushValue {
  readonly attribute: PushAttribute;
  readonly value: string | number | boolean | undefined;
}

/** A value that differs from what RingCentral has. */
export interface PushChange extends PushValue {
  readonly path: string;
  readonly before: string | boolean | undefined;
}

/** The types of list elements as values, filters or habit say: the e-mail address of a person is that of work. */
export class ElementTypes {
  private given: Map<string, string> | undefined;

  constructor(values: readonly PushValue[]) {
    for (const { attribute, value } of values) {
      const { target } = attribute;
      if (target?.subAttribute !== 'type' || target.element === undefined || typeof value !== 'string') continue;
      this.given ??= new Map();
      this.given.set(target.element.key, value);
    }
  }

  typeOf({ element, type }: PushTarget): string | undefined {
    return element === undefined ? undefined : (this.given?.get(element.key) ?? type);
  }

  readable(target: PushTarget): ReadableTarget | undefined {
    return this.given === undefined ? target.readable : target.readAt(this.typeOf(target));
  }
}

/** What of `values` RingCentral has otherwise. Values that mean the same are the same. */
export function pushChanges(values: readonly PushValue[], user: ScimUser): readonly PushChange[] {
  const types = new ElementTypes(values);
  const changes: PushChange[] = [];
  for (const { attribute, value } of values) {
    if (attribute.target === undefined) continue;
    const readable = types.readable(attribute.target);
    if (readable === undefined) continue;
    const before = readable.current(user);
    if (before === value) continue;
    const after = typeof value === 'number' ? String(value) : value;
    if (!sameValue(readable.path, before, after)) changes.push({ attribute, value, path: readable.path, before });
  }
  return changes;
}
