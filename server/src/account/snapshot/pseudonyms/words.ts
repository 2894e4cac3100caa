import { anyLetter, lowerOf, type Random, similarLetter, upperOf } from './letters';
import { PseudonymTable } from './table';

/** Letters with the marks on them, or digits. Everything between them stays. */
const tokens = /(?:\p{L}\p{M}*)+|\p{Nd}+/gu;
/** Numbers as short as these tell two people of one name apart, and nobody from anybody. */
const SHORT_NUMBER = 2;
/** Shorter words are too many things to be taken for a person's name. */
const SHORTEST_NAME = 3;

/** The words of a text in lower case, without marks. */
export function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(tokens)]
    .map(([token]) => token)
    .filter(isWord)
    .map(keyOf);
}

/**
 * Pseudonyms of texts, word by word: `Dana Reyes` and `dana.reyes` get the same two words, in their own letter case. What
 * a text was made of, and which texts are equal, stays so.
 */
export class WordPseudonyms {
  readonly #words: PseudonymTable;
  readonly #numbers: PseudonymTable;
  readonly #opaque: PseudonymTable;
  readonly #names: ReadonlySet<string>;

  /**
   * Words are as `wordsOf` gives them.
   * @param originals those that stand in the original; no pseudonym is one of them
   * @param names those that are names of people
   */
  constructor(random: Random, originals: ReadonlySet<string>, names: ReadonlySet<string>) {
    this.#names = names;
    this.#words = new PseudonymTable(random, originals);
    this.#numbers = new PseudonymTable(random);
    this.#opaque = new PseudonymTable(random);
  }

  /** The pseudonym of a text. Numbers of one or two digits stay. */
  text(text: string): string {
    return text.replace(tokens, (token) => (isWord(token) ? this.#word(token) : this.#number(token, SHORT_NUMBER)));
  }

  /** The same for a text whose numbers tell too, however short: the number of a house. */
  textAndNumbers(text: string): string {
    return text.replace(tokens, (token) => (isWord(token) ? this.#word(token) : this.#number(token, 0)));
  }

  /**
   * The same for a text that is an id or the like: where letters follow digits (`00u1a2`, a UUID) it has no words, and each
   * letter and digit is replaced.
   */
  identifier(text: string): string {
    if (!/\p{Nd}\p{L}/u.test(text)) return this.text(text);
    const key = [...text].map(lowerOf);
    const drawn = this.#opaque.get(key.join(''), (random, extra) => {
      const like = (sign: string) =>
        /\p{Nd}/u.test(sign) ? String(random(10)) : /\p{L}/u.test(sign) ? similarLetter(sign, random) : sign;
      return [...key, ...Array.from({ length: extra }, () => '0')].map(like).join('');
    });
    return inCaseOf(text, [...drawn]);
  }

  /** Takes the names of people out of a text that is something else: a title, a department. */
  namesIn(text: string): string {
    return text.replace(tokens, (token) => {
      const isName = isWord(token) && token.length >= SHORTEST_NAME && this.#names.has(keyOf(token));
      return isName ? this.#word(token) : token;
    });
  }

  #word(word: string): string {
    const key = keyOf(word);
    const letters = [...key];
    const pseudonym = this.#words.get(key, (random, extra) => {
      const draw = extra === 0 ? (letter: string) => similarLetter(letter, random) : () => anyLetter(random);
      return [...letters, ...Array.from({ length: extra - 1 }, () => '')].map(draw).join('');
    });
    return inCaseOf(word, [...pseudonym], true);
  }

  #number(digits: string, shortest: number): string {
    if (digits.length <= shortest) return digits;
    return this.#numbers.get(digits, (random, extra) => randomDigits(digits.length + extra, random));
  }
}

/** Digits of which the first is not 0. */
export function randomDigits(length: number, random: Random): string {
  return Array.from({ length }, (_, index) => String(index === 0 && length > 1 ? 1 + random(9) : random(10))).join('');
}

function isWord(token: string): boolean {
  return /^\p{L}/u.test(token);
}

function keyOf(word: string): string {
  return [...word.replace(/\p{M}/gu, '')].map(lowerOf).join('');
}

/** Puts letters into the letter case of a word, and under its marks where they are not among them; the rest is in lower case. */
function inCaseOf(word: string, letters: readonly string[], marks = false): string {
  let index = 0;
  const placed = [...word].map((character) => {
    if (marks && /^\p{M}$/u.test(character)) return character;
    const letter = letters[index++] ?? '';
    return lowerOf(character) === character ? letter : upperOf(letter);
  });
  return [...placed, ...letters.slice(index)].join('');
}
