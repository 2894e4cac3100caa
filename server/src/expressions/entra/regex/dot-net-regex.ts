import { regexDanger } from '../../kit/regex-guard';
import { Unknown } from '../../kit/value';
import { type EmittedRegex, emitRegex, resolveGroup } from './emit';
import { type CaptureGroup, Unsupported } from './node';
import { parseRegex } from './parse';
import { nativeReplacement, readReplacement } from './replacement';

/** Characters whose case .NET compares in ways of its own. */
const oddCases = /[\u0130\u0131\u017f\u212a]/;
const surrogates = /[\ud800-\udfff]/;

/** A .NET pattern with no options (`new Regex(pattern)`), ready to run. */
export class DotNetRegex {
  private readonly regex: RegExp;
  private located: RegExp | undefined;
  private last: { readonly text: string; readonly native: string | Unknown } | undefined;

  constructor(
    private readonly pattern: string,
    private readonly groups: readonly CaptureGroup[],
    private readonly emitted: EmittedRegex,
  ) {
    this.regex = new RegExp(emitted.source, 'gu');
  }

  /** `Regex.Replace(input, pattern, replacement)`. Unknown where the two engines may differ. */
  replace(input: string, replacement: string): string | Unknown {
    const unsafe = this.unsafe(input);
    if (unsafe !== undefined) return unsafe;
    if (this.last?.text !== replacement) this.last = { text: replacement, native: this.native(replacement) };
    const { native } = this.last;
    return typeof native === 'string' ? input.replace(this.regex, native) : native;
  }

  private native(replacement: string): string | Unknown {
    const parts = readReplacement(replacement, this.groups);
    if (parts.some((part) => typeof part !== 'string' && 'id' in part && this.emitted.unsteady.has(part.id)))
      return new Unknown('The replacement uses a group whose text differs between .NET and this preview.');
    return nativeReplacement(parts) ?? new Unknown('$_ and $+ in a replacement are not evaluated.');
  }

  /** `input` with the text of one group replaced in every match. Unknown if the pattern has no such group. */
  replaceGroup(input: string, name: string, value: string): string | Unknown {
    const group = this.group(input, name);
    if (group instanceof Unknown) return group;
    this.located ??= new RegExp(this.emitted.source, 'dgu');
    let out = '';
    let end = 0;
    for (const match of input.matchAll(this.located)) {
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
