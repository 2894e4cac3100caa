import type { PersonReference } from '../../../documents/project/expectation';
import type { SurveyedPeople, SurveyedPerson } from '../../../documents/project/survey';
import { suggest } from '../../../expressions/kit/suggest';
import type { JsonNode } from '../../../json/node';
import { titleKey } from '../../../provisioning/users/vocabulary';
import { replaceValue } from '../../edits';
import { contentOf } from '../../json-place';
import type { ProjectRule } from '../project-rule';

/** An expectation about somebody who is not in the people file. */
export const unknownPerson: ProjectRule = {
  code: 'project/unknown-person',
  severity: 'warning',
  title: 'Expectation about nobody',
  checkExpectation({ person }, { document, mapping, surveyed }, report) {
    const people = surveyed?.people;
    // Whoever is imported is in RingCentral, and need not be in the file; and a broken file may hold them all the same.
    if (person === undefined || people === undefined || !people.isWhole || mapping.options.direction === 'import')
      return;
    const found = wrongPart(person, people);
    if (found === undefined) return;
    const { uri, text } = document;
    const { node, message, right } = found;
    report({
      span: contentOf(node),
      at: text,
      message: `${message} in ${mapping.people?.path ?? 'the people file'}, so the expectation fails.${right === undefined ? '' : ` Did you mean "${right}"?`}`,
      fixes: () =>
        right === undefined
          ? []
          : [{ title: `Change to ${right}`, edits: [replaceValue(uri, text, node, right)], isSafe: false }],
    });
  },
};

interface WrongPart {
  readonly node: JsonNode;
  /** The beginning of a sentence. */
  readonly message: string;
  readonly right: string | undefined;
}

/** The first part of a reference that fits nobody. A userName is made by the mapping, so it need not be in the file. */
function wrongPart(person: PersonReference, { people, columns }: SurveyedPeople): WrongPart | undefined {
  const { node, name, email, line, key = [] } = person;
  const part = (name: string) => (node.kind === 'object' ? (node.get(name) ?? node) : node);
  if (name !== undefined && !people.some(({ names }) => has(names, name))) {
    const [right] = suggest(name, [...new Set(people.flatMap(({ names }) => names))]);
    // Far from everybody's, it may be the user name that the mapping makes.
    return right === undefined ? undefined : { node, message: `Nobody is "${name}"`, right };
  }
  if (email !== undefined && !people.some(({ emails }) => has(emails, email))) {
    const [right] = suggest(email, [...new Set(people.flatMap(({ emails }) => emails))]);
    return { node: part('email'), message: `Nobody has the e-mail address "${email}"`, right };
  }
  if (line !== undefined && !people.some((each) => each.line === line))
    return { node: part('line'), message: `Nobody begins on line ${line}`, right: undefined };
  for (const { column, value, property } of key) {
    if (property.value === undefined) continue;
    if (!columns.some((each) => titleKey(each) === titleKey(column))) {
      const [right] = suggest(column, columns);
      const hint = right === undefined ? '' : ` (there is "${right}")`;
      return { node: property.key, message: `There is no column "${column}"${hint}`, right: undefined };
    }
    if (!people.some((each) => valueOfColumn(each, column) === value))
      return { node: property.value, message: `Nobody has "${value}" as ${column}`, right: undefined };
  }
  return undefined;
}

function valueOfColumn({ values }: SurveyedPerson, column: string): string | undefined {
  for (const [name, value] of values) if (titleKey(name) === titleKey(column)) return value;
  return undefined;
}

function has(texts: readonly string[], wanted: string): boolean {
  return texts.some((text) => text.toLowerCase() === wanted.trim().toLowerCase());
}
