import type { EvaluatedFunction, EvaluationContext } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { Unknown, type Value } from '../../../kit/value';
import {
  type DateTime,
  type DateTimeStyle,
  dateTimeStyles,
  defaultStyles,
  formatDateTime as format,
  fromDateText,
  parseExact,
  readStyles,
} from '../../dates';
import { notDocumented, textOf } from '../arguments';
import { reference } from '../sources';

export const formatDateTime: EvaluatedFunction = {
  name: 'FormatDateTime',
  parameters: [
    { name: 'source', key: 'source', type: 'String', documentation: 'The date to write in another form.' },
    {
      name: 'dateTimeStyles',
      type: 'String',
      optional: true,
      values: dateTimeStyles.map((style) => `"${style}"`),
      documentation:
        'How source is read, in names of DateTimeStyles with commas between. Left empty: RoundtripKind, AllowLeadingWhite, AllowTrailingWhite.',
    },
    {
      name: 'inputFormat',
      key: 'inputFormat',
      type: 'String',
      documentation: 'The form source has, as a .NET date format such as "M/d/yyyy h:mm:ss tt"; it must fit exactly.',
    },
    {
      name: 'outputFormat',
      key: 'outputFormat',
      type: 'String',
      optional: true,
      documentation: 'The form wanted, as a .NET date format such as "yyyy-MM-dd".',
    },
  ],
  returns: 'String',
  documentation:
    'Writes a date in another form, by .NET date formats: MM is the month, mm the minute, HH the hour of 24, hh of 12. Results of CDate, DateAdd, DateFromNum and Now have the form "M/d/yyyy h:mm:ss tt". There are four places; leave the second one empty. The form with three (source, inputFormat, outputFormat) is that of cloud sync and of old exports.',
  examples: [
    {
      expression: 'FormatDateTime([employeeHireDate], , "yyyy-MM-dd", "dd.MM.yyyy")',
      inputs: { employeeHireDate: '2026-02-01' },
      result: '"01.02.2026"',
    },
    {
      expression: 'FormatDateTime(CDate("2026-02-01T09:30:00Z"), , "M/d/yyyy h:mm:ss tt", "yyyy-MM-ddTHH:mm:ssZ")',
      result: '"2026-02-01T09:30:00Z"',
      note: 'A result of CDate.',
    },
  ],
  source: reference('FormatDateTime'),
  shape: stringShape,
  call: (context, source, dateTimeStyles, inputFormat, outputFormat) =>
    outputFormat === undefined
      ? convert(context, source, undefined, dateTimeStyles, inputFormat, 1)
      : convert(context, source, dateTimeStyles, inputFormat, outputFormat, 2),
};

/** `inputIndex`: where the input format stands among the arguments; the output format follows it. */
function convert(
  context: EvaluationContext,
  source: Value | undefined,
  styles: Value | undefined,
  inputFormat: Value | undefined,
  outputFormat: Value | undefined,
  inputIndex: number,
): Value {
  const text = textOf(source, 'FormatDateTime', 'source');
  if (typeof text !== 'string') return text;
  const output = textOf(outputFormat, 'FormatDateTime', 'outputFormat');
  if (typeof output !== 'string') return output;
  const date = read(context, text, styles, inputFormat, inputIndex);
  return date instanceof Unknown ? date : format(date, output, inputIndex + 1);
}

function read(
  context: EvaluationContext,
  text: string,
  styles: Value | undefined,
  inputFormat: Value | undefined,
  inputIndex: number,
): DateTime | Unknown {
  // Exports leave the input format out when the source is a date already.
  if (inputFormat === undefined)
    return fromDateText(text) ?? notDocumented(inputFormat, 'FormatDateTime', 'inputFormat');
  const input = textOf(inputFormat, 'FormatDateTime', 'inputFormat');
  if (typeof input !== 'string') return input;
  const chosen = stylesOf(styles);
  return chosen instanceof Unknown ? chosen : parseExact(text, input, chosen, context.now, inputIndex);
}

function stylesOf(styles: Value | undefined): ReadonlySet<DateTimeStyle> | Unknown {
  if (styles === undefined || styles === '') return defaultStyles;
  const text = textOf(styles, 'FormatDateTime', 'dateTimeStyles');
  return typeof text === 'string' ? readStyles(text) : text;
}
