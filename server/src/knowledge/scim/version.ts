/**
 * The version of SCIM that a URL names: `/scim/v2/`, `/scim/v1/`, `/scim11/`; undefined when it names none.
 * SCIM 1.1 (simplecloud.info, 2011) answers a DELETE with 200 and has no Operations in a PATCH, unlike RFC 7644.
 */
export function scimVersionOf(url: string): 1 | 2 | undefined {
  const digits = /\/scim(?:\/?v?([12])(?:\.?\d)?)\//i.exec(url)?.[1];
  return digits === undefined ? undefined : digits === '1' ? 1 : 2;
}

/** Whether a text is a URN of SCIM 1.0 or 1.1, which begin `urn:scim:schemas:`. */
export function isScim1Urn(text: string): boolean {
  return /^urn:scim:schemas:/i.test(text);
}
