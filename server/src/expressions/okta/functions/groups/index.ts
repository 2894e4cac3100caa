import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { getFilteredGroups } from './get-filtered-groups';
import { groupsContains } from './groups-contains';
import { groupsEndsWith } from './groups-ends-with';
import { groupsStartsWith } from './groups-starts-with';
import { isMemberOfAnyGroup } from './is-member-of-any-group';
import { isMemberOfGroup } from './is-member-of-group';
import { isMemberOfGroupName } from './is-member-of-group-name';
import { isMemberOfGroupNameContains } from './is-member-of-group-name-contains';
import { isMemberOfGroupNameRegex } from './is-member-of-group-name-regex';
import { isMemberOfGroupNameStartsWith } from './is-member-of-group-name-starts-with';
import { userGetGroups } from './user-get-groups';

export const groupFunctions: readonly EvaluatedFunction[] = [
  getFilteredGroups,
  groupsContains,
  groupsEndsWith,
  groupsStartsWith,
  isMemberOfAnyGroup,
  isMemberOfGroup,
  isMemberOfGroupName,
  isMemberOfGroupNameContains,
  isMemberOfGroupNameRegex,
  isMemberOfGroupNameStartsWith,
  userGetGroups,
];
