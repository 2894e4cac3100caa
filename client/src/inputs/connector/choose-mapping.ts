import * as vscode from 'vscode';
import type { Connector } from '../../../../server/src/documents/saviynt/connector';
import { PARAMETERS, type ParameterName } from '../../../../server/src/knowledge/saviynt/parameters';
import { baseName, folderOf, isFolder, listFiles, probeText } from '../../infrastructure/files';
import {
  connectorLabel,
  connectorsOf,
  type FileText,
  findConnectors,
  mayBeConnectorFile,
  provisioning,
} from './connectors';

/** A connector of the workspace, to be read again whenever a plan is made. */
export interface Mapping {
  readonly label: string;
  /** Its files lie here; a transport package itself. */
  readonly place: vscode.Uri;
  readonly key: string;
}

/** What a connector is needed for: the parameters of which it must have one, and the words of the question. */
export interface MappingPurpose {
  readonly parameters: readonly ParameterName[];
  readonly title: string;
  /** A file that one could open, for who has none. */
  readonly example: string;
}

const planning: MappingPurpose = {
  parameters: provisioning,
  title: 'Preview Provisioning: Connector',
  example: 'CreateAccountJSON.json',
};

const jsonFile = /\.jsonc?$/i;

/**
 * Finds the connector to preview: that of `start` (a parameter file, a folder or a transport package), else of the
 * active editor, else one of the workspace. Asks when there are several.
 * @returns undefined when the person leaves, or there is none and they were told so
 */
export async function chooseMapping(
  start: vscode.Uri | undefined,
  purpose: MappingPurpose = planning,
): Promise<Mapping | undefined> {
  const from = start ?? vscode.window.activeTextEditor?.document.uri;
  let connectors = from === undefined ? [] : await connectorsAt(from, purpose);
  if (connectors.length === 0 && start === undefined) connectors = await connectorsOfWorkspace(purpose);
  if (connectors.length > 0) return pick(connectors, purpose);
  const where = start === undefined ? 'this workspace' : baseName(start);
  void vscode.window.showWarningMessage(
    `There is no Saviynt connector in ${where}. Open a file such as ${purpose.example} or a Connection_….json of a transport package.`,
  );
  return undefined;
}

/** Asks among all connectors of the workspace, also when there is one. */
export async function chooseOtherMapping(purpose: MappingPurpose = planning): Promise<Mapping | undefined> {
  return pick(await connectorsOfWorkspace(purpose), purpose, true);
}

/** The connector as its files and open editors have it now. @throws when it is not there any more */
export async function loadMapping(
  { place, key, label }: Mapping,
  { parameters }: MappingPurpose = planning,
): Promise<Connector> {
  const connector = findConnectors(await filesOf(place), parameters).find((one) => one.key === key);
  if (connector === undefined) throw new Error(`The connector ${label} is not there any more.`);
  return connector;
}

/** The connectors a preview of `uri` could start from, without asking; several only for a transport package. */
export async function mappingsAt(uri: vscode.Uri): Promise<readonly Mapping[]> {
  return (await connectorsAt(uri, planning)).map(toMapping);
}

/** Every connector that a file is part of, whatever its parameters are, as the editors have them now. */
export async function connectorsNear(uri: vscode.Uri): Promise<readonly Connector[]> {
  return connectorsAt(uri, { ...planning, parameters: PARAMETERS.map(({ name }) => name) });
}

async function connectorsAt(uri: vscode.Uri, { parameters }: MappingPurpose): Promise<readonly Connector[]> {
  if (await isFolder(uri)) {
    const direct = findConnectors(await filesOf(uri), parameters);
    return direct.length > 0 ? direct : findConnectors(await filesBelow(uri), parameters);
  }
  const files = await filesOf(folderOf(uri));
  const text = files.some((file) => file.uri === uri.toString()) ? undefined : await probeText(uri);
  const unsaved = text === undefined ? [] : [{ uri: uri.toString(), text }];
  return connectorsOf(findConnectors([...files, ...unsaved], parameters), uri.toString());
}

async function connectorsOfWorkspace({ parameters }: MappingPurpose): Promise<readonly Connector[]> {
  const uris = await vscode.workspace.findFiles('**/*.json', '**/{node_modules,.git,dist,.transport-package}/**', 5000);
  return findConnectors(await read(uris.filter((uri) => mayBeConnectorFile(baseName(uri)))), parameters);
}

/** The JSON files of a folder, or one file; buffers that were never saved stand among the files of their folder. */
export async function filesOf(place: vscode.Uri): Promise<readonly FileText[]> {
  if (!(await isFolder(place))) return read([place]);
  return read(await listFiles(place, jsonFile));
}

async function filesBelow(folder: vscode.Uri): Promise<readonly FileText[]> {
  const pattern = new vscode.RelativePattern(folder, '**/*.json');
  return read(await vscode.workspace.findFiles(pattern, '**/{node_modules,.git,dist,.transport-package}/**', 1000));
}

async function read(uris: readonly vscode.Uri[]): Promise<readonly FileText[]> {
  const files = await Promise.all(uris.map(async (uri) => ({ uri: uri.toString(), text: await probeText(uri) })));
  return files.flatMap(({ uri, text }) => (text === undefined ? [] : [{ uri, text }]));
}

function toMapping(connector: Connector): Mapping {
  const uri = vscode.Uri.parse(connector.parameters[0]?.uri ?? connector.key, true);
  const isPackage = connector.key.startsWith(`${uri.toString()}#`);
  const place = isPackage || uri.scheme === 'untitled' ? uri : folderOf(uri);
  return { label: connectorLabel(connector), place, key: connector.key };
}

async function pick(
  connectors: readonly Connector[],
  { title }: MappingPurpose,
  always = false,
): Promise<Mapping | undefined> {
  const [only] = connectors;
  if (connectors.length === 1 && only !== undefined && !always) return toMapping(only);
  const items = connectors.map((connector) => {
    const mapping = toMapping(connector);
    const names = [...new Set(connector.parameters.map(({ name }) => name))].join(', ');
    return {
      label: mapping.label,
      description: vscode.workspace.asRelativePath(mapping.place),
      detail: names,
      mapping,
    };
  });
  const options = {
    title,
    placeHolder: 'Which connector?',
    matchOnDescription: true,
  };
  return (await vscode.window.showQuickPick(items, options))?.mapping;
}
