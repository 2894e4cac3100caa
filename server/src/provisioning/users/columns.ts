import { shortened } from '../../text/shortened';
import { LONGEST_NAME, type UserProblem } from './user';
import { type PeopleVocabulary, titleKey } from './vocabulary';

export interface ColumnNames {
  /** The exact property name for each column, in the same order. */
  readonly names: readonly string[];
  readonly problems: readonly UserProblem[];
}

/** A title as the file has it, and where. */
export interface WrittenColumn {
  readonly name: string;
  readonly line?: number;
  readonly column?: number;
}

/** Messages about columns beyond this number say nothing new, except that the file is wrong; finding what was meant takes time. */
const MAX_COLUMN_PROBLEMS = 100;

const keyed = new WeakMap<PeopleVocabulary, ReadonlyMap<string, string>>();

/** The exact names of a vocabulary by the title without case and blanks; aliases come after them. */
function byTitle(vocabulary: PeopleVocabulary): ReadonlyMap<string, string> {
  let known = keyed.get(vocabulary);
  if (known === undefined) {
    known = new Map([
      ...(vocabulary.aliases ?? []),
      ...vocabulary.names.map((name) => [titleKey(name), name] as const),
    ]);
    keyed.set(vocabulary, known);
  }
  return known;
}

/**
 * Turns column titles or keys into the provider's exact names, one by one. Expressions are case-sensitive and the sample
 * files people export are not, so other spellings are put right. Unknown names stay: a tenant may have more.
 */
export class ColumnReader {
  readonly problems: UserProblem[] = [];
  private readonly byKey: ReadonlyMap<string, string>;
  private readonly seen = new Set<string>();
  private hasError = false;

  constructor(private readonly vocabulary: PeopleVocabulary) {
    this.byKey = byTitle(vocabulary);
  }

  /** The exact name of the next column; '' for one without a name, whose values are not used. */
  nameOf({ name: raw, ...place }: WrittenColumn): string {
    const { vocabulary, problems, seen } = this;
    const title = raw.trim();
    const known = this.byKey.get(titleKey(title));
    const name = known ?? title;
    const isTwice = seen.has(name);
    seen.add(name);
    if (problems.length >= MAX_COLUMN_PROBLEMS && !(isTwice && !this.hasError)) return name;
    if (title === '') {
      const message = 'This column has no name; its values are not used.';
      problems.push({ severity: 'warning', message, ...place });
    } else if (isTwice) {
      this.hasError = true;
      problems.push({
        severity: 'error',
        message: `There are two columns "${shortened(name, LONGEST_NAME)}"; the last one is used.`,
        ...place,
      });
    } else if (known === undefined) {
      const problem = vocabulary.unknown(name);
      if (problem !== undefined) problems.push({ ...problem, ...place });
    } else if (name !== title) {
      const message = vocabulary.renamed(title, name);
      if (message !== undefined) problems.push({ severity: 'information', message, ...place });
    }
    return name;
  }
}

/** The exact names of all columns of a file, and what is to be said about them. */
export function readColumnNames(written: readonly WrittenColumn[], vocabulary: PeopleVocabulary): ColumnNames {
  const reader = new ColumnReader(vocabulary);
  return { names: written.map((column) => reader.nameOf(column)), problems: reader.problems };
}
