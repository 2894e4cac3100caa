import type { EntraDocument } from '../../../documents/entra/document';
import type { AttributeMapping } from '../../../documents/entra/model/attribute-mapping';
import type { ObjectMapping } from '../../../documents/entra/model/object-mapping';
import type { CheckOptions } from '../../../rules/check-options';
import type { EntraContext } from '../../../rules/entra/entra-rule';
import { type Span, touches } from '../../../text/span';
import type { Refactoring } from '../refactoring';
import { addAttribute } from './add-attribute';
import { convertSource } from './convert-source';
import { keepInStep } from './keep-in-step';
import { ringCentralMapping } from './ringcentral-mapping';

/** The refactorings of a synchronization schema at a selection. */
export function entraRefactorings(
  document: EntraDocument,
  selection: Span,
  options: CheckOptions,
): readonly Refactoring[] {
  const context: EntraContext = { document, options, errors: [] };
  const around = document.objectMappings.find(({ node }) => touches(node, selection.start));
  const mapping = mappingAt(document, around, selection);
  return [
    ...(mapping === undefined ? [] : [...keepInStep(mapping, context), ...convertSource(mapping, around, context)]),
    ...(around === undefined ? [] : [...ringCentralMapping(around, context), ...addAttribute(around, context)]),
  ];
}

function mappingAt(
  document: EntraDocument,
  around: ObjectMapping | undefined,
  { start }: Span,
): AttributeMapping | undefined {
  return (around?.attributeMappings ?? document.looseMappings).find(({ node }) => touches(node, start));
}
