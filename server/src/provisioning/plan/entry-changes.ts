import type { AttributeValues, ValueChange } from '../scim/attributes';

/** A person before and after a plan, and what differs. */
export interface EntryChanges {
  readonly before: AttributeValues;
  readonly after: AttributeValues;
  readonly changes: readonly ValueChange[];
}
