import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import { type CallInfo, callsMethod } from '../../../../server/src/lsp/protocol';
import type { Services } from '../../infrastructure/services';

export const showRequestCommand = 'ringcentralProvisioning.showRequest';
export const runCallCommand = 'ringcentralProvisioning.runCall';

/** What a lens hands to its command. */
export interface CallArgument {
  readonly uri: string;
  readonly offset: number;
}

export interface LensLabels {
  /** The sample user's name; undefined when nobody was chosen. */
  user(): Promise<string | undefined>;
  /** The account that was chosen last; undefined when none was. */
  account(): string | undefined;
}

/** Offers above each call of a connector file to show its request, and above reads to run it. */
export class CallLenses implements vscode.CodeLensProvider {
  readonly #changes = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.#changes.event;

  constructor(
    private readonly services: Services,
    private readonly labels: LensLabels,
  ) {}

  /** The person or the account has changed. */
  refresh(): void {
    this.#changes.fire();
  }

  async provideCodeLenses(document: vscode.TextDocument): Promise<vscode.CodeLens[]> {
    const calls = await this.#callsOf(document);
    if (calls.length === 0) return [];
    const user = await this.labels.user();
    const account = this.labels.account();
    return calls.flatMap(({ position, offset, method }) => {
      const at = new vscode.Position(position.line, position.character);
      const range = new vscode.Range(at, at);
      const argument: CallArgument = { uri: document.uri.toString(), offset };
      const lens = (title: string, command: string, ...rest: readonly unknown[]) =>
        new vscode.CodeLens(range, { title, command, arguments: [argument, ...rest] });
      return [
        lens(user === undefined ? 'Show request' : `Show request for ${user}`, showRequestCommand),
        ...(method !== 'GET'
          ? []
          : account === undefined
            ? [lens('Run against an account…', runCallCommand)]
            : [lens(`Run against ${account}`, runCallCommand), lens('another account…', runCallCommand, 'choose')]),
      ];
    });
  }

  async #callsOf(document: vscode.TextDocument): Promise<readonly CallInfo[]> {
    const { server, log } = this.services;
    if (server.client.state !== State.Running) return [];
    try {
      const uri = server.client.code2ProtocolConverter.asUri(document.uri);
      return (await server.client.sendRequest<readonly CallInfo[] | null>(callsMethod, { uri })) ?? [];
    } catch (error) {
      log.debug('The calls of the document are not known:', error);
      return [];
    }
  }
}

/** What arrives with a command may come from a link; it is checked before it is believed. */
export function isCallArgument(value: unknown): value is CallArgument {
  if (typeof value !== 'object' || value === null) return false;
  const { uri, offset } = value as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && Number.isSafeInteger(offset);
}
