import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import type { Unknown, Value } from '../../../kit/value';
import { asText } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

/** The implementation, whose reasons speak of `name`. */
function stringSwitchWith(name: string): EvaluatedFunction['call'] {
  const ofNull = undocumentedNull(name);
  const ofEmpty = undocumented(name, 'for an empty key');
  const ofHalfPair = undocumented(name, 'when the last key has no value');
  return (_context, input, defaultString, ...pairs) => {
    if (pairs.length % 2 !== 0) return ofHalfPair;
    const text = asText(input);
    if (text === undefined) return ofNull;
    for (let i = 0; i < pairs.length; i += 2) {
      const key = asText(pairs[i]);
      if (key === undefined) return ofNull;
      if (key === '') return ofEmpty;
      if (text.includes(key)) return chosen(pairs[i + 1], ofNull);
    }
    return chosen(defaultString, ofNull);
  };
}

/** A result that is null stays null. */
function chosen(value: Value | undefined, ofObject: Unknown): Value {
  return value === null ? null : (asText(value) ?? ofObject);
}

export const stringSwitch: EvaluatedFunction = {
  name: 'String.stringSwitch',
  parameters: [
    { name: 'input', type: 'String' },
    { name: 'defaultString', type: 'String', documentation: 'The result when no key occurs in the input.' },
    { name: 'key', type: 'String', documentation: 'A text that may occur anywhere in the input.', repeats: true },
    { name: 'value', type: 'String', documentation: 'The result when its key occurs.', repeats: true },
  ],
  returns: 'String',
  documentation:
    'Tries the keys in the order they are written; the value of the first one that occurs in the input is the result, else the default. A key matches anywhere in the input, so "Sales" also matches "Sales Operations": put longer keys first. What it gives for null, an empty key or a key without a value is not documented.',
  examples: [
    { expression: 'String.stringSwitch("Sales EMEA", "other", "Sales", "GTM", "Eng", "R&D")', result: '"GTM"' },
    { expression: 'String.stringSwitch("Support", "other", "Sales", "GTM")', result: '"other"' },
    {
      expression: 'String.stringSwitch("Sales Operations", "other", "Sales", "GTM", "Sales Operations", "OPS")',
      result: '"GTM"',
      note: 'the first key that occurs wins, not the longest',
    },
  ],
  source: classicSource('String functions', 'string-functions'),
  shape: { type: 'string' },
  call: stringSwitchWith('String.stringSwitch'),
};
