import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { numberShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { integerOf, textOf } from '../arguments';
import { reference } from '../sources';

const compareTypes = ['vbTextCompare', 'vbBinaryCompare'];

export const inStr: EvaluatedFunction = {
  name: 'InStr',
  parameters: [
    { name: 'value1', type: 'String', documentation: 'The text that is searched.' },
    { name: 'value2', type: 'String', documentation: 'The text to find.' },
    {
      name: 'start',
      type: 'Integer',
      optional: true,
      documentation: 'The place where the search begins; the first character is 1.',
    },
    {
      name: 'compareType',
      type: 'Enum',
      optional: true,
      values: compareTypes,
      documentation: 'vbTextCompare ignores case, vbBinaryCompare does not. Both are written without quotation marks.',
    },
  ],
  returns: 'Number',
  documentation:
    'The place of the first occurrence of one text in another, counted from 1 at the start of the whole text; 0 if it does not occur. Which comparison is used when compareType is left out is not documented, so a result that depends on it is unknown here.',
  examples: [
    { expression: 'InStr("ada@example.com", "@")', result: '4' },
    { expression: 'InStr("ada@example.com", "#")', result: '0', note: 'It does not occur.' },
    { expression: 'InStr("BananA", "a", 3, vbBinaryCompare)', result: '4' },
    { expression: 'InStr("BananA", "A", 1, vbTextCompare)', result: '2' },
  ],
  source: reference('InStr'),
  shape: numberShape,
  call: (_context, value1, value2, start, compareType) => {
    const text = textOf(value1, 'InStr', 'value1');
    if (typeof text !== 'string') return text;
    const wanted = textOf(value2, 'InStr', 'value2');
    if (typeof wanted !== 'string') return wanted;
    if (wanted === '') return new Unknown('Microsoft does not say where InStr finds an empty text.');
    const from = start === undefined ? 1 : integerOf(start, 'InStr', 'start', 2);
    if (typeof from !== 'number') return from;
    if (from < 1) return new Unknown('Microsoft does not say what InStr does with a start below 1.');
    const exact = text.indexOf(wanted, from - 1) + 1;
    if (compareType === 'vbBinaryCompare') return exact;
    if (compareType !== undefined && compareType !== 'vbTextCompare')
      throw new EvaluationFailure('compareType is vbTextCompare or vbBinaryCompare.', undefined, 3);
    const any = ignoringCase(text, wanted, from);
    if (compareType === 'vbTextCompare' || any === exact) return any;
    return new Unknown('InStr finds different places with and without regard to case; name the compareType.');
  },
};

/** Letters whose lower case is longer would shift the places. */
function ignoringCase(text: string, wanted: string, from: number): number | Unknown {
  const lower = text.toLowerCase();
  if (lower.length !== text.length)
    return new Unknown('How InStr compares these letters without regard to case is not known.');
  return lower.indexOf(wanted.toLowerCase(), from - 1) + 1;
}
