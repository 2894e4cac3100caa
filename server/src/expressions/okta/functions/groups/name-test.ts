import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { Unknown } from '../../../kit/value';
import { asText } from '../shared/arguments';
import { undocumented } from '../shared/undocumented';
import { anyGroup, groupsOf } from './membership';

/**
 * The implementation of a function that tests the names of the user's groups. A name that passes only when upper and
 * lower case are the same is unknown: Okta does not say whether they are.
 */
export function groupNameTest(
  name: string,
  passes: (groupName: string, sought: string) => boolean,
): EvaluatedFunction['call'] {
  const ofNull = undocumented(name, 'for null, for an object and for empty text');
  const ofCase = undocumented(name, 'for a name that differs in upper and lower case');
  return (context, argument) => {
    const sought = asText(argument);
    if (!sought) return ofNull;
    const groups = groupsOf(context);
    if (groups instanceof Unknown) return groups;
    const exact = anyGroup(groups, ({ name: groupName }) =>
      groupName instanceof Unknown ? groupName : passes(String(groupName), sought),
    );
    if (exact !== false) return exact;
    const lower = sought.toLowerCase();
    return groups.some(({ name: groupName }) => passes(String(groupName).toLowerCase(), lower)) ? ofCase : false;
  };
}
