import { stringShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { chars } from './characters';

/** A tr set such as `a-c` written out. */
const spread = (set: string): string =>
  set.replace(/(.)-(.)/g, (_all, from: string, to: string) => {
    let out = '';
    for (let code = from.charCodeAt(0); code <= to.charCodeAt(0); code++) out += String.fromCharCode(code);
    return out;
  });

export const stringTr = method<string, [string, string]>({
  on: 'string',
  signature: 'String tr(String from, String to)',
  documentation: 'Characters of one set replaced by those of another.',
  shape: stringShape,
  examples: [example("'abc'.tr('a-c','x-z')", 'xyz')],
  call: (s, [from, to]) => {
    const source = spread(from);
    const target = spread(to);
    return chars(s)
      .map((c) => (source.includes(c) ? (target[source.lastIndexOf(c)] ?? target.at(-1) ?? c) : c))
      .join('');
  },
});
