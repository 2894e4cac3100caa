/** Snapshots are compared by the same rules as a plan, so the comparison stands with the account. */
export {
  type AttributeValues,
  assertedChanges,
  attributeValues,
  bodyValues,
  isSameUser,
  sameValue,
  type ValueChange,
  valueChanges,
} from '../../account/attribute-values';
