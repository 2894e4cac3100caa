import { anyShape } from '../../../kit/shape';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import { toArray } from '../base64/bytes';

export const stringDecodeHex = method<string>({
  on: 'string',
  signature: 'Array decodeHex()',
  documentation: 'The bytes behind hexadecimal text.',
  shape: anyShape,
  examples: [example("new String('6162'.decodeHex())", 'ab')],
  call: (s) => {
    if (s.length % 2 !== 0 || !/^[0-9a-fA-F]*$/.test(s))
      throw new Failure('java.lang.NumberFormatException', 'The text is not hexadecimal, so this fails.');
    return toArray(
      Uint8Array.from({ length: s.length / 2 }, (_none, i) => Number.parseInt(s.slice(i * 2, i * 2 + 2), 16)),
    );
  },
});
