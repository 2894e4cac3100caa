import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { example, method } from '../../runtime/method';
import { CollectorValue } from '../../runtime/stream';
import { toText } from '../../runtime/text';

export const collectorsJoining = [
  method<Value, [string?]>({
    on: 'static java.util.stream.Collectors',
    signature: 'Collector joining(String separator?)',
    documentation: 'Joins texts.',
    shape: anyShape,
    examples: [example("['a', 'b'].stream().collect(java.util.stream.Collectors.joining(', '))", 'a, b')],
    call: (_c, [separator]) => new CollectorValue((items) => items.map((item) => toText(item)).join(separator ?? '')),
  }),
  method<Value, [string, string, string]>({
    on: 'static java.util.stream.Collectors',
    signature: 'Collector joining(String separator, String before, String after)',
    documentation: 'Joins texts, with something before and after.',
    shape: anyShape,
    examples: [example("['a', 'b'].stream().collect(java.util.stream.Collectors.joining(',', '[', ']'))", '[a,b]')],
    call: (_c, [separator, before, after]) =>
      new CollectorValue((items) => before + items.map((item) => toText(item)).join(separator) + after),
  }),
];
