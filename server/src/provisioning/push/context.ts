import type { LineIndex } from '../../text/line-index';

/** What the requests of one plan share. */
export interface PushContext {
  /** File of the mapping; '' where the mapping is none. */
  readonly uri: string;
  /** Lines of that file; made when the first person asks. */
  readonly lines: () => LineIndex;
  /** Of the mapping, as the provider calls it. */
  readonly part: string;
  readonly baseUrl: string;
}

/** Where RingCentral's SCIM service is (RingCentral API reference, SCIM). */
export const SCIM_BASE_URL = 'https://platform.ringcentral.com/scim/v2';
