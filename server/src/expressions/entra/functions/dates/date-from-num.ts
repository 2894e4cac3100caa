import { type EvaluatedFunction, EvaluationFailure } from '../../../kit/evaluated-function';
import { dateShape } from '../../../kit/shape';
import { fromFileTime, toDateText } from '../../dates';
import { bigIntegerOf } from '../arguments';
import { reference } from '../sources';

/** accountExpires of an account that never expires. */
const never = 9_223_372_036_854_775_807n;

export const dateFromNum: EvaluatedFunction = {
  name: 'DateFromNum',
  parameters: [
    {
      name: 'value',
      key: 'source',
      type: 'Date',
      documentation: 'A date as Active Directory stores it: 100-nanosecond steps since 1601 in UTC.',
    },
  ],
  returns: 'DateTime',
  documentation:
    'Converts a date of Active Directory, such as lastLogonTimestamp or pwdLastSet, for the other date functions. 9223372036854775807, which Active Directory uses for "never", is no date.',
  examples: [{ expression: 'DateFromNum(133801632000000000)', result: '"1/1/2025 12:00:00 AM"' }],
  source: reference('DateFromNum'),
  shape: dateShape,
  call: (_context, value) => {
    const fileTime = bigIntegerOf(value, 'DateFromNum', 'value', 0);
    if (typeof fileTime !== 'bigint') return fileTime;
    const date = fromFileTime(fileTime);
    if (date !== undefined) return toDateText(date.milliseconds);
    const what = fileTime >= never ? 'stands for "never" and is no date' : 'is no date of Active Directory';
    throw new EvaluationFailure(`${fileTime} ${what}.`, 'ArgumentOutOfRangeException', 0);
  },
};
