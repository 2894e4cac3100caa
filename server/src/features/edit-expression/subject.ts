import type { ProvisioningDocument } from '../../documents/document';
import { ENTRA_EXPRESSIONS } from '../../documents/entra/expressions';
import type { AttributeMapping } from '../../documents/entra/model/attribute-mapping';
import type { ObjectMapping } from '../../documents/entra/model/object-mapping';
import { attributeShape } from '../../documents/entra/shape';
import { type ExpressionSlot, ExpressionString, ScopedExpression } from '../../documents/expression-slot';
import type { GroovyMode } from '../../expressions/evaluation';
import type { JsonString } from '../../json/node';
import { parseJson } from '../../json/parse';
import { EmbeddedText } from '../../text/embedded-text';
import type { Span } from '../../text/span';
import { surroundings } from '../entra/role';
import { subjectAt } from '../expression/evaluation';
import { expressionPlaceAt } from '../expression/place';
import type { Workspace } from '../workspace';

/** An expression that can be written back to where it stands, or one that does not stand anywhere yet. */
export interface EditSubject {
  readonly slot: ExpressionSlot;
  /** '' for a mapping that has no expression yet. */
  readonly text: string;
  readonly mode?: GroovyMode;
  /** The attribute it fills; '' where nothing tells. */
  readonly target: string;
  /** The part of the slot's text that it is; undefined for a mapping that has no expression yet. */
  readonly span?: Span;
  /** Of Entra: the mapping, and what is around it. A new one has no mapping, or one without an expression. */
  readonly mapping?: AttributeMapping;
  readonly objectMapping?: ObjectMapping;
}

/**
 * The expression to edit at a place of a file: of a template the placeholder, else the whole expression, also where the
 * place is in a parameter of it; in a mapping of Entra without an expression, a new one.
 * @param target of Entra: the attribute for which a mapping is to be added to the object mapping around
 */
export function editSubjectAt(
  document: ProvisioningDocument,
  offset: number,
  workspace: Workspace,
  target?: string,
): EditSubject | undefined {
  if (document.provider === 'entra') {
    const { objectMapping, attributeMapping } = surroundings(document, offset);
    if (target !== undefined && objectMapping !== undefined) return newMapping(objectMapping, target);
    if (attributeMapping !== undefined) return ofMapping(document.expressions, attributeMapping, objectMapping);
    return undefined;
  }
  const place = expressionPlaceAt(document, offset, workspace);
  if (place === undefined) return undefined;
  const slot = place.slot.partOf ?? place.slot;
  return { slot, ...subjectAt(place), target: slot.target?.name ?? '', span: spanAt(slot, place.offset) };
}

/** Of a template the code of the placeholder around `offset`, else all of it. */
function spanAt(slot: ExpressionSlot, offset: number): Span {
  const around = slot.language
    .placeholders?.(slot.parsed)
    .find(({ span }) => span.start <= offset && offset <= span.end);
  return around?.code ?? { start: 0, end: slot.text.text.length };
}

function ofMapping(
  slots: readonly ExpressionSlot[],
  mapping: AttributeMapping,
  objectMapping: ObjectMapping | undefined,
): EditSubject {
  const node = mapping.source?.expressionNode;
  const slot = node && slots.find((one) => one.node === node);
  const around = { mapping, ...(objectMapping === undefined ? {} : { objectMapping }) };
  if (slot === undefined) return { ...blank(mapping.targetAttributeName, objectMapping), ...around };
  const { text } = slot.text;
  return { slot, text, target: mapping.targetAttributeName, span: { start: 0, end: text.length }, ...around };
}

/** A target that is mapped already, such as to nothing, is not mapped twice. */
function newMapping(objectMapping: ObjectMapping, target: string): EditSubject {
  const mapping = objectMapping.attributeMappings.find((one) => one.targetAttributeName === target);
  return { ...blank(target, objectMapping), objectMapping, ...(mapping === undefined ? {} : { mapping }) };
}

/** An expression that does not stand anywhere, in the scope of an object mapping. */
function blank(target: string, objectMapping: ObjectMapping | undefined): EditSubject {
  const { language, scopeOf } = ENTRA_EXPRESSIONS;
  const expression = new ExpressionString(parseJson('""').root as JsonString, EmbeddedText.file('""'), language);
  const shape = attributeShape(objectMapping?.targetObject?.attribute(target));
  const slot = new ScopedExpression(expression, () => scopeOf(objectMapping), { name: target, shape });
  return { slot, text: '', target };
}
