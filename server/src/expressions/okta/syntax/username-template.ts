/**
 * The expression that says in a mapping what a username template says: `${source.login}` is `source.login`,
 * `${fn:substringBefore(source.email, "@")}` is `String.substringBefore(source.email, "@")`.
 * Undefined when the template is not of these forms. Source: Okta Management API, `userNameTemplate`.
 */
export function usernameTemplate(text: string): string | undefined {
  if (!text.startsWith('${') || !text.endsWith('}') || text.length > 2_000) return undefined;
  const inner = text.slice(2, -1);
  if (/^[A-Za-z_][\w.]*$/.test(inner)) return inner;
  if (!/^(?:fn|f):/.test(inner) || inner.includes('${')) return undefined;
  return inner.replaceAll(/\bfn?:([a-z]\w*)(?=\()/g, 'String.$1');
}
