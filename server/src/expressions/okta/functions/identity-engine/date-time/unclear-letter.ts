import { Unknown } from '../../../../kit/value';
import { readPattern } from '../../time/joda/pattern';

/**
 * Why a pattern cannot be evaluated: Okta does not say whether Identity Engine's patterns are those of Joda-Time or of
 * java.time, and this letter means something else in the two.
 * @throws EvaluationFailure for a letter patterns do not have
 */
export function unclearLetter(pattern: string): Unknown | undefined {
  for (const { letter } of readPattern(pattern)) {
    if (letter !== undefined && !'yMdEaHhKkmsS'.includes(letter)) {
      return new Unknown(`Okta does not document what "${letter}" means in the date patterns of Identity Engine.`);
    }
  }
  return undefined;
}
