import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';

const escapes: Readonly<Record<string, string>> = {
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  s: ' ',
  '\\': '\\',
  "'": "'",
  '"': '"',
};

export const stringTranslateEscapes = method<string>({
  on: 'string',
  signature: 'String translateEscapes()',
  documentation: 'Escapes such as \\n as what they stand for (Java 15).',
  shape: stringShape,
  examples: [example("'a\\\\tb'.translateEscapes().length()", '3')],
  call: (s) => s.replace(/\\([bfnrts\\'"])/g, (_all, c: string) => escapes[c]!),
});
