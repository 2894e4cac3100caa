import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { stringShape } from '../../../kit/shape';
import { isRecord, ownEntry, Unknown } from '../../../kit/value';
import { input } from '../shared/input';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';

const ofOther = undocumented('user.getInternalProperty', 'for anything but "id" and "status"');
const notGiven = new Unknown('The input "internalProperties" does not give it.');

export const getInternalProperty: EvaluatedFunction = {
  name: 'user.getInternalProperty',
  parameters: [{ name: 'name', type: 'String', values: ['id', 'status'] }],
  returns: 'String',
  documentation:
    'The id of the Okta user, or the status: STAGED, PROVISIONED, ACTIVE, RECOVERY, PASSWORD_EXPIRED, LOCKED_OUT or SUSPENDED; DEPROVISIONED is not supported. A preview takes them from the input `internalProperties`.',
  examples: [
    {
      expression: 'user.getInternalProperty("status") == "ACTIVE"',
      inputs: { internalProperties: { status: 'ACTIVE' } },
      result: 'true',
    },
  ],
  source: classicSource('Okta user ID and status', 'okta-user-id-and-status'),
  shape: stringShape,
  call: (context, name) => {
    if (name !== 'id' && name !== 'status') return ofOther;
    const properties = input(context, 'internalProperties', `The ${name} of the user`);
    if (properties instanceof Unknown) return properties;
    return (isRecord(properties) ? ownEntry(properties, name) : undefined) ?? notGiven;
  },
};
