/*
 * How sure a predicted answer is, in the same words everywhere: "documented" by RingCentral or a standard, "seen" in
 * public reports, "believed" because it follows from those. Sentences about answers end with one of them.
 */

/** The answer to a body whose attribute is missing or does not fit. */
export const refused = 'RingCentral is believed to answer 400 invalidValue; the text is not documented.';

/** The answer to a body that is not JSON (Okta's RingCentral guide lists the text). */
export const notParsed = 'RingCentral answers "JSON can not be parsed" (400 is believed, CMN-103).';

/** What RingCentral does with an attribute it does not have (JumpCloud's RingCentral guide). */
export const ignored = 'RingCentral ignores attributes it does not have (documented)';
