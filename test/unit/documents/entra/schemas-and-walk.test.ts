import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { readEntraDocument } from '../../../../server/src/documents/entra/document';
import { memberFindings } from '../../../../server/src/documents/entra/members';
import { type JsonPath, pathOf } from '../../../../server/src/json/path';

const file = '../../../../server/src/documents/entra/schemas/synchronization-schema.schema.json';
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strict: true, strictTypes: false });
for (const annotation of ['defaultSnippets', 'doNotSuggest', 'x-source', 'x-values']) ajv.addKeyword(annotation);
const validate = ajv.compile(JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')));

const source = {
  type: 'Function',
  name: 'Not',
  expression: 'Not([a])',
  parameters: [{ key: 'source', value: { type: 'Attribute', name: 'a', expression: '[a]', parameters: [] } }],
};
const clause = { operatorName: 'EQUALS', sourceOperandName: 'a', targetOperand: { values: ['x'] } };
/** Something of every type, so that every member can be spoiled. */
const schema = {
  id: 'x',
  version: '1',
  synchronizationRules: [
    {
      id: 'r',
      name: 'n',
      editable: true,
      priority: 1,
      sourceDirectoryName: 'A',
      targetDirectoryName: 'B',
      groupFilter: { includedGroups: ['g'] },
      containerFilter: { includedContainers: ['c'] },
      metadata: [{ key: 'k', value: 'v' }],
      objectMappings: [
        {
          name: 'm',
          enabled: true,
          flowTypes: 'Add',
          sourceObjectName: 'U',
          targetObjectName: 'V',
          metadata: [],
          scope: { groups: [{ name: 'g', clauses: [clause] }], inputFilterGroups: [], categoryFilterGroups: [] },
          attributeMappings: [
            {
              targetAttributeName: 't',
              source,
              defaultValue: 'd',
              matchingPriority: 0,
              flowType: 'Always',
              flowBehavior: 'FlowAlways',
              exportMissingReferences: false,
            },
          ],
        },
      ],
    },
  ],
  directories: [
    {
      id: 'd',
      name: 'A',
      version: '1',
      readOnly: false,
      discoverabilities: 'None',
      discoveryDateTime: null,
      objects: [
        {
          name: 'U',
          supportedApis: ['x'],
          metadata: [],
          attributes: [
            {
              name: 'a',
              type: 'String',
              anchor: false,
              caseExact: false,
              multivalued: false,
              mutability: 'ReadWrite',
              required: false,
              flowNullValues: false,
              defaultValue: null,
              apiExpressions: [{ key: 'k', value: 'v' }],
              referencedObjects: [{ referencedObjectName: 'U', referencedProperty: null }],
              metadata: [],
            },
          ],
        },
      ],
    },
  ],
};

function* paths(value: unknown, path: JsonPath = []): Iterable<JsonPath> {
  if (path.length > 0) yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  for (const [key, child] of entries) yield* paths(child, [...path, key]);
}

function spoiled(path: JsonPath, value: unknown): unknown {
  const copy: unknown = structuredClone(schema);
  const holder = path.slice(0, -1).reduce((at, step) => (at as Record<string | number, unknown>)[step], copy);
  (holder as Record<string | number, unknown>)[path.at(-1) as string] = value;
  return copy;
}

/** Pointers to the values of a wrong type, as ajv finds them. */
function byAjv(value: unknown): readonly string[] {
  const errors = validate(value) ? [] : (validate.errors ?? []);
  return [
    ...new Set(errors.filter(({ keyword }) => keyword === 'type').map(({ instancePath }) => instancePath)),
  ].sort();
}

/** The same as the walk over the tolerant tree finds them. */
function byWalk(value: unknown): readonly string[] | undefined {
  const document = readEntraDocument('x', JSON.stringify(value));
  if (document?.kind !== 'entra/synchronizationSchema') return undefined;
  return memberFindings(document)
    .flatMap((found) => (found.kind === 'type' ? `/${pathOf(found.node).join('/')}` : []))
    .sort();
}

describe('the walk over a file and its JSON Schema agree on types', () => {
  const all = [...paths(schema)];

  it('has a place of every kind to spoil', () => expect(all.length).toBeGreaterThan(80));

  it.each([null, true, 7, 1.5, 'text', [[]], [{}]].map((value) => [value]))('with %j in the place of each', (value) => {
    const plain = Array.isArray(value) ? value[0] : value;
    const apart: unknown[] = [];
    let compared = 0;
    for (const path of all) {
      const whole = spoiled(path, plain);
      const walked = byWalk(whole);
      if (walked === undefined) continue; // without its rules it is no schema any more
      compared++;
      const expected = byAjv(whole);
      if (JSON.stringify(walked) !== JSON.stringify(expected)) apart.push([path.join('/'), walked, expected]);
    }
    expect(apart).toEqual([]);
    expect(compared).toBeGreaterThan(70);
  });
});
