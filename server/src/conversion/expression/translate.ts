import type { LanguageId } from '../../expressions/kit/language';
import { attributesIn, type Common, mapAttributes, Untranslatable } from './common';
import { fromEntra } from './from-entra';
import { fromGroovy } from './from-groovy';
import { fromOkta } from './from-okta';
import { type Difference, prove } from './prove';
import { simplifyWhole } from './simplify';
import { toEntra } from './to-entra';
import { toGroovy } from './to-groovy';
import { toOkta } from './to-okta';

/** Names of attributes in another provider. */
export type Rename = (attribute: string) => string;

export type Translation =
  | {
      readonly ok: true;
      readonly text: string;
      /** The same, without the words of any language; attributes by the names of the target. */
      readonly common: Common;
      /** For whom the two differ: people without a value, or where one side has no result. */
      readonly remarks: readonly Difference[];
    }
  /** @property reason ends a sentence after "because" */
  | { readonly ok: false; readonly reason: string };

/** What an expression says, in the common form. @throws Untranslatable */
export function readExpression(language: LanguageId, text: string): Common {
  switch (language) {
    case 'groovy':
      return fromGroovy(text);
    case 'okta':
      return fromOkta(text);
    case 'entra':
      return fromEntra(text);
  }
}

/** The common form in a language. @throws Untranslatable */
function writeExpression(language: LanguageId, common: Common): string {
  switch (language) {
    case 'groovy':
      return toGroovy(withoutNull(common));
    case 'okta':
      return toOkta(common);
    case 'entra':
      return toEntra(common);
  }
}

/** A Groovy template would write the word null where there is no value. */
export function withoutNull(common: Common): Common {
  const isSafe =
    common.kind === 'text' ||
    common.kind === 'concat' ||
    (common.kind === 'default' && common.fallback.kind === 'text');
  return isSafe ? common : { kind: 'default', value: common, fallback: { kind: 'text', text: '' } };
}

/**
 * Translates an expression, and tries both on made-up people: a translation that gives something else for people who have
 * all values is not given out. Never throws.
 */
export function translate(text: string, from: LanguageId, to: LanguageId, rename: Rename): Translation {
  try {
    const common = readExpression(from, text);
    const simple = simplifyWhole(common);
    const renamed = mapAttributes(simple, rename);
    const written = writeExpression(to, renamed);
    const names = new Set(attributesIn(common).map(rename));
    if (names.size < attributesIn(common).length)
      return { ok: false, reason: 'two of its attributes would get one name' };
    const proof = prove(
      common,
      { language: from, text, nameOf: (name) => name },
      { language: to, text: written, nameOf: rename },
    );
    if (proof.wrong !== undefined) return { ok: false, reason: `it would not give the same (${words(proof.wrong)})` };
    return { ok: true, text: written, common: renamed, remarks: proof.remarks };
  } catch (error) {
    if (error instanceof Untranslatable) return { ok: false, reason: error.message };
    throw error;
  }
}

/** A difference in words: `user.email = "x": "a" before, "b" after`. */
export function words({ values, before, after }: Difference): string {
  const held = Array.from(values, ([name, value]) => `${name} = ${value === null ? 'nothing' : JSON.stringify(value)}`);
  return `${held.join(', ')}: ${given(before)} before, ${given(after)} after`;
}

function given(result: Difference['before']): string {
  switch (result.kind) {
    case 'text':
      return result.text === '' ? 'nothing' : JSON.stringify(result.text);
    case 'fails':
      return 'an error';
    case 'unknown':
      return 'not determinable';
  }
}
