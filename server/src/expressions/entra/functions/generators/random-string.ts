import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { integerOf, textOf } from '../arguments';
import { reference } from '../sources';

const numbers = ['Length', 'MinimumNumbers', 'MinimumSpecialCharacters', 'MinimumCapital', 'MinimumLowerCase'] as const;
const longest = 256;

export const randomString: EvaluatedFunction = {
  name: 'RandomString',
  parameters: [
    {
      name: 'Length',
      type: 'Number',
      documentation: 'The length of the text: at most 256, and at least the sum of the minimums.',
    },
    { name: 'MinimumNumbers', type: 'Number', documentation: 'At least so many digits.' },
    { name: 'MinimumSpecialCharacters', type: 'Number', documentation: 'At least so many special characters.' },
    { name: 'MinimumCapital', type: 'Number', documentation: 'At least so many capital letters.' },
    { name: 'MinimumLowerCase', type: 'Number', documentation: 'At least so many lower case letters.' },
    {
      name: 'CharactersToAvoid',
      type: 'String',
      optional: true,
      documentation: 'Characters that must not occur.',
    },
  ],
  returns: 'String',
  documentation:
    'A random text, for example an initial password, another one at every evaluation. Put Redact around it to keep it out of the provisioning logs.',
  examples: [
    { expression: 'RandomString(12, 2, 2, 2, 2, "O0l1")', note: 'Twelve characters, none of them O, 0, l or 1.' },
  ],
  source: reference('RandomString'),
  shape: stringShape,
  call: (_context, ...given) => {
    const values: number[] = [];
    for (const [i, name] of numbers.entries()) {
      const value = integerOf(given[i], 'RandomString', name, i);
      if (typeof value !== 'number') return value;
      if (value < 0) throw new EvaluationFailure(`${name} is ${value}; it cannot be below 0.`, undefined, i);
      values.push(value);
    }
    const [length = 0, ...least] = values;
    if (length > longest)
      throw new EvaluationFailure(`RandomString gives at most ${longest} characters, not ${length}.`, undefined, 0);
    const sum = least.slice(0, 3).reduce((total, value) => total + value, 0);
    if (length < sum)
      throw new EvaluationFailure(
        `Length is ${length}, but the minimums already need ${sum} characters.`,
        undefined,
        0,
      );
    const avoided = given[5] === undefined ? '' : textOf(given[5], 'RandomString', 'CharactersToAvoid');
    return typeof avoided === 'string' ? different : avoided;
  },
};

const different = new Unknown('RandomString gives another text at every evaluation.', stringShape);
