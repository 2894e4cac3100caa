export { type AccountContext, AccountModel } from './account-model';
export type { ActivationEmail } from './account-state';
export { type AccountBehaviour, defaultBehaviour } from './behaviour';
export { Refusal, type ScimRequest, type ScimResponse } from './message';
export { type ParsedSnapshot, parseSnapshot, type SnapshotProblem } from './parse-snapshot';
export { applyPatch, type Patched } from './patch';
export {
  type AttributePath,
  type CompareOperator,
  type Filter,
  matches,
  type Parsed,
  type PathError,
  type PathErrorCode,
  parseFilter,
  parsePath,
  type ScimPath,
} from './path';
export {
  type AccountUser,
  type Address,
  extensionNumber,
  type ScimUser,
  type TypedValue,
  type UserStatus,
  userStatuses,
  workEmail,
} from './scim-user';
export { type AccountInfo, type AccountSnapshot, snapshotFormat, type UnassignedExtension } from './snapshot';
export { confidenceLabel, type Statement, type StatementId, statement, statements } from './statements';
export { snapshotToFile, toSnapshot } from './to-snapshot';
