import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleUsersOf } from '../../../../../client/src/inputs/people/sample-users';
import { readDocument } from '../../../../../server/src/documents/document';
import type { ValueRecord } from '../../../../../server/src/expressions/kit/value';
import { valueHints } from '../../../../../server/src/features/expression/inlay-hints';
import { workspaceOf } from '../../../../../server/src/features/workspace';

const SAMPLES = resolve(__dirname, '../../../../../samples');
const textOf = (path: string) => readFileSync(join(SAMPLES, path), 'utf8');

/** What stands behind the expressions of a mapping for the first person of a file, without the arrow. */
function hintsFor(mapping: string, people: string): readonly string[] {
  const document = readDocument(mapping, textOf(mapping));
  const [person] = sampleUsersOf(people, textOf(people));
  if (document === undefined || person === undefined) throw new Error(`${mapping} with ${people} is not read`);
  const user = {
    label: person.label,
    values: person.values as ValueRecord,
    valuesFor: person.valuesFor as Readonly<Record<string, ValueRecord>>,
  };
  const span = { start: 0, end: document.text.text.length };
  return valueHints(document, span, workspaceOf(document.provider === 'saviynt' ? [document] : []), user, 0).map(
    ({ label }) => label.replace('⟵ ', ''),
  );
}

describe('behind the expressions of every provider stands what they become', () => {
  it.each([
    ['ringcentral/CreateAccountJSON.json', 'users.csv', ['Ada', 'Obi']],
    ['okta/ringcentral.profile-mapping.json', 'okta/people.csv', ['Dana', 'Reyes']],
    ['okta/ringcentral.profile-mapping.json', 'okta/users.json', ['Ada', 'Hopper']],
    ['okta/ringcentral.profile-mapping.json', 'users.csv', ['Ada', 'Obi']],
    ['entra/ringcentral.synchronization-schema.json', 'entra/users.json', ['Dana', 'Reyes']],
    ['entra/ringcentral.synchronization-schema.json', 'entra/users.csv', ['Dana', 'Reyes']],
    ['entra/ringcentral.synchronization-schema.json', 'users.csv', ['Ada', 'Obi']],
  ])('%s for the first person of %s', (mapping, people, names) => {
    const hints = hintsFor(mapping, people);
    expect(hints.filter((hint) => hint === '?').length).toBeLessThanOrEqual(hints.length / 2);
    for (const name of names)
      expect(
        hints.some((hint) => hint.includes(name)),
        `${name} in ${hints.join(' | ')}`,
      ).toBe(true);
  });
});
