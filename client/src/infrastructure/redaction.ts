const mask = '***';

/** What is a credential by its form or by its name, whoever wrote it. Each keeps what makes the line readable. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer|Basic)\s+[\w\-+/=.~]{12,}/gi, `$1 ${mask}`],
  [/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?/g, mask],
  [
    /((?:client_?secret|access_?token|refresh_?token|assertion|password|passwd|authorization|jwt)\\*["']?\s*[:=]\s*\\*["']?)(?!Bearer|Basic)[^\s"'&,;}\\]+/gi,
    `$1${mask}`,
  ],
];

/**
 * The text without what looks like a credential: bearer and basic headers, JSON Web Tokens, and values of fields named
 * after a secret, in JSON (also inside strings), forms and query strings.
 */
export function redact(text: string): string {
  return patterns.reduce((clean, [pattern, replacement]) => clean.replace(pattern, replacement), text);
}
