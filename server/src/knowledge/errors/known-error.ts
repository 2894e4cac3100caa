import type { ScimType } from '../scim/scim-types';
import type { Confidence, Source } from '../scim/sources';

/** Who says it. */
export type ErrorOrigin = 'RingCentral' | 'RingCentral SDK' | 'HTTP' | 'Microsoft Entra' | 'Okta' | 'JumpCloud';

/**
 * Where something has to change:
 * - `value`: a value that was sent, so the directory or the expression that makes it
 * - `mapping`: which attribute is mapped or matched, and how
 * - `request`: the shape of what is sent
 * - `account`: the RingCentral account, its licences and settings
 * - `access`: the RingCentral app, its token or the role of its person
 * - `provider`: the settings of the identity provider
 * - `wait`: nothing; it passes by itself
 */
export type Mend = 'value' | 'mapping' | 'request' | 'account' | 'access' | 'provider' | 'wait';

/** An error that RingCentral, an identity provider or something between them is known to give. */
export interface KnownError {
  /** Unique in the whole catalogue, and stable: tools may rely on it. */
  readonly id: string;
  readonly origin: ErrorOrigin;
  /** `CMN-101`, `E0000047`, `EntryConflict`, `invalid_grant`; the first is the error's own. */
  readonly codes: readonly string[];
  /** HTTP statuses it comes with, the usual one first. */
  readonly statuses: readonly number[];
  readonly scimType?: ScimType;
  /** The OAuth `error` keyword that comes with it (RFC 6749 §5.2). */
  readonly oauthError?: string;
  /** Its texts as they are sent, the usual one first; `{parameter}`, `{feature}`, `{value}` and the like stand for what varies. */
  readonly texts: readonly string[];
  readonly meaning: string;
  readonly remedy: string;
  readonly mend: Mend;
  /** The SCIM attributes it is about, where its text does not name them. */
  readonly attributes?: readonly string[];
  /** Whether the message or code is known. */
  readonly confidence: Confidence;
  /** Whether the statuses and scimType are known; `believed` when only the message was published. */
  readonly statusConfidence: Confidence;
  readonly source: Source;
  /** The statement of the account model that predicts it, such as `W3`. */
  readonly statement?: string;
  /** Nothing failed: the identity provider left a person out on purpose. */
  readonly isSkip?: true;
}
