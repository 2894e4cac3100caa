import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSaviyntDocument } from '../../../server/src/documents/saviynt/document';
import { workspaceOf } from '../../../server/src/features/workspace';
import { CONNECTOR_RULES } from '../../../server/src/rules/registry';

const folder = join(__dirname, '../../../samples');
const documents = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => readSaviyntDocument(`file:///${name}`, readFileSync(join(folder, name), 'utf8')) ?? []);
const { connectorOf } = workspaceOf(documents);
const contexts = documents.flatMap(({ connections }) =>
  connections.flatMap((connection) =>
    connection.parameters.map((parameter) => ({ parameter, connector: connectorOf(connection) })),
  ),
);

/** A rule is not asked about what it does not concern; where it were, it would have to say nothing. */
describe('rules that concern some parameters only', () => {
  const rules = CONNECTOR_RULES.filter(({ concerns }) => concerns !== undefined);

  it('are many, and the samples hold parameters of which they could say something wrong', () => {
    expect(rules.length).toBeGreaterThan(20);
    const shapes = new Set(contexts.map(({ parameter }) => parameter.info.shape));
    expect([...shapes]).toEqual(expect.arrayContaining(['authentications', 'calls', 'import']));
  });

  it.each(rules)('$code has nothing to say of the others', ({ concerns = [], check, checkCall }) => {
    const said: string[] = [];
    for (const context of contexts) {
      const { parameter } = context;
      if (concerns.includes(parameter.name) || concerns.includes(parameter.info.shape)) continue;
      check?.(context, ({ message }) => said.push(message));
      for (const call of parameter.calls) checkCall?.(call, context, ({ message }) => said.push(message));
    }
    expect(said).toEqual([]);
  });
});
