import type { EvaluatedFunction } from '../../../kit/evaluated-function';
import { isRecord, ownEntry, Unknown } from '../../../kit/value';
import { input } from '../shared/input';
import { undocumented } from '../shared/undocumented';

const onlySource = 'active_directory';

/** The implementation of a function that gives a manager or an assistant, from the input `key`. */
export function relatedUser(name: string, key: string, what: string): EvaluatedFunction['call'] {
  const ofSource = undocumented(name, `for another source than "${onlySource}"`);
  const ofNobody = undocumented(name, 'when there is nobody');
  return (context, source) => (source === onlySource ? (input(context, key, what) ?? ofNobody) : ofSource);
}

/** The same for the person's user in an app. */
export function relatedAppUser(name: string, key: string, what: string): EvaluatedFunction['call'] {
  const find = relatedUser(name, key, what);
  const noApp = undocumented(name, 'for an app the person has no user in');
  return (context, source, app) => {
    const users = find(context, source);
    if (users instanceof Unknown) return users;
    return (isRecord(users) && typeof app === 'string' ? ownEntry(users, app) : undefined) ?? noApp;
  };
}
