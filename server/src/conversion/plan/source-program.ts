import type { ProvisioningDocument } from '../../documents/document';
import { groupConnectors } from '../../documents/saviynt/connector';
import { compileEntra } from '../../provisioning/entra/compile-entra';
import { compileOkta } from '../../provisioning/okta/compile-okta';
import type { ProvisioningProgram } from '../../provisioning/provisioning-program';
import { compileSaviynt } from '../../provisioning/saviynt/saviynt-program';
import type { PlainMapping } from '../plain-mapping';
import { compileNeutral } from './neutral-program';
import { writtenProgram } from './written-program';

/**
 * The mapping that files describe as its provider carries it out: the files themselves where they are all it takes, else
 * what was read from them.
 */
export function programOfDocuments(
  documents: readonly ProvisioningDocument[],
  mapping: PlainMapping,
): ProvisioningProgram {
  const saviynt = documents.filter((document) => document.provider === 'saviynt');
  const connector = [...groupConnectors(saviynt).values()].find(
    (each) => each.get('CreateAccountJSON') !== undefined && each.get('UpdateAccountJSON') !== undefined,
  );
  if (connector !== undefined) return compileSaviynt(connector);
  for (const document of documents) {
    if (document.provider === 'entra' && document.objectMappings.length > 0) return compileEntra(document);
    if (document.provider === 'okta' && document.mappings.length > 0) return compileOkta(document, { app: 'scim' });
    if (document.provider === 'neutral') return compileNeutral(document);
  }
  return writtenProgram(mapping).program;
}
