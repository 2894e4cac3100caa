import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { textOf } from '../arguments';
import { reference } from '../sources';

export const normalizeDiacritics: EvaluatedFunction = {
  name: 'NormalizeDiacritics',
  parameters: [{ name: 'source', type: 'String', documentation: 'The text to convert, usually a name.' }],
  returns: 'String',
  documentation:
    'Replaces letters with accents and other marks by plain ones: é by e, ø and œ by oe, æ by ae, ß by ss, ł by l. Everything else stays, apostrophes and spaces included. Letters that Microsoft neither lists nor are a plain letter with a mark, such as đ or þ, and marks in other scripts give an unknown result here.',
  examples: [
    { expression: 'NormalizeDiacritics("Zoë Łukasz Søren")', result: '"Zoe Lukasz Soeren"' },
    { expression: 'NormalizeDiacritics("Weiß-Müller")', result: '"Weiss-Muller"' },
  ],
  source: reference('NormalizeDiacritics'),
  shape: stringShape,
  call: (_context, source) => {
    const text = textOf(source, 'NormalizeDiacritics', 'source');
    return typeof text !== 'string' || ascii.test(text) ? text : normalize(text);
  },
};

const ascii = /^\p{ASCII}*$/u;
const mark = /^\p{Mn}$/u;
const latin = /^\p{Script=Latin}$/u;

/** Letters of Microsoft's table that are no plain letter with marks. */
const listed: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['Æ', 'AE'],
  ['ø', 'oe'],
  ['Ø', 'OE'],
  ['œ', 'oe'],
  ['Œ', 'OE'],
  ['ł', 'l'],
  ['Ł', 'L'],
  ['ı', 'i'],
  ['ß', 'ss'],
]);

function normalize(text: string): string | Unknown {
  let out = '';
  let afterLatin = false;
  for (const c of text) {
    if (c <= '\u007f') {
      out += c;
      afterLatin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      continue;
    }
    if (mark.test(c)) {
      if (!afterLatin) return notListed(c);
      continue;
    }
    const plain = plainForm(c);
    if (plain === undefined) return notListed(c);
    out += plain;
    afterLatin = plain !== c;
  }
  return out;
}

const remembered = new Map<string, string | undefined>();

/** What a character becomes: itself if it belongs to no Latin letter; undefined if that is not documented. */
function plainForm(c: string): string | undefined {
  if (remembered.has(c)) return remembered.get(c);
  if (remembered.size >= 1000) remembered.clear();
  const plain = workOut(c);
  remembered.set(c, plain);
  return plain;
}

function workOut(c: string): string | undefined {
  const [base = c, ...marks] = c.normalize('NFD');
  if (!latin.test(base)) return marks.some((other) => mark.test(other)) ? undefined : c;
  const plain = listed.get(base) ?? base;
  return plain > '\u007f' ? undefined : plain;
}

function notListed(c: string): Unknown {
  return new Unknown(`Microsoft does not list what NormalizeDiacritics makes of "${c}".`);
}
