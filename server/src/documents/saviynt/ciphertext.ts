/**
 * Whether a stored value is ciphertext, which only the tenant it comes from can read. In public transport packages it is
 * Base64 of whole AES blocks, without a brace or a quote.
 */
export function isCiphertext(stored: string): boolean {
  return /^[A-Za-z0-9+/=\s]{24,}$/.test(stored);
}
