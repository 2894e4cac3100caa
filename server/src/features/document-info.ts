import type { ProvisioningDocument } from '../documents/document';
import type { MappingKind } from '../documents/mapping/mapping-document';
import type { SaviyntDocument } from '../documents/saviynt/document';
import { parameterOfFileName } from '../documents/saviynt/recognise';
import { entraNotes } from './entra/document-notes';
import { neutralNotes } from './neutral/document-notes';
import { oktaNotes } from './okta/document-notes';
import { projectNotes } from './project/document-notes';
import type { Workspace } from './workspace';

/** What a file was recognised as, in words to show. */
export interface DocumentWords {
  readonly kind: string;
  readonly label: string;
  readonly provider: string;
  readonly notes: readonly string[];
}

/** What the status item tells about a document, and what cannot be known about it. */
export function documentInfo(document: ProvisioningDocument, workspace: Workspace): DocumentWords {
  return document.provider === 'saviynt' ? connectorInfo(document, workspace) : mappingInfo(document);
}

const ENTRA = 'Microsoft Entra ID';

const MAPPINGS: Readonly<Record<MappingKind, Pick<DocumentWords, 'label' | 'provider'>>> = {
  'okta/profileMapping': { label: 'Profile mapping', provider: 'Okta' },
  'okta/terraformMapping': { label: 'Profile mapping in Terraform', provider: 'Okta' },
  'okta/userSchema': { label: 'User schema', provider: 'Okta' },
  'okta/appUserSchema': { label: 'App user schema', provider: 'Okta' },
  'okta/users': { label: 'Users', provider: 'Okta' },
  'okta/appUsers': { label: 'App users', provider: 'Okta' },
  'okta/systemLog': { label: 'System Log', provider: 'Okta' },
  'entra/synchronizationSchema': { label: 'Synchronization schema', provider: ENTRA },
  'entra/synchronizationTemplate': { label: 'Synchronization template', provider: ENTRA },
  'entra/synchronizationRule': { label: 'Synchronization rule', provider: ENTRA },
  'entra/objectMapping': { label: 'Object mapping', provider: ENTRA },
  'entra/attributeMappings': { label: 'Attribute mappings', provider: ENTRA },
  'entra/provisioningLog': { label: 'Provisioning log', provider: ENTRA },
  'entra/provisionOnDemandResult': { label: 'Result of on-demand provisioning', provider: ENTRA },
  'jumpcloud/users': { label: 'Users', provider: 'JumpCloud' },
  'jumpcloud/application': { label: 'Application', provider: 'JumpCloud' },
  'jumpcloud/directoryInsights': { label: 'Directory Insights events', provider: 'JumpCloud' },
  'neutral/mapping': { label: 'RingCentral mapping', provider: 'RingCentral' },
  'project/project': { label: 'Provisioning project', provider: 'RingCentral' },
};

function mappingInfo(document: Exclude<ProvisioningDocument, SaviyntDocument>): DocumentWords {
  const { kind } = document;
  return { kind, ...MAPPINGS[kind], notes: notesOf(document) };
}

function notesOf(document: Exclude<ProvisioningDocument, SaviyntDocument>): readonly string[] {
  switch (document.provider) {
    case 'entra':
      return entraNotes(document);
    case 'okta':
      return oktaNotes(document);
    case 'neutral':
      return neutralNotes(document);
    case 'project':
      return projectNotes(document);
    case 'jumpcloud':
      return [];
  }
}

const LABELS: ReadonlyMap<string, string> = new Map([
  ['saviynt/transportPackage', 'Transport package'],
  ['saviynt/parameters', 'Parameters as strings'],
]);

function connectorInfo(document: SaviyntDocument, workspace: Workspace): DocumentWords {
  const { kind, uri, connections } = document;
  const isPackage = kind === 'saviynt/transportPackage';
  const notes: string[] = [];
  if (kind === 'saviynt/connection') return { kind, label: 'Connection', provider: 'Saviynt', notes };
  if (isPackage || kind === 'saviynt/parameters')
    notes.push(`Holds ${connections.length === 1 ? 'the connection' : 'the connections'} ${names(document)}.`);
  else if (parameterOfFileName(uri.slice(uri.lastIndexOf('/') + 1)) === undefined)
    notes.push('Recognised by its content; the file name names no parameter.');
  const connectors = connections.map((connection) => workspace.connectorOf(connection));
  if (connectors.some((connector) => connector.get('ConnectionJSON')?.isEncrypted))
    notes.push('ConnectionJSON is encrypted in this export, so names of authentications cannot be checked.');
  else if (connectors.some((connector) => connector.get('ConnectionJSON') === undefined))
    notes.push('ConnectionJSON is not in this folder, so names of authentications cannot be checked.');
  if (connectors.length > 0 && connectors.every(({ target }) => target === 'other'))
    notes.push('Its calls go to another service; the rules for RingCentral do not apply.');
  else if (connectors.some(({ target }) => target === 'unknown'))
    notes.push('The host is a placeholder, so it cannot be told whether the calls go to RingCentral.');
  return { kind, label: LABELS.get(kind) ?? kind.slice('saviynt/'.length), provider: 'Saviynt', notes };
}

function names({ connections }: SaviyntDocument): string {
  return connections.map(({ name }) => `"${name}"`).join(', ');
}
