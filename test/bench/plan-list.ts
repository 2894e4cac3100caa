import { ownValues } from '../../client/src/planning/own-values';
import type { PlanRow } from '../../client/webview/plan/messages';
import { type ListFilter, NO_FILTER } from '../../client/webview/plan/model/filter';
import { listItems } from '../../client/webview/plan/model/fold';
import { PlanIndex } from '../../client/webview/plan/model/plan-index';
import { type MappingSpan, valueFrom } from '../../server/src/provisioning/render/value-from';
import { compare, type Result } from './measure';
import { planOfTexts, planTexts } from './plan';
import { PROVIDERS } from './plan/providers';

const SIZE = 100_000;

const patterns = Array.from({ length: 500 }, (_, n) => ({
  reason: n % 2 === 0 ? null : `409 duplicate e-mail: also used by extension ${n}`,
  changes: [{ path: `addresses[work].${n % 7}`, before: `City ${n}`, after: 'Berlin' }],
}));

/** A third are new: each has values of their own to be searched. */
function rowOf(n: number): PlanRow {
  const pattern = n % 3 === 0 ? null : n % patterns.length;
  const action = n % 3 === 0 ? 'create' : n % 2 === 0 ? 'update' : 'refused';
  const names = { title: `Person ${n} of Team ${n % 97}`, userName: `person.${n}@corp.example` };
  const values = `person.${n}@corp.example\nperson\n${n}\n+1650555${n}\nsales ${n % 41}\n${n} davis drive\nbelmont\nca\n94002\nus`;
  return { id: `line-${n}`, action, ...names, marks: [], pattern, fold: pattern, confidence: null, values };
}

/** Each key in the search, each tile: the list of 100,000 is filtered and folded anew. */
const filters: readonly (readonly [what: string, filter: Partial<ListFilter>, least: number, most: number])[] = [
  ['everybody', {}, 33_000, 35_000],
  ['a value that is sent', { query: '16505559999' }, 1, 40],
  ['a name nobody has', { query: 'zebra' }, 0, 0],
  ['an attribute', { attribute: 'addresses[work].3' }, 60, 700],
  ['an action', { actions: ['create'] }, 33_334, 33_334],
];

/** The list of the plan page, beside reading its people from JSON; and the people of a line of the mapping. */
export async function benchPlanList(): Promise<readonly Result[]> {
  const rows = Array.from({ length: SIZE }, (_, n) => rowOf(n));
  const text = JSON.stringify(rows);
  const index = new PlanIndex({ rows, patterns });
  const results: Result[] = [];
  for (const [what, filter, least, most] of filters)
    results.push(
      await compare({
        name: `list of 100,000 people: ${what}`,
        peer: 'JSON.parse of the people',
        goal: 0.4,
        ours: () => {
          const found = index.find({ ...NO_FILTER, ...filter });
          const { length } = listItems(found, { fold: true, open: new Set() });
          // A list that shows others than it should would win any comparison.
          if (length < least || length > most) throw new Error(`${what}: ${length} lines.`);
        },
        theirs: () => JSON.parse(text),
        rounds: 7,
        warmUp: 2,
      }),
    );
  return [...results, ...(await benchOrigin())];
}

async function benchOrigin(): Promise<readonly Result[]> {
  const provider = PROVIDERS.Saviynt!();
  const texts = planTexts(provider);
  const { plan } = planOfTexts(provider, texts);
  const span = firstSpan(plan.entries);
  const common = { peer: 'planning them', theirs: () => planOfTexts(provider, texts), rounds: 3, warmUp: 1 };
  return [
    await compare({
      ...common,
      name: 'whose values come from a line, of 100,000 people',
      goal: 1.5,
      ours: () => {
        const found = plan.entries.filter((entry) => valueFrom(entry, span) !== undefined).length;
        if (found < SIZE / 20) throw new Error(`Only ${found} people.`);
      },
    }),
    await compare({
      ...common,
      name: 'what 100,000 people are searched by',
      goal: 0.5,
      ours: () => {
        const long = plan.entries.filter((entry) => ownValues(entry).length > 50).length;
        if (long < SIZE / 10) throw new Error(`Only ${long} people.`);
      },
    }),
  ];
}

/** Where the family name of the first new user comes from. */
function firstSpan(entries: ReturnType<typeof planOfTexts>['plan']['entries']): MappingSpan {
  const request = entries.find(({ action }) => action === 'create')?.requests.at(-1);
  const provenance = request?.sourceOf('name.familyName')?.provenance;
  if (provenance === undefined) throw new Error('Nobody is created.');
  return provenance;
}
