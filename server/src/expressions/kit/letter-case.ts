/**
 * The text in lower case. Most values of most people have it already; to see that takes a fraction of the time of
 * `toLowerCase`, which is asked only when there is a capital or a letter beyond ASCII.
 */
export function lowerCase(text: string): string {
  return isLowerCase(text) ? text : text.toLowerCase();
}

/** The text in upper case, in the same way. */
export function upperCase(text: string): string {
  return isUpperCase(text) ? text : text.toUpperCase();
}

/** Whether no language has another lower case of this text: ASCII without capitals. */
export function isLowerCase(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || (code >= 65 && code <= 90)) return false;
  }
  return true;
}

/** Whether no language has another upper case of this text: ASCII without small letters. */
export function isUpperCase(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || (code >= 97 && code <= 122)) return false;
  }
  return true;
}
