import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { Unknown } from '../../../kit/value';
import { undocumented } from '../shared/undocumented';
import { anyGroup, groupsOf } from './membership';

/** The implementation of a function that takes ids of groups. */
export function idTest(name: string): EvaluatedFunction['call'] {
  const ofOther = undocumented(name, 'when an argument is no text, or empty, or there is none');
  return (context, ...ids) => {
    if (ids.length === 0 || !ids.every((id) => typeof id === 'string' && id !== '')) return ofOther;
    const groups = groupsOf(context);
    return groups instanceof Unknown
      ? groups
      : anyGroup(groups, ({ id }) => (id instanceof Unknown ? id : ids.includes(id)));
  };
}
