import type { Expectation } from '../../../../server/src/documents/project/expectation';
import type { Project, ProjectMapping } from '../../../../server/src/documents/project/model';
import { titleOf } from '../../../../server/src/provisioning/expectations/run';
import type { Span } from '../../../../server/src/text/span';

/** One thing an expectation says. */
export interface CheckNode {
  readonly id: string;
  readonly label: string;
  /** Where it stands in the project file; a check of a result is known by its beginning. */
  readonly span: Span;
}

/** What is expected of one person. */
export interface ExpectationNode extends CheckNode {
  readonly expectation: Expectation;
  /** Whom it is about, where the name does not say it. */
  readonly description: string;
  readonly checks: readonly CheckNode[];
}

/** A mapping with expectations. */
export interface MappingNode extends CheckNode {
  readonly entry: ProjectMapping;
  readonly expectations: readonly ExpectationNode[];
}

/**
 * The tests of a project: mapping → person → what is expected. Ids are made of names, so that a result stays with its test
 * while lines above it come and go; equal names are numbered.
 *
 * @param root id of the project
 */
export function testTree({ mappings }: Project, root: string): readonly MappingNode[] {
  const ids = new Ids();
  return mappings
    .filter(({ expectations }) => expectations.length > 0)
    .map((entry) => {
      const id = ids.next(root, entry.name);
      return {
        id,
        label: entry.name,
        span: entry.nameNode ?? entry.path?.node ?? entry.node,
        entry,
        expectations: entry.expectations.map((expectation) => expectationNode(expectation, id, ids)),
      };
    });
}

function expectationNode(expectation: Expectation, mapping: string, ids: Ids): ExpectationNode {
  const { name, person, node } = expectation;
  const title = titleOf(expectation);
  const id = ids.next(mapping, title);
  const { line, key = [] } = person ?? {};
  const whom = [
    person?.name ?? person?.userName ?? person?.email,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...key.map(({ column, value }) => `${column} ${value}`),
  ].filter((text) => text !== undefined);
  return {
    id,
    label: title,
    description: name === '' ? '' : whom.join(', '),
    span: person?.node ?? node,
    expectation,
    checks: checksOf(expectation).map(({ what, label, span }) => ({ id: ids.next(id, what), label, span })),
  };
}

/** In the words of the file, in its order. */
function checksOf({ action, userName, attributes, refusal, requests }: Expectation) {
  const checks: { readonly what: string; readonly label: string; readonly span: Span }[] = [];
  if (action !== undefined) checks.push({ what: 'action', label: `action is ${action.value}`, span: action.node });
  if (userName !== undefined)
    checks.push({ what: 'userName', label: `userName is ${userName.value}`, span: userName.node });
  for (const { path, value, property } of attributes) {
    const wanted = value === null || value === '' ? 'has no value' : `is ${value ?? 'not understood'}`;
    checks.push({ what: `attributes ${path}`, label: `${path} ${wanted}`, span: property });
  }
  if (refusal !== undefined) {
    const { status, scimType, detail } = refusal;
    const said = [status, scimType, detail === undefined ? undefined : `"${detail}"`].filter(
      (part) => part !== undefined,
    );
    checks.push({ what: 'refusal', label: ['is refused', ...said].join(' '), span: refusal.node });
  }
  if (requests !== undefined) {
    const said = requests.methods?.join(', ') ?? String(requests.count);
    checks.push({ what: 'requests', label: `requests: ${said === '' ? 'none' : said}`, span: requests.node });
  }
  return checks.toSorted((a, b) => a.span.start - b.span.start);
}

/** Ids that no two nodes have. */
class Ids {
  readonly #used = new Map<string, number>();

  next(parent: string, name: string): string {
    const id = `${parent}\n${name}`;
    const count = this.#used.get(id) ?? 0;
    this.#used.set(id, count + 1);
    return count === 0 ? id : `${id}\n${count + 1}`;
  }
}
