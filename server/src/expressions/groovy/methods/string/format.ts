import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { format } from '../../runtime/formatter';
import { example, method } from '../../runtime/method';
import type { LocaleValue } from '../../runtime/types';
import { required } from '../helpers';

export const stringFormat = [
  method<Value, [string, ...Value[]]>({
    on: 'static java.lang.String',
    signature: 'String format(String format, Object... values)',
    documentation:
      'The values written by a format: %s text, %d a whole number, %.2f two digits behind the point, %05d filled with zeros, %tY a part of a date.',
    shape: stringShape,
    examples: [
      example("String.format('%s-%03d', 'a', 7)", 'a-007'),
      example("String.format('%.2f %5s|%-5s|', 1.005, 'ab', 'cd')", '1.01    ab|cd   |'),
      example("String.format('%,d %x %+d', 1234567, 255, 3)", '1,234,567 ff +3'),
    ],
    call: (_c, [pattern, ...values]) => format(required(pattern, 'The format'), values),
  }),
  method<Value, [LocaleValue, string, ...Value[]]>({
    on: 'static java.lang.String',
    signature: 'String format(Locale locale, String format, Object... values)',
    documentation: 'The values written by a format, in the way of a language. Only English is evaluated.',
    shape: stringShape,
    examples: [example("String.format(Locale.US, '%.1f', 2.55)", '2.6')],
    call: (_c, [locale, pattern, ...values]) => format(english(locale, required(pattern, 'The format')), values),
  }),
  method<string, [string, ...Value[]]>({
    on: 'string',
    signature: 'String format(String format, Object... values)',
    documentation:
      'The values written by the given format. Careful: the text it is called on plays no part (String.format is static).',
    shape: stringShape,
    examples: [example("'ignored'.format('%s is %d', 'a', 1)", 'a is 1')],
    call: (_s, [pattern, ...values]) => format(required(pattern, 'The format'), values),
  }),
];

function english(locale: LocaleValue, pattern: string): string {
  return locale === null || locale.language === 'en' || locale.language === '' || !/%[^sdxn%]*[efgEGt,]/.test(pattern)
    ? pattern
    : giveUp('only English formats are evaluated');
}
