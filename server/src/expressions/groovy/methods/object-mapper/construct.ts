import { anyShape } from '../../../kit/shape';
import { method } from '../../runtime/method';
import { Instance } from '../../runtime/types';
import { jackson } from './jackson';

const mapper = 'com.fasterxml.jackson.databind.ObjectMapper';

export const objectMapperConstruct = method({
  on: 'new com.fasterxml.jackson.databind.ObjectMapper',
  signature: 'new()',
  documentation: "Jackson's JSON reader and writer.",
  shape: anyShape,
  examples: [],
  ...jackson,
  call: () => new Instance(mapper, null),
});
