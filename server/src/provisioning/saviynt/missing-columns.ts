import { userShape } from '../../knowledge/saviynt/user';
import type { PeopleFacts } from '../provisioning-program';
import type { UserProblem } from '../users/user';
import type { Program } from './program';

/**
 * The user properties that the mapping uses and the sample file has no column for, each with the parameters that use
 * them. Their values are unknown, not null. A property EIC does not have is left to the checks of the mapping.
 */
export function missingColumns(program: Program, users: Pick<PeopleFacts, 'columns'>): readonly UserProblem[] {
  const columns = new Set(users.columns);
  const problems: UserProblem[] = [];
  for (const [property, parameters] of program.userProperties) {
    if (columns.has(property) || userShape.properties?.has(property) === false) continue;
    const message = `The sample file has no column "${property}", which ${parameters.join(' and ')} ${parameters.length === 1 ? 'uses' : 'use'}; what comes of it is unknown.`;
    problems.push({ severity: 'warning', message });
  }
  return problems;
}
