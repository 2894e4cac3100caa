import { anyShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { jackson } from './jackson';

export const objectMapperReadTree = method<Instance, [string]>({
  on: 'com.fasterxml.jackson.databind.ObjectMapper',
  signature: 'JsonNode readTree(String json)',
  documentation: 'Reads JSON (by Jackson) as a tree of nodes, which are not evaluated.',
  shape: anyShape,
  examples: [],
  ...jackson,
  call: () => giveUp("Jackson's JsonNode is not evaluated; read it as a Map"),
});
