import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { FormatterValue } from '../../runtime/time/patterns';
import { required } from '../helpers';

export const dateTimeFormatterOfPattern = [
  method<Value, [string]>({
    on: 'static java.time.format.DateTimeFormatter',
    signature: 'DateTimeFormatter ofPattern(String pattern)',
    documentation: 'A format such as yyyy-MM-dd HH:mm. Months and days are written in English.',
    shape: anyShape,
    examples: [
      example(
        "java.time.format.DateTimeFormatter.ofPattern('dd/MM/yy').format(java.time.LocalDate.of(2024, 1, 15))",
        '15/01/24',
      ),
    ],
    call: (_c, [pattern]) => new FormatterValue(required(pattern, 'The pattern')),
  }),
  method<Value, [string, Value]>({
    on: 'static java.time.format.DateTimeFormatter',
    signature: 'DateTimeFormatter ofPattern(String pattern, Locale locale)',
    documentation: 'A format in a language; only English is evaluated.',
    shape: anyShape,
    examples: [
      example(
        "java.time.format.DateTimeFormatter.ofPattern('MMM', Locale.ENGLISH).format(java.time.LocalDate.of(2024, 1, 15))",
        'Jan',
      ),
    ],
    call: (_c, [pattern, locale]) => {
      const language = (locale as { readonly language?: string } | null)?.language;
      return language === 'en' || language === '' || !/[aEG]|M{3}/.test(pattern)
        ? new FormatterValue(pattern)
        : giveUp('only English dates are evaluated');
    },
  }),
];
