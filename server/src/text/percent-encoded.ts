/**
 * A text as a part of a URL (RFC 3986 §2.1). Half of a surrogate pair, which a JSON text may hold and UTF-8 has no bytes
 * for, becomes U+FFFD as wherever UTF-8 is written; `encodeURIComponent` throws there.
 */
export function percentEncoded(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
