/** Of a request without a body. */
export const READ_HEADERS = { Authorization: 'Bearer ***', Accept: 'application/scim+json' } as const;

/** Of a request with one. */
export const WRITE_HEADERS = { ...READ_HEADERS, 'Content-Type': 'application/scim+json' } as const;
