import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { anyShape } from '../../../kit/shape';
import { isRecord, ownEntry, Unknown } from '../../../kit/value';
import { asText } from '../shared/arguments';
import { input } from '../shared/input';
import { classicSource } from '../shared/source';
import { undocumented, undocumentedNull } from '../shared/undocumented';

const ofNull = undocumentedNull('user.getLinkedObject');
const ofNobody = undocumented('user.getLinkedObject', 'when nobody is linked');

export const getLinkedObject: EvaluatedFunction = {
  name: 'user.getLinkedObject',
  parameters: [
    { name: 'primaryName', type: 'String', documentation: 'The name of the primary relationship, such as "manager".' },
  ],
  returns: 'User',
  documentation:
    'The user on the other end of a linked object; write the attribute behind it. What it gives for a user without one is not documented. A preview takes it from the input `linkedObjects`, by the name of the relationship.',
  examples: [
    {
      expression: 'user.getLinkedObject("manager").lastName',
      inputs: { linkedObjects: { manager: { lastName: 'Hopper' } } },
      result: '"Hopper"',
    },
  ],
  source: classicSource('Linked object function', 'linked-object-function'),
  shape: anyShape,
  call: (context, primaryName) => {
    const relation = asText(primaryName);
    if (relation === undefined) return ofNull;
    const objects = input(context, 'linkedObjects', 'Who is linked to the user');
    if (objects instanceof Unknown) return objects;
    return (isRecord(objects) ? ownEntry(objects, relation) : undefined) ?? ofNobody;
  },
};
