import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { booleanShape } from '../../../kit/shape';
import { Unknown } from '../../../kit/value';
import { classicSource } from '../shared/source';
import { undocumented } from '../shared/undocumented';
import { anyGroup, groupsOf } from './membership';
import { readNamePattern } from './name-pattern';

const name = 'isMemberOfGroupNameRegex';
const ofOther = undocumented(name, 'for null, empty text and what is no text');
const ofSlash = undocumented(name, 'for a pattern that begins with a slash');
const ofPart = undocumented(name, 'when only a part of a name matches');

export const isMemberOfGroupNameRegex: EvaluatedFunction = {
  name: 'isMemberOfGroupNameRegex',
  parameters: [{ name: 'pattern', type: 'String', documentation: 'A regular expression of Java.' }],
  returns: 'Boolean',
  documentation:
    "Whether the user is a member of a group whose name matches the pattern. Whether the whole name must match is not documented, so the result is known only where both readings agree; write .* at both ends. Okta's sample begins with a slash, whose meaning is not documented. In a profile mapping it is worked out when the app is assigned or mappings are applied, not when the membership changes. A preview takes the groups from the input `groups`.",
  examples: [
    {
      expression: 'isMemberOfGroupNameRegex("Sales.*")',
      inputs: {
        groups: [
          { id: '00g1', name: 'Sales EMEA' },
          { id: '00g2', name: 'Everyone' },
        ],
      },
      result: 'true',
    },
  ],
  source: classicSource('Group functions', 'group-functions'),
  shape: booleanShape,
  call: (context, argument) => {
    if (typeof argument !== 'string' || argument === '') return ofOther;
    if (argument.startsWith('/')) return ofSlash;
    const pattern = readNamePattern(name, argument);
    if (pattern instanceof Unknown) return pattern;
    const groups = groupsOf(context);
    if (groups instanceof Unknown) return groups;
    return anyGroup(groups, ({ name: groupName }) => {
      if (groupName instanceof Unknown) return groupName;
      const matches = pattern.whole(String(groupName));
      if (typeof matches === 'string') return new Unknown(`The pattern is not run: ${matches}.`);
      if (matches) return true;
      return pattern.part(String(groupName)) === false ? false : ofPart;
    });
  },
};
