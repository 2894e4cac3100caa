import type { Rule } from '../rule';

/** What RingCentral's SCIM service will say to the requests. */
export const RINGCENTRAL_RULES: readonly Rule[] = [];
