import { anyShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { md5 } from '../../runtime/md5';
import { example, method } from '../../runtime/method';
import { UuidValue } from '../../runtime/uuid';

export const uuidNameUuidFromBytes = method<Value, [readonly Value[]]>({
  on: 'static java.util.UUID',
  signature: 'UUID nameUUIDFromBytes(Array bytes)',
  documentation: 'A UUID made from bytes (version 3, MD5): the same for the same bytes.',
  shape: anyShape,
  examples: [example("UUID.nameUUIDFromBytes('ada@example.com'.bytes)", '3e3417d7-ef77-3593-aa67-34b916515ed5')],
  call: (_c, [bytes]) => UuidValue.ofName(md5(Uint8Array.from(bytes as readonly number[], (byte) => byte & 255))),
});
