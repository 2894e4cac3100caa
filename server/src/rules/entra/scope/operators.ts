/** An operator of scoping filters. */
export interface Operator {
  readonly name: string;
  readonly isUnary: boolean;
  /** Both sides must be whole numbers. */
  readonly isNumeric?: boolean;
  readonly isRegex?: boolean;
}

/**
 * The operators that Graph lists (`GET …/schema/filterOperators`), and those of published schemas. Source: Microsoft Graph
 * reference, "filterOperatorSchema"; exports of cloud sync.
 */
const exact: readonly Operator[] = [
  { name: 'EQUALS', isUnary: false },
  { name: 'NOT EQUALS', isUnary: false },
  { name: 'REGEX MATCH', isUnary: false, isRegex: true },
  { name: 'NOT REGEX MATCH', isUnary: false, isRegex: true },
  { name: 'IS NULL', isUnary: true },
  { name: 'IS NOT NULL', isUnary: true },
  { name: 'IS TRUE', isUnary: true },
  { name: 'IS FALSE', isUnary: true },
  { name: '&', isUnary: false },
  { name: '!&', isUnary: false },
  { name: 'ENDS_WITH', isUnary: false },
];

/**
 * Operators that the portal has and whose spelling in the schema is not published ("Scoping users or groups to be
 * provisioned with scoping filters"). Any letter case, blanks and underscores are taken.
 */
const ofPortal: readonly Operator[] = [
  { name: 'Greater_Than', isUnary: false, isNumeric: true },
  { name: 'Greater_Than_OR_EQUALS', isUnary: false, isNumeric: true },
  { name: 'Includes', isUnary: false },
];

const byName: ReadonlyMap<string, Operator> = new Map(exact.map((operator) => [operator.name, operator]));
const byPlainName: ReadonlyMap<string, Operator> = new Map(ofPortal.map((each) => [plain(each.name), each]));

export const operatorNames: readonly string[] = exact.map(({ name }) => name);

/** The operator of a name; undefined for one that Entra is not known to have. */
export function findOperator(name: string): Operator | undefined {
  return byName.get(name) ?? byPlainName.get(plain(name));
}

/** The operator that a name with other blanks, underscores or letter case stands for. */
export function similarOperator(name: string): string | undefined {
  const wanted = OTHER_WORDS.get(plain(name)) ?? plain(name);
  return operatorNames.find((each) => plain(each) === wanted);
}

/** Words of other filter languages. */
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

function plain(name: string): string {
  return name.replace(/[\s_]/g, '').toLowerCase();
}
