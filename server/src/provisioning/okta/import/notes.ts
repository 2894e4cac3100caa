import type { SampleUser } from '../../users/user';
import type { ImportAttribute } from './evaluate-import';

/** An import when everybody is through. */
interface ImportFacts {
  readonly attributes: readonly ImportAttribute[];
  /** Users that would be new. */
  readonly created: number;
  /** Okta users that somebody of RingCentral is linked to. */
  readonly linked: ReadonlySet<SampleUser>;
  /** Everybody of the sample. */
  readonly people: readonly SampleUser[];
  /** Whether addresses and phone numbers were not read. */
  readonly isList: boolean;
}

/** What holds for an import as a whole. */
export function importNotes({ attributes, created, linked, people, isList }: ImportFacts): readonly string[] {
  const notes = [
    'Shows an import from RingCentral into Okta: the changes are those of Okta users, and nothing changes at RingCentral.',
  ];
  if (created > 0)
    notes.push(
      `${created} new ${created === 1 ? 'user waits' : 'users wait'} for confirmation, unless the import settings confirm new users by themselves.`,
    );
  const pushed = attributes.filter(({ mastery }) => mastery.overwrites).map(({ name }) => name);
  if (pushed.length > 0)
    notes.push(
      `${pushed.join(', ')}: overwritten at every import, as RingCentral is taken to be a profile source for them. That and pushing to RingCentral at once needs the features ALLOW_BOTH_PROFILE_MASTERING_AND_PUSH and ATTRIBUTE_LEVEL_MASTERING of the org.`,
    );
  if (attributes.some(({ expression }) => expression.includes('directNumber')))
    notes.push('Of several direct numbers only the first one is imported.');
  if (isList)
    notes.push(
      'The account was read as a list, without addresses and phone numbers; what is imported of them is not known.',
    );
  const others = people.filter((person) => !linked.has(person)).length;
  if (others > 0)
    notes.push(
      `${others} of the ${people.length} Okta users of the sample ${others === 1 ? 'is' : 'are'} not linked to a user of RingCentral; the import leaves them alone.`,
    );
  return notes;
}
