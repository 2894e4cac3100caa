import type { EntraDocument } from '../../documents/entra/document';
import type { ObjectMapping } from '../../documents/entra/model/object-mapping';
import { objectMappingScope } from '../../documents/entra/scope';
import type { Scope } from '../../expressions/kit/scope';
import { LineIndex } from '../../text/line-index';
import type { Operation } from '../plan/operation';
import { type AttributeFlow, compileFlow } from './attribute-flow';
import type { RequestContext } from './entra-request';
import { DEFAULT_BASE_URL, type EntraDialect, type EntraOptions } from './options';
import { compileScoping, type Scoping } from './scoping';

/** The object mapping of users, compiled once for a plan over many people. */
export interface EntraProgram {
  readonly mapping: ObjectMapping;
  readonly isEnabled: boolean;
  readonly operations: ReadonlyMap<Operation, string>;
  readonly scoping: Scoping;
  /** Everything that is sent, in the order of the schema; references come in a second step of the service and are left out. */
  readonly flows: readonly AttributeFlow[];
  /** By ascending priority. */
  readonly matching: readonly AttributeFlow[];
  /** Source attributes that something reads, each with the target attributes it goes to. */
  readonly inputs: ReadonlyMap<string, readonly string[]>;
  /** Whether the target keeps users it disables; else the service deletes them. */
  readonly keepsDisabled: boolean;
  readonly scope: Scope;
  readonly context: RequestContext;
  readonly dialect: EntraDialect;
  readonly skipOutOfScopeDeletions: boolean;
  readonly name: string;
  readonly notes: readonly string[];
}

/** Compiles an object mapping of a schema for plans. */
export function compileProgram(document: EntraDocument, mapping: ObjectMapping, options: EntraOptions): EntraProgram {
  const knowsTargets = (mapping.targetObject?.attributes.length ?? 0) > 0;
  const all = mapping.attributeMappings.map((one) => compileFlow(one, knowsTargets));
  const flows = all.filter(({ target }) => !target.isReference);
  const matching = all
    .filter((flow) => flow.mapping.isMatching)
    .sort((a, b) => a.mapping.matchingPriority - b.mapping.matchingPriority);
  let lines: LineIndex | undefined;
  const part = mapping.sourceObjectName === '' ? 'User' : mapping.sourceObjectName;
  return {
    mapping,
    isEnabled: mapping.isEnabled,
    operations: operationsOf(mapping, flows, part),
    scoping: compileScoping(mapping.scope),
    flows,
    matching,
    inputs: inputsOf(mapping, all),
    keepsDisabled: !mapping.targetObject?.metadata.some(
      ({ key, value }) => key === 'IsSoftDeletionSupported' && value.toLowerCase() === 'false',
    ),
    scope: objectMappingScope(mapping),
    context: {
      uri: document.uri,
      part,
      baseUrl: options.baseUrl ?? DEFAULT_BASE_URL,
      lines: () => {
        lines ??= new LineIndex(document.text.root.text);
        return lines;
      },
    },
    dialect: options.dialect ?? 'default',
    skipOutOfScopeDeletions: options.skipOutOfScopeDeletions ?? false,
    name: mapping.directories?.targetDirectoryName || mapping.name,
    notes: mappingNotes(mapping, all, matching),
  };
}

function operationsOf(
  { flowTypes }: ObjectMapping,
  flows: readonly AttributeFlow[],
  part: string,
): ReadonlyMap<Operation, string> {
  const operations = new Map<Operation, string>();
  if (flowTypes.includes('Add')) operations.set('create', part);
  if (flowTypes.includes('Update')) {
    operations.set('update', part);
    if (flows.some(({ target }) => target.path === 'active')) operations.set('enable', part).set('disable', part);
  }
  if (flowTypes.includes('Delete')) operations.set('remove', part);
  return operations;
}

function inputsOf(mapping: ObjectMapping, flows: readonly AttributeFlow[]): ReadonlyMap<string, readonly string[]> {
  const inputs = new Map<string, string[]>();
  const add = (name: string, reader: string) => {
    const readers = inputs.get(name);
    if (readers === undefined) inputs.set(name, [reader]);
    else if (!readers.includes(reader)) readers.push(reader);
  };
  for (const { inputs: names, target } of flows) for (const name of names) add(name, target.name);
  for (const { sourceOperandName } of mapping.scope?.clauses ?? []) add(sourceOperandName, 'the scoping filter');
  return inputs;
}

function mappingNotes(
  mapping: ObjectMapping,
  all: readonly AttributeFlow[],
  matching: readonly AttributeFlow[],
): readonly string[] {
  const notes: string[] = [];
  if (!mapping.isEnabled) notes.push('The object mapping is not enabled: the service would do nothing at all.');
  if (matching.length === 0)
    notes.push(
      'No attribute mapping has a matching priority, so nobody can be found in RingCentral and nobody is planned.',
    );
  const references = all.filter(({ target }) => target.isReference).map(({ target }) => target.name);
  if (references.length > 0)
    notes.push(
      `${references.join(', ')}: references are sent in a second request for each person, which is not planned here.`,
    );
  if (!all.some(({ followsDeletion }) => followsDeletion))
    notes.push(
      'No mapping reads IsSoftDeleted: people who lose the application, leave the scope or are deleted stay as they are in RingCentral.',
    );
  const additions = all.filter(
    ({ mapping: { flowType } }) => flowType === 'ValueAddOnly' || flowType === 'MultiValueAddOnly',
  );
  if (additions.length > 0)
    notes.push(
      `${additions.map(({ target }) => target.name).join(', ')}: what flowType ${additions[0]?.mapping.flowType} does to a single value is not published; it is planned as Always.`,
    );
  return notes;
}
