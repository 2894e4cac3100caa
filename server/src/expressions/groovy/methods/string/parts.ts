/** Letters, digits and these signs mean themselves in a pattern. */
export function isPlainText(pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const code = pattern.charCodeAt(i);
    const isWord = (code >= 97 && code <= 122) || (code >= 64 && code <= 90) || (code >= 48 && code <= 59);
    if (!isWord && code !== 95 && code !== 45 && code !== 44 && code !== 32 && code !== 47) return false;
  }
  return pattern !== '';
}

/** The parts of a text between separators, as java.lang.String.split gives them. */
export function partsBetween(text: string, separator: string): string[] {
  let at = text.indexOf(separator);
  if (at < 0) return [text];
  let from = at + separator.length;
  const parts = [text.slice(0, at)];
  for (at = text.indexOf(separator, from); at >= 0; at = text.indexOf(separator, from)) {
    parts.push(text.slice(from, at));
    from = at + separator.length;
  }
  parts.push(text.slice(from));
  return withoutEmptyEnd(parts, text);
}

/** Java drops empty parts at the end, but the one part of an empty text. */
export function withoutEmptyEnd(parts: string[], text: string): string[] {
  while (parts.length > 1 && parts[parts.length - 1] === '') parts.pop();
  if (parts.length === 1 && parts[0] === '' && text !== '') parts.pop();
  return parts;
}
