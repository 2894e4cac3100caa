import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const pCase: EvaluatedFunction = {
  name: 'PCase',
  parameters: [
    { name: 'source', type: 'String', documentation: 'The text to convert.' },
    {
      name: 'wordSeparators',
      type: 'String',
      optional: true,
      documentation: 'Characters after which a new word begins; no others do then.',
    },
  ],
  returns: 'String',
  documentation:
    'Converts a text to proper case: the first letter of each word to upper case, everything else to lower case. Without wordSeparators white space, punctuation, the apostrophe included, and symbols separate words, so "o\'neil\'s" becomes "O\'Neil\'S"; digits do not, and a letter behind leading digits counts as the first.',
  examples: [
    { expression: 'PCase("ADA OBI (SALES)")', result: '"Ada Obi (Sales)"' },
    { expression: 'PCase([surname], " -")', inputs: { surname: "o'NEIL-SMITH" }, result: `"O'neil-Smith"` },
  ],
  source: reference('PCase'),
  shape: stringShape,
  call: (_context, source, wordSeparators) => {
    const text = textOf(source, 'PCase', 'source');
    if (typeof text !== 'string') return text;
    if (wordSeparators === undefined) return titleCase(text);
    const separators = textOf(wordSeparators, 'PCase', 'wordSeparators');
    return typeof separators === 'string' ? afterSeparators(text, separators) : separators;
  },
};

const letter = /^\p{L}$/u;
/** The categories Microsoft lists for PCase, which are those of .NET's TextInfo.ToTitleCase. */
const separator = /^[\p{Z}\p{Cc}\p{Cf}\p{P}\p{S}]$/u;

type Kind = 'letter' | 'separator' | 'other';

/** Of the first 256 characters, so that names need no pattern for each letter. */
const kinds: readonly Kind[] = Array.from({ length: 256 }, (_, code) => lookUp(String.fromCharCode(code)));

function lookUp(c: string): Kind {
  return letter.test(c) ? 'letter' : separator.test(c) ? 'separator' : 'other';
}

/** Like TextInfo.ToTitleCase: what is neither letter nor separator (digits, marks) leaves the start of a word open. */
function titleCase(text: string): string {
  let out = '';
  let start = true;
  for (const c of text) {
    const kind = kinds[c.codePointAt(0)!] ?? lookUp(c);
    if (start && kind === 'letter') {
      out += upper(c);
      start = false;
    } else {
      out += lower(c);
      start ||= kind === 'separator';
    }
  }
  return out;
}

function afterSeparators(text: string, separators: string): string {
  let out = '';
  let start = true;
  for (const c of text) {
    out += start ? upper(c) : lower(c);
    start = separators.includes(c);
  }
  return out;
}

/** .NET never makes two letters of one, and the invariant culture leaves the dotless i as it is. */
function upper(c: string): string {
  if (c === 'ı') return c;
  const changed = c.toUpperCase();
  return changed.length === c.length ? changed : c;
}

function lower(c: string): string {
  const changed = c.toLowerCase();
  return changed.length === c.length ? changed : c;
}
