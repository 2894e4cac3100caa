import type { Comparison, PeopleComparison } from '../comparison';

/** The name and version of the format. */
const COMPARISON_FORMAT = 'mapping-comparison/1';

/** A comparison as JSON, with everybody whose result changes; the same comparison always gives the same text. */
export function comparisonAsJson({ before, after, changes, people }: Comparison): string {
  const data = {
    format: COMPARISON_FORMAT,
    before,
    after,
    mapping: changes,
    people: people === undefined ? null : peopleData(people),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** The people of a comparison for programs. */
export function peopleData({ people, changes, plans: { before, after } }: PeopleComparison) {
  return {
    planned: people,
    counts: { before: before.counts, after: after.counts },
    blocks: { before: before.blocks, after: after.blocks },
    changes: changes.map(({ values, ...person }) => ({
      ...person,
      values: values.map(({ path, source, ...value }) => ({
        path,
        before: value.before ?? null,
        after: value.after ?? null,
        source: { before: source.before ?? null, after: source.after ?? null },
      })),
    })),
  };
}
