import { anyShape } from '../../../kit/shape';
import { utf8 } from '../../runtime/encoding';
import { example, method } from '../../runtime/method';
import { charset, toArray } from '../base64/bytes';

export const stringGetBytes = method<string, [string?]>({
  on: 'string',
  signature: 'Object getBytes(String charset?)',
  documentation: 'The bytes of the text in UTF-8.',
  shape: anyShape,
  examples: [example("'abc'.getBytes().encodeBase64().toString()", 'YWJj')],
  call: (s, [name]) => {
    charset(name);
    return toArray(utf8(s));
  },
});
