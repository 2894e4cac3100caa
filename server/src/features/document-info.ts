import type { ProvisioningDocument } from '../documents/document';
import type { MappingKind } from '../documents/mapping/mapping-document';
import { mappingDirection } from '../documents/okta/profile-mapping';
import type { SaviyntDocument } from '../documents/saviynt/document';
import { parameterOfFileName } from '../documents/saviynt/recognise';
import type { JsonNode } from '../json/node';
import { entraNotes } from './entra/document-notes';
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
  'entra/synchronizationSchema': { label: 'Synchronization schema', provider: ENTRA },
  'entra/synchronizationTemplate': { label: 'Synchronization template', provider: ENTRA },
  'entra/synchronizationRule': { label: 'Synchronization rule', provider: ENTRA },
  'entra/objectMapping': { label: 'Object mapping', provider: ENTRA },
  'entra/attributeMappings': { label: 'Attribute mappings', provider: ENTRA },
  'entra/provisioningLog': { label: 'Provisioning log', provider: ENTRA },
  'entra/provisionOnDemandResult': { label: 'Result of on-demand provisioning', provider: ENTRA },
};

function mappingInfo(document: Exclude<ProvisioningDocument, SaviyntDocument>): DocumentWords {
  const { kind, json } = document;
  const notes = document.provider === 'entra' ? entraNotes(document) : profileMappingNotes(json.root);
  return { kind, ...MAPPINGS[kind], notes };
}

function profileMappingNotes(root: JsonNode | undefined): readonly string[] {
  const direction = mappingDirection(root);
  return [
    direction === undefined
      ? 'It names no source and target, so its direction cannot be told.'
      : `Carries values from ${direction === 'okta-to-app' ? 'Okta to the app' : 'the app to Okta'}.`,
    'The schemas of user and app are not in the file, so names of attributes cannot be checked.',
  ];
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
