import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { formatDate } from '../../runtime/date-format';
import { giveUp } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { Instance, type LocaleValue } from '../../runtime/types';
import { required } from '../helpers';

const simple = 'java.text.SimpleDateFormat';
const english = (locale: LocaleValue | undefined, pattern: string): void => {
  if (locale !== undefined && locale.language !== 'en' && locale.language !== '' && /[aEGzZ]|M{3}/.test(pattern))
    giveUp('only English dates are evaluated');
};
const newFormat = (pattern: string): Instance => {
  formatDate(0, pattern);
  return new Instance(simple, new Map<Value, Value>([['pattern', pattern]]));
};

export const simpleDateFormatConstruct = method<Value, [string, LocaleValue?]>({
  on: 'new java.text.SimpleDateFormat',
  signature: 'new(String pattern, Locale locale?)',
  documentation: 'A date format. Months and days are read and written in English.',
  shape: anyShape,
  examples: [
    example("new java.text.SimpleDateFormat('yyyy').format(new Date(0))", '1970'),
    example("new java.text.SimpleDateFormat('MMM', Locale.US).format(new Date(0))", 'Jan'),
  ],
  call: (_c, [pattern, locale]) => {
    english(locale, pattern);
    return newFormat(required(pattern, 'The pattern'));
  },
});
