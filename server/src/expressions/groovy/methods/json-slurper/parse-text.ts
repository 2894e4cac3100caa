import { anyShape } from '../../../kit/shape';
import { readJson } from '../../runtime/json-read';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { required } from '../helpers';

export const jsonSlurperParseText = method<Instance, [string]>({
  on: 'groovy.json.JsonSlurper',
  signature: 'Object parseText(String json)',
  documentation: 'Reads JSON. Fails if it is none.',
  shape: anyShape,
  examples: [example('new groovy.json.JsonSlurper().parseText(\'{"b":1,"a":[true,null]}\')', '[a:[true, null], b:1]')],
  call: (_self, [json]) => readJson(required(json, 'The JSON text')),
});
