import type { PlanOrigin } from '../messages';
import { grouped, peopleText } from './words';

/** Whom of those with a value from a part of the mapping the list shows: whose value changes or is new, or all of them. */
export type OriginPeople = 'changed' | 'all';

/** Places of the people in the order of the sample file. */
export function originPeople({ changed, kept }: PlanOrigin, who: OriginPeople): ReadonlySet<number> {
  return new Set(who === 'changed' ? changed : [...changed, ...kept]);
}

/** Whom to list first: where no value changes, those who have it already. */
export function firstShown({ changed, kept }: PlanOrigin): OriginPeople {
  return changed.length === 0 && kept.length > 0 ? 'all' : 'changed';
}

/** The two choices, with how many people each lists. */
export function originChoices({ changed, kept }: PlanOrigin): readonly (readonly [OriginPeople, string])[] {
  const all = changed.length + kept.length;
  const changes = `${peopleText(changed.length)} whose value changes`;
  return kept.length === 0
    ? [['changed', changes]]
    : [
        ['changed', changes],
        ['all', `all ${grouped(all)} who are sent it`],
      ];
}

/** `a changed value from CreateAccountJSON title`: what the list is limited to. */
export function originText(who: OriginPeople, name: string): string {
  return who === 'changed' ? `a changed value from ${name}` : `a value from ${name}`;
}
