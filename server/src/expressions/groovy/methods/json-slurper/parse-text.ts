import { anyShape } from '../../../kit/shape';
import { isRecord, type Value } from '../../../kit/value';
import { Failure } from '../../runtime/failure';
import { example, method } from '../../runtime/method';
import type { Instance } from '../../runtime/types';
import { required } from '../helpers';

export const jsonSlurperParseText = method<Instance, [string]>({
  on: 'groovy.json.JsonSlurper',
  signature: 'Object parseText(String json)',
  documentation: 'Reads JSON. Fails if it is none.',
  shape: anyShape,
  examples: [example("new groovy.json.JsonSlurper().parseText('[1,2]').size()", '2')],
  call: (_self, [json]) => {
    try {
      return sorted(JSON.parse(required(json, 'The JSON text')) as Value);
    } catch (error) {
      if (error instanceof Failure) throw error;
      throw new Failure('groovy.json.JsonException', 'The text is not JSON.');
    }
  },
});

/** JsonSlurper of Groovy 2.4 answers maps with sorted keys (measured). */
function sorted(value: Value): Value {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isRecord(value)) return value;
  return new Map(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key]!)]),
  );
}
