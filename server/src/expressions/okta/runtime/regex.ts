import { regexDanger } from '../../kit/regex-guard';

export type Matcher =
  /** Whether the whole text matches, or why that is not tried. */
  | { readonly matches: (text: string) => boolean | string }
  /** The pattern does not compile. */
  | { readonly invalid: string }
  /** It may, but this machine's patterns differ from Java's there. */
  | { readonly unknown: string };

/** What Java writes otherwise than JavaScript and what stands for it here. */
const javaForms =
  /\\[AzZGQEhHRX]|\\p\{(?!L|Lu|Ll|N|P|S)[A-Za-z]+\}|[*+?]\+|\{[\d,]+\}\+|\[[^\]]*(?:&&|\[)|\(\?[a-z-]+[:)]|\(\?>|\[\^?\]|(?<!\\[pPu]?)\{(?!\d+(?:,\d*)?\})/;

/** Java's `Pattern.matches`, which SpEL's `matches` uses: the pattern must match the whole text. */
export function matcher(pattern: string): Matcher {
  const danger = regexDanger(pattern, '');
  if (danger !== undefined) return { unknown: danger };
  const head = /^\(\?([a-z]+)\)/.exec(pattern);
  const letters = head?.[1] ?? '';
  const body = head === null ? pattern : pattern.slice(head[0].length);
  if (/[^ims]/.test(letters) || javaForms.test(body))
    return { unknown: 'the pattern uses a form that only Java reads' };
  const classes = body.includes('\\p{');
  let compiled: RegExp;
  try {
    compiled = new RegExp(`^(?:${body})$`, letters + (classes ? 'u' : ''));
  } catch {
    // With classes JavaScript refuses escapes that Java takes.
    return classes ? { unknown: 'the pattern uses a form that only Java reads' } : { invalid: pattern };
  }
  return { matches: (text) => regexDanger(pattern, text) ?? compiled.test(text) };
}
