import { anyShape } from '../../../kit/shape';
import { giveUp } from '../../runtime/failure';
import { readTree } from '../../runtime/json-read';
import { method } from '../../runtime/method';
import type { ClassRef, Instance } from '../../runtime/types';
import { required } from '../helpers';
import { jackson } from './jackson';

export const objectMapperReadValue = method<Instance, [string, ClassRef]>({
  on: 'com.fasterxml.jackson.databind.ObjectMapper',
  signature: 'Object readValue(String json, Class type)',
  documentation: 'Reads JSON (by Jackson) as Map, List or another class; keys keep their order.',
  shape: anyShape,
  examples: [],
  ...jackson,
  call: (_self, [json, type]) => {
    const value = readTree(required(json, 'The JSON text'));
    return /\.(?:Map|HashMap|LinkedHashMap|List|ArrayList|Object)$/.test(type.qualifiedName)
      ? value
      : giveUp(`reading JSON as ${type.simpleName} is not evaluated`);
  },
});
