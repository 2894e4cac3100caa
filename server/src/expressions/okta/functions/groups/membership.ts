import type { EvaluationContext } from '../../../kit/evaluated-function';
import { isRecord, ownEntry, Unknown, type Value, type ValueRecord } from '../../../kit/value';
import { input } from '../shared/input';

/** A group the user is a member of; a property nobody gave is unknown. */
export interface Group extends ValueRecord {
  readonly id: Value;
  readonly name: Value;
  readonly type: Value;
  readonly source: ValueRecord;
  readonly profile: ValueRecord;
}

const read = new WeakMap<readonly Value[], readonly Group[]>();

/** The groups of the user, from the input `groups`: texts (names) or objects with `id`, `name`, `type`, `source.id`. */
export function groupsOf(context: EvaluationContext): readonly Group[] | Unknown {
  const given = input(context, 'groups', 'Which groups the user is a member of');
  if (given instanceof Unknown) return given;
  if (!Array.isArray(given))
    return new Unknown('The input "groups" is no array, so the groups of the user are not known.');
  let groups = read.get(given);
  if (groups === undefined) {
    groups = given.map(groupOf);
    read.set(given, groups);
  }
  return groups;
}

function groupOf(given: Value): Group {
  const record: ValueRecord = isRecord(given) ? given : typeof given === 'string' ? { name: given } : {};
  const profile = ownEntry(record, 'profile');
  const known = profile !== undefined && isRecord(profile) ? profile : {};
  const name = ownEntry(record, 'name') ?? ownEntry(known, 'name') ?? notGiven('name');
  const source = ownEntry(record, 'source');
  const sourceId = ownEntry(record, 'source.id') ?? (isRecord(source) ? ownEntry(source, 'id') : undefined);
  const own = (key: string): Value => ownEntry(record, key) ?? notGiven(key);
  return {
    created: own('created'),
    lastUpdated: own('lastUpdated'),
    lastMembershipUpdated: own('lastMembershipUpdated'),
    description: ownEntry(known, 'description') ?? own('description'),
    ...record,
    id: own('id'),
    name,
    type: own('type'),
    source: { id: sourceId ?? notGiven('source.id') },
    profile: { description: own('description'), ...known, name },
  };
}

function notGiven(key: string): Unknown {
  return new Unknown(`The input "groups" does not give the ${key} of each group.`);
}

/**
 * Whether one of the groups passes a test: true as soon as one does; else unknown when one cannot be told; else false.
 */
export function anyGroup(groups: readonly Group[], test: (group: Group) => boolean | Unknown): boolean | Unknown {
  let unclear: Unknown | undefined;
  for (const group of groups) {
    const passes = test(group);
    if (passes === true) return true;
    if (passes instanceof Unknown) unclear ??= passes;
  }
  return unclear ?? false;
}
