/**
 * The paths an expression names, such as `user.lastname` or `response.call1.message.id`; method names at their ends are
 * left off. Reads words, not grammar: good for showing inputs and for asking which columns a sample needs, where a word
 * too many does no harm.
 */
export function referencedPaths(code: string): readonly string[] {
  const found = new Set<string>();
  const withoutText = code.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\$]|\\.)*"/g, (text) => ' '.repeat(text.length));
  for (const match of withoutText.matchAll(/(?<![\w.$])[A-Za-z_]\w*(?:\s*\??\.\s*[A-Za-z_]\w*)+(\s*\()?/g)) {
    const path = match[0]
      .replace(/[\s(]/g, '')
      .split(/\??\./)
      .slice(0, match[1] === undefined ? undefined : -1);
    if (path.length > 1) found.add(path.join('.'));
  }
  return [...found];
}
