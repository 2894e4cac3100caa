import { stringShape } from '../../../kit/shape';
import type { Value } from '../../../kit/value';
import { toJacksonJson } from '../../runtime/json';
import { method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { jackson } from './jackson';

export const objectMapperWriteValueAsString = method<Instance, [Value]>({
  on: 'com.fasterxml.jackson.databind.ObjectMapper',
  signature: 'String writeValueAsString(Object value)',
  documentation: 'The value as JSON (by Jackson): text is quoted and escaped, null becomes null.',
  shape: stringShape,
  examples: [],
  ...jackson,
  call: (_self, [value]) => toJacksonJson(value),
});
