/** Where a fact can be checked. `date` is the day the page or package was last seen to say so, when that matters. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly date?: string;
}

/**
 * How far a fact can be relied on: `documented` by the vendor or a standard, `seen` in public reports of the running
 * service, or `believed` because it follows from the other two.
 */
export type Confidence = 'documented' | 'seen' | 'believed';

/** A section of RFC 7643 (SCIM core schema). */
export function rfc7643(section: string): Source {
  return {
    title: `RFC 7643 §${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc7643#section-${section}`,
  };
}

/** A section of RFC 7644 (SCIM protocol). */
export function rfc7644(section: string): Source {
  return {
    title: `RFC 7644 §${section}`,
    url: `https://www.rfc-editor.org/rfc/rfc7644#section-${section}`,
  };
}
