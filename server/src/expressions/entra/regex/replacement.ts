import { resolveGroup } from './emit';
import type { CaptureGroup } from './node';

/** A piece of a replacement: plain text, the text of a group, or a part of the input around the match. */
export type ReplacementPart = string | CaptureGroup | { readonly special: '&' | '`' | "'" | '_' | '+' };

/**
 * Reads a .NET replacement pattern. `$1`, `${name}`, `$$`, `$&` and the like are substituted; a reference to a group that
 * does not exist stays as it is written, as .NET leaves it.
 * Source: "Substitutions in regular expressions", learn.microsoft.com/dotnet/standard/base-types.
 */
export function readReplacement(text: string, groups: readonly CaptureGroup[]): readonly ReplacementPart[] {
  const parts: ReplacementPart[] = [];
  let plain = '';
  const add = (part: ReplacementPart) => {
    if (plain !== '') parts.push(plain);
    plain = '';
    parts.push(part);
  };
  for (let i = 0; i < text.length; ) {
    const dollar = text[i] === '$' ? substitution(text, i, groups) : undefined;
    if (dollar === undefined) plain += text[i++]!;
    else {
      if (typeof dollar.part === 'string') plain += dollar.part;
      else add(dollar.part);
      i = dollar.end;
    }
  }
  if (plain !== '') parts.push(plain);
  return parts;
}

/** What stands behind the "$" at `start`; undefined if it is only a dollar sign. */
function substitution(
  text: string,
  start: number,
  groups: readonly CaptureGroup[],
): { readonly part: ReplacementPart; readonly end: number } | undefined {
  const next = text[start + 1] ?? '';
  if (next === '$') return { part: '$', end: start + 2 };
  if (next === '&' || next === '`' || next === "'" || next === '_' || next === '+')
    return { part: { special: next }, end: start + 2 };
  if (next === '{') {
    const close = text.indexOf('}', start);
    return close < 0 ? undefined : referenced(text.slice(start + 2, close), close + 1, groups);
  }
  let end = start + 1;
  while (end < text.length && end - start <= 9 && /[0-9]/.test(text[end]!)) end++;
  return end === start + 1 ? undefined : referenced(text.slice(start + 1, end), end, groups);
}

function referenced(name: string, end: number, groups: readonly CaptureGroup[]) {
  if (/^0+$/.test(name)) return { part: { special: '&' } as const, end };
  const group = resolveGroup(groups, name);
  return group === undefined ? undefined : { part: group, end };
}

/**
 * The replacement in ECMAScript's notation, for `String.replace`. undefined when it has no form there: the whole input
 * (`$_`) and the last group (`$+`).
 */
export function nativeReplacement(parts: readonly ReplacementPart[]): string | undefined {
  let out = '';
  for (const part of parts) {
    if (typeof part === 'string') out += part.replaceAll('$', '$$$$');
    else if (!('special' in part)) out += `$<${part.id}>`;
    else if (part.special === '_' || part.special === '+') return undefined;
    else out += `$${part.special}`;
  }
  return out;
}
