import type { Source } from '../scim/sources';

const graph: Source = {
  title: 'Microsoft Graph, filterOperatorSchema',
  url: 'https://learn.microsoft.com/graph/api/resources/synchronization-filteroperatorschema',
};
const published: Source = { title: 'published synchronization schemas' };
const portal: Source = {
  title: 'Microsoft Learn, Scoping filters',
  url: 'https://learn.microsoft.com/entra/identity/app-provisioning/define-conditional-rules-for-provisioning-user-accounts',
};

/** How a clause of a scoping filter compares. */
export interface ScopeOperator {
  readonly name: string;
  /** Whether it takes a value: `targetOperand` is null without. */
  readonly takesValue: boolean;
  /** Types of attributes it is documented for; empty when that is not published. */
  readonly types: readonly string[];
  /** Both sides must be whole numbers. */
  readonly isNumeric?: boolean;
  readonly isRegex?: boolean;
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
    isRegex: true,
    documentation: 'The attribute matches the regular expression; letter case counts.',
    source: graph,
  },
  {
    name: 'NOT REGEX MATCH',
    takesValue: true,
    types: texts,
    isRegex: true,
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

/** Operators that the portal has, as its page spells them; how the schema does is not published. */
const ofPortal: readonly ScopeOperator[] = [
  {
    name: 'Greater_Than',
    takesValue: true,
    types: [],
    isNumeric: true,
    documentation: 'The attribute is a whole number greater than this one.',
    source: portal,
  },
  {
    name: 'Greater_Than_OR_EQUALS',
    takesValue: true,
    types: [],
    isNumeric: true,
    documentation: 'The attribute is this whole number, or a greater one.',
    source: portal,
  },
  {
    name: 'Includes',
    takesValue: true,
    types: [],
    documentation: 'The attribute has this value in it; letter case counts.',
    source: portal,
  },
];

const byName: ReadonlyMap<string, ScopeOperator> = new Map(scopeOperators.map((each) => [each.name, each]));
const byPlainName: ReadonlyMap<string, ScopeOperator> = new Map(ofPortal.map((each) => [plainName(each.name), each]));

/**
 * The operator of a name; undefined for one that Entra is not known to have. Of the operators whose spelling is not
 * published, any letter case, blanks and underscores are taken.
 */
export function findScopeOperator(name: string): ScopeOperator | undefined {
  return byName.get(name) ?? byPlainName.get(plainName(name));
}

/** The operator that a name with other blanks, underscores or letter case stands for, or one of another filter language. */
export function similarScopeOperator(name: string): string | undefined {
  const wanted = OTHER_WORDS.get(plainName(name)) ?? plainName(name);
  return scopeOperators.find((each) => plainName(each.name) === wanted)?.name;
}

const OTHER_WORDS: ReadonlyMap<string, string> = new Map([
  ['eq', 'equals'],
  ['=', 'equals'],
  ['==', 'equals'],
  ['ne', 'notequals'],
  ['<>', 'notequals'],
  ['!=', 'notequals'],
  ['matches', 'regexmatch'],
  ['regex', 'regexmatch'],
  ['ispresent', 'isnotnull'],
  ['pr', 'isnotnull'],
]);

function plainName(name: string): string {
  return name.replace(/[\s_]/g, '').toLowerCase();
}
