import { anyShape } from '../../../kit/shape';
import { example, method } from '../../runtime/method';
import { Instance } from '../../runtime/types';

const slurper = 'groovy.json.JsonSlurper';

export const jsonSlurperConstruct = method({
  on: 'new groovy.json.JsonSlurper',
  signature: 'new()',
  documentation: 'A JSON reader.',
  shape: anyShape,
  examples: [example("new groovy.json.JsonSlurper().parseText('[1]')", '[1]')],
  call: () => new Instance(slurper, null),
});
