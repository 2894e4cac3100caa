import * as vscode from 'vscode';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { ProjectAccount, ProjectMapping } from '../../../../server/src/documents/project/model';
import type { Services } from '../../infrastructure/services';
import { accountOnServer } from '../../inputs/account/choose-account';
import { readLive } from '../../inputs/account/read-account';
import { type OpenProject, pathIn } from '../../inputs/project/open-project';
import { snapshotFile } from '../../planning/order-files';
import type { Planner } from '../../planning/planner';
import type { AccountTexts } from '../../planning/texts';

type LiveAccount = Extract<ProjectAccount, { kind: 'live' }>;

/** An account for the planner, and the file it is in; one on a server is in none. */
export interface EntryAccount {
  readonly texts: AccountTexts;
  readonly uri: vscode.Uri | undefined;
}

/** A person who was asked said no, or nobody may be asked: not a fault of the expectations. */
export class NotRead extends Error {}

/**
 * The accounts of a project's entries. A snapshot file is read by itself. An account on a server is read only when the
 * person agrees, and then kept in memory for runs nobody is asked about.
 */
export class EntryAccounts {
  readonly #read = new Map<string, { readonly at: Date; readonly snapshot: AccountSnapshot }>();

  constructor(
    private readonly services: Services,
    private readonly planner: Planner,
  ) {}

  /**
   * @param mayAsk whether somebody waits for this run; otherwise what was read before is used
   * @throws {NotRead} when an account on a server was not read
   * @throws {PlanningCancelled} when `signal` is aborted while it is sent to the planner
   * @throws {Error} for a person, when there is no account or it cannot be read
   */
  async accountOf(
    project: OpenProject,
    { name, account }: ProjectMapping,
    mayAsk: boolean,
    signal: AbortSignal,
  ): Promise<EntryAccount> {
    if (account === undefined) throw new Error(`${name} has no "account": a snapshot file, or an account on a server.`);
    if (account.kind === 'live')
      return { texts: await this.planner.account(await this.#live(account, mayAsk), signal), uri: undefined };
    const uri = await pathIn(project, account.path);
    return { texts: { kind: 'file', ...(await snapshotFile(uri)) }, uri };
  }

  async #live(account: LiveAccount, mayAsk: boolean): Promise<AccountSnapshot> {
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
      if (known !== undefined) return known.snapshot;
      throw new NotRead(`${label} is read only when you run the test yourself.`);
    }
    const answer = await this.#ask(label, known?.at);
    if (answer === 'known' && known !== undefined) return known.snapshot;
    const argument = { server: new URL(origin).origin, ...(saved !== undefined && { connection: saved.id }) };
    const source = answer === 'read' ? await accountOnServer(this.services, argument) : undefined;
    const snapshot = source?.kind === 'live' ? await readLive(source) : undefined;
    if (snapshot === undefined) throw new NotRead(`${label} was not read, so nothing can be told.`);
    this.#read.set(key, { at: new Date(), snapshot });
    return snapshot;
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
