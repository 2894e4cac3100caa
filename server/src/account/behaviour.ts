/** What is not published about RingCentral and so can be chosen. Every switch names the statement it belongs to. */
export interface AccountBehaviour {
  /** R4: `short` as today's API description, `full` as its 2021 examples. */
  readonly listShape: 'short' | 'full';
  /** R3: the largest page; RingCentral publishes none. */
  readonly maximumCount: number;
  /** R8 and W4: whether reading works while SCIM is off. */
  readonly readsWhileScimIsOff: boolean;
  /** W2: the status a new user gets. */
  readonly createdStatus: 'NotActivated' | 'Disabled' | 'Enabled';
  /** W5: the answer when no unassigned extension is of the address's country. */
  readonly countryMismatch: 'refuse-400' | 'refuse-403' | 'accept';
  /** W6: an address without a country. */
  readonly missingCountry: 'refuse' | 'accept';
  /** W27: an address in the US, Canada or the UK without a region. */
  readonly missingRegion: 'refuse' | 'accept';
  /** W9: whether the 409 has a scimType; the API description keeps scimType for 400. */
  readonly duplicateScimType: 'uniqueness' | 'none';
  /** W10: a userName other than the work e-mail address. */
  readonly userNameMismatch: 'refuse' | 'accept';
  /** W17: PUT or PATCH of a user who has not activated. */
  readonly pendingUpdate: 'refuse-403' | 'refuse-400' | 'accept';
  /** W17: DELETE of a user who has not activated; `error-500` as seen on the sandbox in 2018–2019. */
  readonly pendingDelete: 'accept' | 'error-500';
  /** W19: DELETE of a disabled user. */
  readonly disabledDelete: 'refuse-403' | 'refuse-400' | 'accept';
  /** W22: PATCH replace through a filter that fits no element. */
  readonly replaceWithoutMatch: 'refuse' | 'create';
  /** W24: PUT without active. The API description gives active the default false. */
  readonly replaceWithoutActive: 'keep' | 'disable';
  /** W26: values longer than the REST contact allows. */
  readonly lengthLimits: 'refuse' | 'accept';
  /** W30: a PATCH path RingCentral has no attribute for. */
  readonly unknownPath: 'refuse' | 'ignore';
  /** W15: whether op may be spelled Add, Replace, Remove, as Entra does. */
  readonly operationCase: 'lenient' | 'strict';
}

/** What we take RingCentral to do where it does not say. */
export const defaultBehaviour: AccountBehaviour = {
  listShape: 'short',
  maximumCount: 1000,
  readsWhileScimIsOff: true,
  createdStatus: 'NotActivated',
  countryMismatch: 'refuse-400',
  missingCountry: 'refuse',
  missingRegion: 'refuse',
  duplicateScimType: 'uniqueness',
  userNameMismatch: 'refuse',
  pendingUpdate: 'refuse-403',
  pendingDelete: 'accept',
  disabledDelete: 'refuse-403',
  replaceWithoutMatch: 'refuse',
  replaceWithoutActive: 'keep',
  lengthLimits: 'refuse',
  unknownPath: 'refuse',
  operationCase: 'lenient',
};
