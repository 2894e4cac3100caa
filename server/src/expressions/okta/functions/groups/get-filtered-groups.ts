import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { EvaluationFailure } from '../../../kit/evaluated-function';
import { listShape } from '../../../kit/shape';
import { isRecord, ownEntry, Unknown, type Value } from '../../../kit/value';
import { asArray, asInteger } from '../shared/arguments';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';
import { type Group, groupsOf } from './membership';

const name = 'getFilteredGroups';
const noList = undocumented(name, 'when the list is null, empty text or no array');
const noLimit = undocumented(name, 'when the limit is no whole number from 1 to 100');
const notEvaluated = new Unknown('Of group expressions only attributes such as "group.name" are evaluated.');

function attribute(group: Group, path: readonly string[]): Value {
  let value: Value = group;
  for (const key of path) {
    if (!isRecord(value)) return undocumented(name, 'for such an attribute');
    value = ownEntry(value, key) ?? undocumented(name, `for the attribute ${key.slice(0, 40)}`);
  }
  return value;
}

export const getFilteredGroups: EvaluatedFunction = {
  name: 'getFilteredGroups',
  parameters: [
    { name: 'allowList', type: 'Array', documentation: 'Ids of groups.' },
    { name: 'groupExpression', type: 'String', documentation: 'What to write for each group, such as "group.name".' },
    { name: 'limit', type: 'Integer', documentation: 'From 1 to 100; with more groups than this Okta gives an error.' },
  ],
  returns: 'Array',
  documentation:
    'What the expression gives for each group of the list that the user is a member of. Evaluated here for an attribute of the group such as "group.name" or "group.id". A preview takes the groups from the input `groups`.',
  examples: [
    {
      expression: 'getFilteredGroups({"00g1", "00g9"}, "group.name", 40)',
      inputs: {
        groups: [
          { id: '00g1', name: 'Sales EMEA' },
          { id: '00g2', name: 'Everyone' },
        ],
      },
      result: '["Sales EMEA"]',
    },
  ],
  source: classicSource('Group functions', 'group-functions'),
  shape: listShape,
  call: (context, allowList, groupExpression, limit) => {
    const ids = asArray(allowList);
    const most = asInteger(limit);
    if (ids === undefined) return noList;
    if (most === undefined || most < 1 || most > 100) return noLimit;
    if (typeof groupExpression !== 'string' || !/^group(?:\.\w+)+$/.test(groupExpression)) return notEvaluated;
    const groups = groupsOf(context);
    if (groups instanceof Unknown) return groups;
    const unclear = groups.find(({ id }) => id instanceof Unknown);
    if (unclear !== undefined) return unclear.id;
    const found = groups.filter(({ id }) => ids.includes(id));
    if (found.length > most) {
      throw new EvaluationFailure(
        `The user is a member of ${found.length} groups of the list, more than the limit of ${most}.`,
      );
    }
    const path = groupExpression.split('.').slice(1);
    return found.map((group) => attribute(group, path));
  },
};
