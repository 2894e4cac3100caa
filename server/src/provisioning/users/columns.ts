import { suggest } from '../../expressions/kit/suggest';
import { userShape } from '../../knowledge/saviynt/user';
import type { UserProblem } from './user';

const properties: readonly string[] = [...(userShape.properties?.keys() ?? [])];
const byLowerName = new Map(properties.map((name) => [name.toLowerCase().replaceAll('_', ''), name]));

export interface ColumnNames {
  /** The exact property name for each column, in the same order. */
  readonly names: readonly string[];
  readonly problems: readonly UserProblem[];
}

/**
 * Turns column titles or keys into the exact names of EIC's user properties. Groovy is case-sensitive and the sample
 * files people export are not, so other case is put right with a note. Unknown names stay: a tenant may have more.
 */
export function readColumnNames(
  written: readonly { readonly name: string; readonly line?: number; readonly column?: number }[],
): ColumnNames {
  const names: string[] = [];
  const problems: UserProblem[] = [];
  const seen = new Set<string>();
  for (const { name: raw, ...place } of written) {
    const title = raw.trim();
    const name = byLowerName.get(title.toLowerCase().replaceAll(/[\s_-]/g, '')) ?? title;
    if (title === '') {
      const message = 'This column has no name; its values are not used.';
      problems.push({ severity: 'warning', message, ...place });
    } else if (seen.has(name)) {
      problems.push({ severity: 'error', message: `There are two columns "${name}"; the last one is used.`, ...place });
    } else if (!byLowerName.has(name.toLowerCase())) {
      problems.push({ severity: 'warning', message: unknownColumn(name), ...place });
    } else if (name !== title) {
      const message = `"${title}" is read as "${name}", Saviynt's name for it.`;
      problems.push({ severity: 'information', message, ...place });
    }
    seen.add(name);
    names.push(name);
  }
  return { names, problems };
}

function unknownColumn(name: string): string {
  const [nearest] = suggest(name, properties);
  const question = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  return `Saviynt has no user property "${name}" that we know of; no expression will find it unless your tenant has it.${question}`;
}
