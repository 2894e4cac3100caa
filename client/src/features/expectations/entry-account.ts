import * as vscode from 'vscode';
import type { AccountModel } from '../../../../server/src/account/account-model';
import type { ProjectAccount, ProjectMapping } from '../../../../server/src/documents/project/model';
import { contentStamp } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import { accountOnServer } from '../../inputs/account/choose-account';
import { readAccountModel } from '../../inputs/account/read-account';
import { type OpenProject, pathIn } from '../../inputs/project/open-project';

type LiveAccount = Extract<ProjectAccount, { kind: 'live' }>;

/** An account, and the file it is in; one on a server is in none. */
export interface EntryAccount {
  readonly model: AccountModel;
  readonly uri: vscode.Uri | undefined;
}

/** A person who was asked said no, or nobody may be asked: not a fault of the expectations. */
export class NotRead extends Error {}

/**
 * The accounts of a project's entries. A snapshot file is read by itself, once while it stays as it is. An account on a
 * server is read only when the person agrees, and then kept in memory for runs nobody is asked about.
 */
export class EntryAccounts {
  readonly #snapshots = new Map<string, { readonly stamp: string; readonly model: AccountModel }>();
  readonly #read = new Map<string, { readonly at: Date; readonly model: AccountModel }>();

  constructor(private readonly services: Services) {}

  /**
   * @param mayAsk whether somebody waits for this run; otherwise what was read before is used
   * @throws {NotRead} when an account on a server was not read
   * @throws {Error} for a person, when there is no account or it cannot be read
   */
  async accountOf(project: OpenProject, { name, account }: ProjectMapping, mayAsk: boolean): Promise<EntryAccount> {
    if (account === undefined) throw new Error(`${name} has no "account": a snapshot file, or an account on a server.`);
    if (account.kind === 'live') return { model: await this.#live(account, mayAsk), uri: undefined };
    const uri = await pathIn(project, account.path);
    return { model: await this.#snapshot(uri), uri };
  }

  async #snapshot(uri: vscode.Uri): Promise<AccountModel> {
    const stamp = await contentStamp(uri);
    const known = this.#snapshots.get(uri.toString());
    if (known?.stamp === stamp) return known.model;
    const model = await readAccountModel({ kind: 'file', uri });
    if (model === undefined) throw new NotRead('The snapshot was not read.');
    this.#snapshots.set(uri.toString(), { stamp, model });
    return model;
  }

  async #live(account: LiveAccount, mayAsk: boolean): Promise<AccountModel> {
    const { connection, server } = account;
    const saved = this.services.connections.list.all().find(({ name }) => name === connection);
    const label = connection ?? server ?? '';
    if (connection !== undefined && saved === undefined && server === undefined)
      throw new Error(`There is no connection called ${connection}. Add it with "RingCentral: Add Connection".`);
    const origin = saved?.server ?? server;
    if (origin === undefined || !URL.canParse(origin))
      throw new Error(`${label} is no address of a server, such as https://platform.ringcentral.com.`);
    const key = JSON.stringify([saved?.id, new URL(origin).origin]);
    const known = this.#read.get(key);
    if (!mayAsk) {
      if (known !== undefined) return known.model;
      throw new NotRead(`${label} is read only when you run the test yourself.`);
    }
    const answer = await this.#ask(label, known?.at);
    if (answer === 'known' && known !== undefined) return known.model;
    const argument = { server: new URL(origin).origin, ...(saved !== undefined && { connection: saved.id }) };
    const source = answer === 'read' ? await accountOnServer(this.services, argument) : undefined;
    const model = source && (await readAccountModel(source));
    if (model === undefined) throw new NotRead(`${label} was not read, so nothing can be told.`);
    this.#read.set(key, { at: new Date(), model });
    return model;
  }

  async #ask(label: string, at: Date | undefined): Promise<'read' | 'known' | undefined> {
    const read = 'Read Account';
    const known = at && `Use What Was Read at ${at.toLocaleTimeString()}`;
    const choice = await vscode.window.showInformationMessage(
      `The project file plans against ${label}, an account on a server. May it be read?`,
      { modal: true, detail: 'It is only read; nothing is sent that changes anything.' },
      read,
      ...(known === undefined ? [] : [known]),
    );
    if (choice === read) return 'read';
    return choice !== undefined && choice === known ? 'known' : undefined;
  }
}
