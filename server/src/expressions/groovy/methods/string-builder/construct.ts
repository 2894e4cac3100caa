import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { toText } from '../../runtime/text';
import { Instance } from '../../runtime/types';
import { builders } from './names';

export const stringBuilderConstruct = [
  ...builders.map((on) =>
    method<Value>({
      on: `new ${on}`,
      signature: 'new()',
      documentation: 'A text that can grow.',
      shape: anyShape,
      examples: [example("new StringBuilder().toString() + '|'", '|')],
      call: () => new Instance(on, ''),
    }),
  ),
  ...builders.map((on) =>
    method<Value>({
      on: `new ${on}`,
      signature: 'new(int capacity)',
      documentation: 'A text that can grow; the capacity changes nothing in the result.',
      shape: anyShape,
      examples: [example('new StringBuilder(16).length()', '0')],
      call: () => new Instance(on, ''),
    }),
  ),
  ...builders.map((on) =>
    method<Value, [Value]>({
      on: `new ${on}`,
      signature: 'new(String text)',
      documentation: 'A text that can grow.',
      shape: anyShape,
      examples: [example("new StringBuilder('a').toString()", 'a')],
      call: (_c, [text]) => new Instance(on, toText(text)),
    }),
  ),
];
