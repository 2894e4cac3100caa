import type { Source } from '../scim/sources';

const graph: Source = {
  title: 'Microsoft Graph, filterOperatorSchema',
  url: 'https://learn.microsoft.com/graph/api/resources/synchronization-filteroperatorschema',
};
const published: Source = { title: 'published synchronization schemas' };

/** How a clause of a scoping filter compares. */
export interface ScopeOperator {
  readonly name: string;
  /** Whether it takes a value: `targetOperand` is null without. */
  readonly takesValue: boolean;
  /** Types of attributes it is documented for; empty when that is not published. */
  readonly types: readonly string[];
  readonly documentation: string;
  readonly source: Source;
}

const texts = ['Integer', 'String'];
const presence = ['Integer', 'String', 'Binary', 'Boolean'];

/** The operators whose spelling in the schema is published. The portal has more, whose spelling there is not. */
export const scopeOperators: readonly ScopeOperator[] = [
  {
    name: 'EQUALS',
    takesValue: true,
    types: texts,
    documentation: 'The attribute has exactly this value; letter case counts.',
    source: graph,
  },
  {
    name: 'NOT EQUALS',
    takesValue: true,
    types: texts,
    documentation: 'The attribute has a value, and it is another one; letter case counts.',
    source: graph,
  },
  {
    name: 'REGEX MATCH',
    takesValue: true,
    types: texts,
    documentation: 'The attribute matches the regular expression; letter case counts.',
    source: graph,
  },
  {
    name: 'NOT REGEX MATCH',
    takesValue: true,
    types: texts,
    documentation:
      'The attribute has a value that does not match the regular expression. It does not hold for no value.',
    source: graph,
  },
  { name: 'IS NULL', takesValue: false, types: presence, documentation: 'The attribute has no value.', source: graph },
  {
    name: 'IS NOT NULL',
    takesValue: false,
    types: presence,
    documentation: 'The attribute has a value.',
    source: graph,
  },
  { name: 'IS TRUE', takesValue: false, types: ['Boolean'], documentation: 'The attribute is true.', source: graph },
  { name: 'IS FALSE', takesValue: false, types: ['Boolean'], documentation: 'The attribute is false.', source: graph },
  {
    name: 'ENDS_WITH',
    takesValue: true,
    types: [],
    documentation: 'The attribute ends with this value.',
    source: published,
  },
  {
    name: '&',
    takesValue: true,
    types: [],
    documentation: 'The attribute has all the bits of this number.',
    source: published,
  },
  {
    name: '!&',
    takesValue: true,
    types: [],
    documentation: 'The attribute does not have all the bits of this number.',
    source: published,
  },
];

/** The operator of exactly this name; undefined for any other. */
export function findScopeOperator(name: string): ScopeOperator | undefined {
  return scopeOperators.find((operator) => operator.name === name);
}
