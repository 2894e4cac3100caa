import { entraLanguage } from '../../expressions/entra';
import type { ExpressionLanguage } from '../../expressions/kit/language';
import type { Scope } from '../../expressions/kit/scope';
import type { EmbeddedText } from '../../text/embedded-text';
import { type ExpressionSlot, ExpressionString, ScopedExpression } from '../expression-slot';
import type { AttributeMapping } from './model/attribute-mapping';
import type { MappingSource } from './model/mapping-source';
import type { ObjectMapping } from './model/object-mapping';
import { objectMappingScope } from './scope';
import { attributeShape } from './shape';

/** What the mappings of a schema are written in. */
export interface EntraExpressions {
  readonly language: ExpressionLanguage;
  /** What the expressions of an object mapping can use; undefined when the file names none. */
  readonly scopeOf: (mapping: ObjectMapping | undefined) => Scope;
}

/** The language and the scopes of a real file; tests put others in their place. */
export const ENTRA_EXPRESSIONS: EntraExpressions = { language: entraLanguage, scopeOf: objectMappingScope };

/** Makes the slots of the mappings of one file. */
export class SlotReader {
  constructor(
    private readonly text: EmbeddedText,
    private readonly expressions: EntraExpressions,
  ) {}

  /**
   * Every expression of the mappings: that of each source, and those in its parameters, which are parts of it.
   * @param mapping the object mapping around, if the file has one
   */
  *slotsOf(mappings: readonly AttributeMapping[], mapping: ObjectMapping | undefined): Iterable<ExpressionSlot> {
    const scope = once(() => this.expressions.scopeOf(mapping));
    for (const attribute of mappings)
      if (attribute.source !== undefined) yield* this.slots(attribute.source, scope, attribute, undefined);
  }

  private *slots(
    source: MappingSource,
    scope: () => Scope,
    filled: AttributeMapping | undefined,
    around: ExpressionSlot | undefined,
  ): Iterable<ExpressionSlot> {
    const node = source.expressionNode;
    let slot = around;
    if (node !== undefined) {
      const expression = new ExpressionString(node, this.text, this.expressions.language);
      slot = new ScopedExpression(expression, scope, filled && targetOf(filled), around);
      yield slot;
    }
    for (const { value } of source.parameters)
      if (value !== undefined) yield* this.slots(value, scope, undefined, slot);
  }
}

function targetOf(mapping: AttributeMapping) {
  const name = mapping.targetAttributeName;
  return name === '' ? undefined : { name, shape: attributeShape(mapping.target) };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
