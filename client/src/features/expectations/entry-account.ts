import * as vscode from 'vscode';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { ProjectAccount, ProjectMapping } from '../../../../server/src/documents/project/model';
import type { Services } from '../../infrastructure/services';
import { isTrusted } from '../../infrastructure/trust';
import { accountOnServer } from '../../inputs/account/choose-account';
import { readLive } from '../../inputs/account/read-account';
import type { ServerArgument } from '../../inputs/preview-arguments';
import { type OpenProject, pathIn } from '../../inputs/project/open-project';
import { snapshotFile } from '../../planning/order-files';
import { type Planner, PlanningCancelled } from '../../planning/planner';
import type { AccountTexts } from '../../planning/texts';

type LiveAccount = Extract<ProjectAccount, { kind: 'live' }>;

/** An account for the planner, and the file it is in; one on a server is in none. */
export interface EntryAccount {
  readonly texts: AccountTexts;
  readonly uri: vscode.Uri | undefined;
}

/** What the entries of one run share. */
export interface AskedRun {
  /** Whether somebody waits for this run; otherwise what was read before is used. */
  readonly mayAsk: boolean;
  readonly signal: AbortSignal;
  /** What came of asking, by account: nobody is asked twice in a run. */
  readonly asked: Map<string, AccountSnapshot | NotRead>;
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
   * @throws {NotRead} when an account on a server was not read
   * @throws {PlanningCancelled} when the run is cancelled while somebody is asked, or the account is sent to the planner
   * @throws {Error} for a person, when there is no account or it cannot be read
   */
  async accountOf(project: OpenProject, { name, account }: ProjectMapping, run: AskedRun): Promise<EntryAccount> {
    if (account === undefined) throw new Error(`${name} has no "account": a snapshot file, or an account on a server.`);
    if (account.kind === 'live')
      return { texts: await this.planner.account(await this.#live(account, run), run.signal), uri: undefined };
    const uri = await pathIn(project, account.path);
    return { texts: { kind: 'file', ...(await snapshotFile(uri)) }, uri };
  }

  async #live(account: LiveAccount, run: AskedRun): Promise<AccountSnapshot> {
    const { connection, server } = account;
    const saved = this.services.connections.list.all().find(({ name }) => name === connection);
    const label = connection ?? server ?? '';
    if (connection !== undefined && saved === undefined && server === undefined)
      throw new Error(`There is no connection called ${connection}. Add it with "RingCentral: Add Connection".`);
    const origin = saved?.server ?? server;
    if (origin === undefined || !URL.canParse(origin))
      throw new Error(`${label} is no address of a server, such as https://platform.ringcentral.com.`);
    const argument = { server: new URL(origin).origin, ...(saved !== undefined && { connection: saved.id }) };
    const key = JSON.stringify([saved?.id, argument.server]);
    if (!run.mayAsk) {
      const known = this.#read.get(key);
      if (known !== undefined) return known.snapshot;
      throw new NotRead(`${label} is read only when you run the test yourself.`);
    }
    const answer = run.asked.get(key) ?? (await this.#readOrKnown(key, label, argument, run.signal));
    run.asked.set(key, answer);
    if (answer instanceof NotRead) throw answer;
    return answer;
  }

  async #readOrKnown(
    key: string,
    label: string,
    argument: ServerArgument,
    signal: AbortSignal,
  ): Promise<AccountSnapshot | NotRead> {
    if (!isTrusted('Reading an account')) return new NotRead(`${label} is not read in Restricted Mode.`);
    const known = this.#read.get(key);
    const answer = await ask(label, known?.at, signal);
    if (signal.aborted) throw new PlanningCancelled('cancelled');
    if (answer === 'known' && known !== undefined) return known.snapshot;
    const source = answer === 'read' ? await accountOnServer(this.services, argument) : undefined;
    const snapshot = source?.kind === 'live' ? await readLive(source) : undefined;
    if (snapshot === undefined) return new NotRead(`${label} was not read, so nothing can be told.`);
    this.#read.set(key, { at: new Date(), snapshot });
    return snapshot;
  }
}

/** Asks whether an account may be read that a file named. The question goes when the run is cancelled. */
async function ask(label: string, at: Date | undefined, signal: AbortSignal): Promise<'read' | 'known' | undefined> {
  const items = [
    {
      label: `Read ${label}`,
      detail: 'It is only read; nothing is sent that changes anything.',
      answer: 'read',
    } as const,
    ...(at === undefined
      ? []
      : [
          {
            label: `Use what was read at ${at.toLocaleTimeString()}`,
            detail: 'Nothing is sent.',
            answer: 'known',
          } as const,
        ]),
    { label: 'Do not read it', detail: 'Its expectations cannot be told.', answer: undefined },
  ];
  const cancellation = new vscode.CancellationTokenSource();
  const cancel = () => cancellation.cancel();
  signal.addEventListener('abort', cancel);
  try {
    const options = {
      title: 'Expectations: Account',
      placeHolder: `The project file plans against ${label}, an account on a server. May it be read?`,
      ignoreFocusOut: true,
    };
    return (await vscode.window.showQuickPick(items, options, cancellation.token))?.answer;
  } finally {
    signal.removeEventListener('abort', cancel);
    cancellation.dispose();
  }
}
