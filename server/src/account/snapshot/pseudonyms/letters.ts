/** A whole number from 0 up to, and without, `below`. Where pseudonyms are made, nobody may be able to foretell it. */
export type Random = (below: number) => number;

const vowels = 'aeiou';
const consonants = 'bcdfghjklmnpqrstvwxyz';
const accentedVowels = 'àáâãäåèéêëìíîïòóôõöùúûü';
const accentedOthers = 'çñýÿšžčćłń';

/** Alphabets whose letters stand for one another, as ranges of code points of lower-case letters. */
const alphabets: readonly (readonly [first: number, last: number])[] = [
  [0x3b1, 0x3c9], // Greek
  [0x430, 0x44f], // Cyrillic
  [0x5d0, 0x5ea], // Hebrew
  [0x627, 0x64a], // Arabic
  [0x905, 0x939], // Devanagari
  [0x3041, 0x3096], // Hiragana
  [0x30a1, 0x30fa], // Katakana
  [0x4e00, 0x9fa5], // Chinese characters
  [0xac00, 0xd7a3], // Hangul
];

/**
 * A letter like this one: a vowel for a vowel, accented for accented, of the same script. What is no letter of a script
 * named here becomes a Latin consonant.
 * @param letter in lower case
 */
export function similarLetter(letter: string, random: Random): string {
  for (const kind of [vowels, consonants, accentedVowels, accentedOthers])
    if (kind.includes(letter)) return pick(kind, random);
  const code = letter.codePointAt(0) ?? 0;
  const alphabet = alphabets.find(([first, last]) => code >= first && code <= last);
  if (alphabet === undefined) return pick(consonants, random);
  const [first, last] = alphabet;
  const found = String.fromCodePoint(first + random(last - first + 1));
  // A few places of these ranges are not letters; such a word would come apart when it is read again.
  return /^\p{L}$/u.test(found) && lowerOf(found) === found ? found : letter;
}

/** Any Latin letter. */
export function anyLetter(random: Random): string {
  return pick(`${vowels}${consonants}`, random);
}

/** A letter in lower case, where that is one letter too; else as it is. */
export function lowerOf(letter: string): string {
  const lower = letter.toLowerCase();
  return [...lower].length === 1 ? lower : letter;
}

/** A letter in upper case, where that is one letter too; else as it is. */
export function upperOf(letter: string): string {
  const upper = letter.toUpperCase();
  return [...upper].length === 1 && lowerOf(upper) === letter ? upper : letter;
}

function pick(letters: string, random: Random): string {
  return letters.charAt(random(letters.length));
}
