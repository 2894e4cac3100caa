import { anyShape } from '../../../kit/shape';
import { method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

const mapper = 'com.fasterxml.jackson.databind.ObjectMapper';

export const objectMapperConstruct = method({
  on: 'new com.fasterxml.jackson.databind.ObjectMapper',
  signature: 'new()',
  documentation: "Jackson's JSON writer.",
  shape: anyShape,
  examples: [],
  call: () => new Instance(mapper, null),
});
