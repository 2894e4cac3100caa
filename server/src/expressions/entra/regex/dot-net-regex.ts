import { regexDanger } from '../../kit/regex-guard';
import { Unknown } from '../../kit/value';
import { type EmittedRegex, emitRegex, resolveGroup } from './emit';
import { type CaptureGroup, Unsupported } from './node';
import { parseRegex } from './parse';
import { type ReplacementPart, readReplacement } from './replacement';

/** Characters whose case .NET compares in ways of its own. */
const oddCases = /[\u0130\u0131\u017f\u212a]/;
const surrogates = /[\ud800-\udfff]/;

/** A .NET pattern with no options (`new Regex(pattern)`), ready to run. */
export class DotNetRegex {
  private readonly regex: RegExp;
  private lastReplacement: { readonly text: string; readonly parts: readonly ReplacementPart[] } | undefined;

  constructor(
    private readonly pattern: string,
    private readonly groups: readonly CaptureGroup[],
    private readonly emitted: EmittedRegex,
  ) {
    this.regex = new RegExp(emitted.source, 'dgu');
  }

  /** `Regex.Replace(input, pattern, replacement)`. Unknown where the two engines may differ. */
  replace(input: string, replacement: string): string | Unknown {
    const unsafe = this.unsafe(input);
    if (unsafe !== undefined) return unsafe;
    if (this.lastReplacement?.text !== replacement)
      this.lastReplacement = { text: replacement, parts: readReplacement(replacement, this.groups) };
    const { parts } = this.lastReplacement;
    for (const part of parts) {
      if (typeof part === 'string') continue;
      if ('special' in part ? part.special === '+' : this.emitted.unsteady.has(part.id))
        return new Unknown('The replacement uses a group whose text differs between .NET and this preview.');
    }
    let out = '';
    let end = 0;
    for (const match of input.matchAll(this.regex)) {
      out += input.slice(end, match.index);
      for (const part of parts) out += typeof part === 'string' ? part : substituted(part, match, input);
      end = match.index + match[0].length;
    }
    return end === 0 && out === '' ? input : out + input.slice(end);
  }

  /** `input` with the text of one group replaced in every match. Unknown if the pattern has no such group. */
  replaceGroup(input: string, name: string, value: string): string | Unknown {
    const group = this.group(input, name);
    if (group instanceof Unknown) return group;
    let out = '';
    let end = 0;
    for (const match of input.matchAll(this.regex)) {
      const span = match.indices?.groups?.[group.id];
      if (span === undefined || span[0] < end) continue;
      out += input.slice(end, span[0]) + value;
      end = span[1];
    }
    return out + input.slice(end);
  }

  /** The text of a group in the first match; undefined if nothing matches or the group took no part. */
  groupText(input: string, name: string): string | undefined | Unknown {
    const group = this.group(input, name);
    if (group instanceof Unknown) return group;
    this.regex.lastIndex = 0;
    return this.regex.exec(input)?.groups?.[group.id];
  }

  private group(input: string, name: string): CaptureGroup | Unknown {
    const unsafe = this.unsafe(input);
    if (unsafe !== undefined) return unsafe;
    const group = resolveGroup(this.groups, name);
    if (group === undefined)
      return new Unknown(`The pattern has no group "${name}", and Microsoft does not say what then happens.`);
    if (this.emitted.unsteady.has(group.id))
      return new Unknown(`The text of the group "${name}" differs between .NET and this preview.`);
    return group;
  }

  private unsafe(input: string): Unknown | undefined {
    const danger = regexDanger(this.pattern, input);
    if (danger !== undefined) return new Unknown(`The pattern is not run here: ${danger}.`);
    if (surrogates.test(input))
      return new Unknown('The text has characters that .NET counts as two, so the pattern is not run here.');
    if (oddCases.test(input) && /\(\?[a-z]{0,8}i/.test(this.pattern))
      return new Unknown('The text has letters whose case .NET compares in its own way.');
    return undefined;
  }
}

function substituted(part: Exclude<ReplacementPart, string>, match: RegExpExecArray, input: string): string {
  if (!('special' in part)) return match.groups?.[part.id] ?? '';
  if (part.special === '&') return match[0];
  if (part.special === '_') return input;
  return part.special === '`' ? input.slice(0, match.index) : input.slice(match.index + match[0].length);
}

const compiled = new Map<string, DotNetRegex | Unknown>();
/** A mapping holds a handful of patterns. */
const cacheSize = 200;

/**
 * Compiles a .NET pattern, once. Unknown, with the reason, for what ECMAScript cannot express or could run too long.
 * Throws EvaluationFailure (ArgumentException) for a pattern .NET refuses.
 */
export function compileRegex(pattern: string): DotNetRegex | Unknown {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const regex = compile(pattern);
  if (compiled.size >= cacheSize) compiled.clear();
  compiled.set(pattern, regex);
  return regex;
}

function compile(pattern: string): DotNetRegex | Unknown {
  const danger = regexDanger(pattern, '');
  if (danger !== undefined) return new Unknown(`The pattern is not run here: ${danger}.`);
  if (surrogates.test(pattern)) return new Unknown('The pattern has characters that .NET counts as two.');
  try {
    const parsed = parseRegex(pattern);
    return new DotNetRegex(pattern, parsed.groups, emitRegex(parsed));
  } catch (thrown) {
    if (thrown instanceof Unsupported) return new Unknown(`This preview does not run the pattern: ${thrown.reason}.`);
    throw thrown;
  }
}
