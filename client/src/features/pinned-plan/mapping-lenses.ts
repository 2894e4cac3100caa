import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type MappingPlaceInfo, mappingPlacesMethod } from '../../../../server/src/lsp/protocol';
import { baseName } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import type { Mapping } from '../../inputs/connector/choose-mapping';
import { labelOfKept } from '../../inputs/preview-choices/account';
import { knownChoice } from '../../inputs/preview-choices/choose';
import { chooseUserCommand, pinnedLens } from './pinned-lens';
import type { PinnedPlans } from './pinned-plans';

const previewCommand = 'ringcentralProvisioning.previewProvisioning';
const importCommand = 'ringcentralProvisioning.previewImport';

/** Offers above each mapping, of any provider, its preview, and says what happens to the sample user by it. */
export class MappingLenses implements vscode.CodeLensProvider {
  readonly #changes = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changes.event;

  constructor(
    private readonly services: Services,
    private readonly plans: PinnedPlans,
  ) {}

  /** A person, an account or a file has changed. */
  refresh(): void {
    this.#changes.fire();
  }

  async provideCodeLenses({ uri }: vscode.TextDocument, token: vscode.CancellationToken): Promise<vscode.CodeLens[]> {
    const places = await this.#placesOf(uri);
    const of = (preview: MappingPlaceInfo['preview']) =>
      places.filter((place) => place.preview === preview).map(({ position }) => position);
    const imports = of('import').map((position) =>
      lensAt(position, { title: 'Preview import', command: importCommand, arguments: [uri.toString()] }),
    );
    const provisioning = of('provisioning');
    const [first] = provisioning;
    if (first === undefined || token.isCancellationRequested) return imports;
    const mapping = await this.#mappingOf(uri);
    const previews = await this.#previewCommands(uri, mapping);
    if (token.isCancellationRequested) return imports;
    const lenses = provisioning.flatMap((position) => previews.map((command) => lensAt(position, command)));
    // The sample user has one plan by the whole mapping: once is enough.
    return [...imports, ...lenses, lensAt(first, await this.#pinnedCommand(uri, mapping))];
  }

  async #placesOf(document: vscode.Uri): Promise<readonly MappingPlaceInfo[]> {
    const { server, log } = this.services;
    if (server.client.state !== State.Running) return [];
    try {
      const uri = server.client.code2ProtocolConverter.asUri(document);
      return (await server.client.sendRequest<readonly MappingPlaceInfo[] | null>(mappingPlacesMethod, { uri })) ?? [];
    } catch (error) {
      log.debug('What can be previewed is not known:', error);
      return [];
    }
  }

  async #mappingOf(uri: vscode.Uri): Promise<Mapping | undefined> {
    const { mappingOf } = await import('./planner');
    return mappingOf(uri);
  }

  async #previewCommands(uri: vscode.Uri, mapping: Mapping | undefined): Promise<readonly vscode.Command[]> {
    const argument = uri.toString();
    const { people: file, account } =
      mapping === undefined ? { people: undefined, account: undefined } : await knownChoice(this.services, mapping);
    const label = await labelOfKept(this.services, account);
    if (file === undefined || label === undefined)
      return [{ title: 'Preview', command: previewCommand, arguments: [argument] }];
    const tooltip = `Previews ${baseName(file)} against ${label}, with the text as it is now.`;
    return [
      { title: `Preview against ${label}`, tooltip, command: previewCommand, arguments: [argument] },
      {
        title: 'with others…',
        tooltip: 'Previews with other people or another account.',
        command: previewCommand,
        arguments: [{ mapping: argument, asks: true }],
      },
    ];
  }

  async #pinnedCommand(uri: vscode.Uri, mapping: Mapping | undefined): Promise<vscode.Command> {
    return mapping === undefined ? chooseUserCommand : pinnedLens(uri.toString(), await this.plans.outcomeOf(mapping));
  }
}

function lensAt({ line, character }: MappingPlaceInfo['position'], command: vscode.Command): vscode.CodeLens {
  const at = new vscode.Position(line, character);
  return new vscode.CodeLens(new vscode.Range(at, at), command);
}
