import { asObject, asString, objectsIn, textOf } from '../../../json/narrow';
import type { JsonObject, JsonString } from '../../../json/node';

/** Graph's `attributeMappingSourceType`; undefined when the file says something else. */
export type MappingSourceType = 'Attribute' | 'Constant' | 'Function' | undefined;

/** By their numbers in Graph, as some exports write enumerations. */
const TYPES: readonly MappingSourceType[] = ['Attribute', 'Constant', 'Function'];

/** A named argument of a function. A parameter that repeats has its key several times. */
export interface SourceParameter {
  readonly node: JsonObject;
  readonly key: string;
  readonly keyNode: JsonString | undefined;
  readonly value: MappingSource | undefined;
}

/**
 * Where a value comes from (`attributeMappingSource`): an attribute, a constant, or a function whose arguments are sources
 * again. `expression` says the same as text.
 */
export class MappingSource {
  private arguments: readonly SourceParameter[] | undefined;

  constructor(readonly node: JsonObject) {}

  /** `Attribute` when it is left out, as Graph says. */
  get type(): MappingSourceType {
    const node = this.node.get('type');
    if (node === undefined || node.kind === 'null') return 'Attribute';
    if (node.kind === 'number') return TYPES[node.value];
    return TYPES.find((type) => type === textOf(node));
  }

  /** The name of the attribute or function, or the text of the constant. */
  get name(): string {
    return textOf(this.node.get('name'));
  }

  get nameNode(): JsonString | undefined {
    return asString(this.node.get('name'));
  }

  /** The expression as text; '' when there is none. */
  get expression(): string {
    return textOf(this.node.get('expression'));
  }

  get expressionNode(): JsonString | undefined {
    return asString(this.node.get('expression'));
  }

  get parameters(): readonly SourceParameter[] {
    this.arguments ??= objectsIn(this.node.get('parameters')).map((node) => ({
      node,
      key: textOf(node.get('key')),
      keyNode: asString(node.get('key')),
      value: sourceOf(asObject(node.get('value'))),
    }));
    return this.arguments;
  }
}

/** The source that an object describes; undefined without one, as in a mapping of a constant by its default value. */
export function sourceOf(node: JsonObject | undefined): MappingSource | undefined {
  return node === undefined ? undefined : new MappingSource(node);
}

/** A source and all that are in its parameters, outermost first. The tree is as deep as the JSON, which has a limit. */
export function* sourcesIn(source: MappingSource): Iterable<MappingSource> {
  yield source;
  for (const { value } of source.parameters) if (value !== undefined) yield* sourcesIn(value);
}
