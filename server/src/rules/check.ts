import type { ProvisioningDocument } from '../documents/document';
import type { SaviyntDocument } from '../documents/saviynt/document';
import { type ConnectorLookup, checkConnectorDocument } from './check-connector';
import type { CheckOptions } from './check-options';
import type { Diagnostic } from './diagnostic';
import { checkEntraDocument, keptInStep } from './entra/check-entra';
import { checkMapping } from './expressions/check-mapping';
import { checkJumpCloudDocument } from './jumpcloud/check-jumpcloud';
import { checkNeutralDocument } from './neutral/check-neutral';
import { checkOktaDocument } from './okta/check-okta';
import { checkProjectDocument } from './project/check-project';
import { RULES } from './registry';

/**
 * Runs every rule on one document. Diagnostics come in the order of the file.
 * @param connectorOf finds the connector that a connection of a Saviynt document belongs to
 */
export function checkDocument(
  document: ProvisioningDocument,
  connectorOf: ConnectorLookup,
  options: CheckOptions,
): readonly Diagnostic[] {
  const found =
    document.provider === 'saviynt'
      ? checkConnectorDocument(document, connectorOf, options)
      : checkMappings(document, options);
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1));
}

function checkMappings(document: OtherDocument, options: CheckOptions): Diagnostic[] {
  if (document.provider === 'okta') return checkOktaDocument(document, options);
  if (document.provider === 'neutral') return checkNeutralDocument(document, options);
  if (document.provider === 'jumpcloud') return checkJumpCloudDocument(document, options);
  if (document.provider === 'project') return checkProjectDocument(document, options, CODES);
  if (document.isMisread) return checkEntraDocument(document, options);
  const found = checkMapping(document, options, (slot, expression) => keptInStep(slot, expression, document, options));
  const errors = found.filter(({ severity }) => severity === 'error').map(({ span }) => span);
  errors.sort((a, b) => a.start - b.start);
  return [...found, ...checkEntraDocument(document, options, errors)];
}

const CODES = RULES.map(({ code }) => code);

type OtherDocument = Exclude<ProvisioningDocument, SaviyntDocument>;
