import * as vscode from 'vscode';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { InputName, PlanRequest } from '../../../webview/plan/messages';
import { revealLine, revealRange } from '../../infrastructure/reveal';
import type { Services } from '../../infrastructure/services';
import { type AccountSource, accountOnServer, chooseAccount } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { chooseMapping, chooseOtherMapping, type Mapping } from '../../inputs/connector/choose-mapping';
import { sourceAt } from '../../inputs/mapping/sources';
import { choosePeople, rememberPeople } from '../../inputs/people/choose-people';
import type { PreviewArguments } from '../../inputs/preview-arguments';
import { accountFor, peopleFor, rememberChoice } from '../../inputs/preview-choices/choose';
import { Planner, PlanningCancelled } from '../../planning/planner';
import type { EntryDetails } from '../../planning/protocol';
import { UnreadableAccount } from '../../planning/unreadable-account';
import { ChangeWatch, EditLog } from './change-watch';
import type { Choice } from './choice';
import { OriginFinder, type OriginPart } from './origin-finder';
import { PlanFeed } from './plan-feed';
import { type MadePlan, PlanMaker, type UnfinishedPlan } from './plan-maker';
import { PlanPanel } from './plan-panel';
import { copyRequest, openRequests } from './requests-out';
import { readable } from './readable';
import { planText, savePlan } from './save-plan';
import { UserDiffs } from './user-diffs';
import { withoutSecrets } from './without-secrets';

/** One preview: what was chosen for it, the plan that came of it, and the page that shows it. */
export class PreviewSession implements vscode.Disposable {
  readonly #services: Services;
  readonly #offers: readonly ConnectionOffer[];
  readonly #panel: PlanPanel;
  readonly #watch: ChangeWatch;
  readonly #users = new UserDiffs();
  readonly #planner: Planner;
  readonly #maker: PlanMaker;
  readonly #feed: PlanFeed;
  readonly #origins: OriginFinder;
  readonly #onFiles: (uris: ReadonlySet<string>) => void;
  #current: MadePlan | undefined;
  /** The plan whose first people are on the page before it is finished. */
  #unfinished: UnfinishedPlan | undefined;

  /** @param onFiles told of which files the plan is that is shown; of none when there is no plan */
  constructor(
    services: Services,
    offers: readonly ConnectionOffer[],
    onFiles: (uris: ReadonlySet<string>) => void,
  ) {
    this.#services = services;
    this.#offers = offers;
    this.#onFiles = onFiles;
    this.#watch = new ChangeWatch((stale) => this.#panel.post({ type: 'changed', ...stale }));
    this.#panel = new PlanPanel(
      services.context.extensionUri,
      (request) => void this.#guarded(() => this.#answer(request), failureOf(request)),
      () => this.#closed(),
    );
    this.#planner = new Planner({ file: vscode.Uri.joinPath(services.context.extensionUri, 'dist/planner.js').fsPath });
    this.#origins = new OriginFinder(this.#planner, (message) => this.#panel.post(message));
    this.#feed = new PlanFeed({
      post: (message) => this.#panel.post(message),
      rows: (revision, from, patternsFrom) => this.#planner.rows(revision, from, patternsFrom),
      onError: (error) => {
        // Who makes a plan tells what became of it.
        if (!this.#maker.isMaking) this.#report(error);
      },
    });
    this.#maker = new PlanMaker({
      planner: this.#planner,
      onWorking: (text) => this.#panel.post({ type: 'working', text, canCancel: text !== null }),
      onBegun: (plan, head) => {
        // A plan that is shown stays until the next one is finished; it may be cancelled.
        if (this.#current !== undefined) return;
        this.#unfinished = plan;
        this.#panel.open(`Preview: ${plan.choice.mapping.label}`);
        this.#feed.show(head);
      },
    });
  }

  dispose(): void {
    this.#panel.dispose();
    this.#watch.dispose();
    this.#users.dispose();
    this.#planner.stop();
  }

  /** The files of the mapping of the plan that is shown; none before it is finished. */
  get planFiles(): ReadonlySet<string> {
    return this.#current?.uris ?? noFiles;
  }

  /** Whether the mapping is another one than the plan was made of. */
  get isMappingChanged(): boolean {
    const { changed, gone } = this.#watch.stale;
    return changed.includes('mapping') || gone.includes('mapping');
  }

  /** Makes the plan that is shown again; nothing happens without one. */
  async again(): Promise<void> {
    await this.#guarded(async () => {
      if (this.#current !== undefined) await this.#planAgain(this.#current);
    });
  }

  /** Lists in the plan that is shown whose values come from a part of its mapping. */
  async showOrigin(part: OriginPart): Promise<void> {
    await this.#guarded(async () => {
      const current = this.#current;
      if (current === undefined) return;
      this.#panel.open(`Preview: ${current.choice.mapping.label}`);
      await this.#origins.find(current.plan, part);
    }, 'The people cannot be found');
  }

  /** Asks for what the arguments leave open, plans and shows the plan. */
  async run({ mapping: mappingUri, users, account, asks }: PreviewArguments): Promise<void> {
    await this.#guarded(async () => {
      const start = mappingUri === undefined ? undefined : vscode.Uri.parse(mappingUri, true);
      const mapping = (await sourceAt(start)) ?? (await chooseMapping(start));
      if (mapping === undefined) return;
      const people = users === undefined ? await this.#people(mapping, asks) : vscode.Uri.parse(users, true);
      if (people === undefined) return;
      const source = await this.#accountSource(account, mapping, asks);
      if (source === undefined) return;
      const choice = { mapping, people, account: source };
      // Who named the account is told; where it was remembered, nobody has chosen it now.
      await (account === undefined ? this.#planWithAny(choice) : this.#plan(choice));
    });
  }

  /** Plans; asks for another account as long as the file of one cannot be read, saying why. */
  async #planWithAny(choice: Choice): Promise<void> {
    try {
      await this.#plan(choice);
    } catch (error) {
      if (!(error instanceof UnreadableAccount)) throw error;
      void vscode.window.showWarningMessage(`${this.#reasonOf(error)} Choose another account.`);
      const account = await chooseAccount(this.#services, this.#offers, choice.mapping.place);
      if (account !== undefined) await this.#planWithAny({ ...choice, account });
    }
  }

  #reasonOf(error: unknown): string {
    return this.#services.log.clean(error instanceof Error ? error.message : String(error));
  }

  #people(mapping: Mapping, asks: true | undefined): Promise<vscode.Uri | undefined> {
    return asks ? choosePeople(mapping.place) : peopleFor(this.#services, mapping);
  }

  #accountSource(
    argument: PreviewArguments['account'],
    mapping: Mapping,
    asks: true | undefined,
  ): Promise<AccountSource | undefined> {
    if (argument === undefined)
      return asks
        ? chooseAccount(this.#services, this.#offers, mapping.place)
        : accountFor(this.#services, this.#offers, mapping);
    if ('server' in argument) return accountOnServer(this.#services, argument);
    return Promise.resolve({ kind: 'file', uri: vscode.Uri.parse(argument.file, true) });
  }

  /** @param known the live account when it was read before and shall not be read again */
  async #plan(choice: Choice, known?: AccountSnapshot): Promise<void> {
    const edits = new EditLog();
    let made: MadePlan;
    try {
      made = await this.#maker.make(choice, known);
    } catch (error) {
      edits.dispose();
      if (this.#unfinished?.choice === choice) this.#giveUp();
      // People of a plan that was never finished would be taken for the plan; another one asked for meanwhile takes the page.
      if (this.#current === undefined && !this.#maker.isMaking) this.#panel.close();
      throw error;
    }
    const before = this.#current;
    this.#current = made;
    this.#unfinished = undefined;
    this.#origins.cancel();
    this.#origins.forget();
    this.#onFiles(made.uris);
    const inputs = {
      mapping: made.uris,
      people: new Set([choice.people.toString()]),
      account: new Set(choice.account.kind === 'file' ? [choice.account.uri.toString()] : []),
    };
    const watching = this.#watch.watch(inputs, edits, made.readAt);
    edits.dispose();
    this.#panel.open(`Preview: ${choice.mapping.label}`);
    this.#feed.show(made.head);
    if (before !== undefined) this.#planner.drop(before.plan);
    await watching;
    await rememberPeople(this.#services.context.workspaceState, choice.people);
    await rememberChoice(this.#services, this.#offers, choice.mapping, choice);
  }

  #giveUp(): void {
    this.#unfinished = undefined;
    this.#feed.clear();
  }

  /** The page is gone, and with it whoever could ask about a plan. */
  #closed(): void {
    this.#current = undefined;
    this.#unfinished = undefined;
    this.#maker.cancel();
    this.#origins.cancel();
    this.#origins.forget();
    this.#onFiles(noFiles);
    this.#planner.stop();
    this.#feed.clear();
    this.#watch.clear();
  }

  async #answer(request: PlanRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        this.#feed.again();
        this.#origins.again(this.#current?.plan);
        return this.#panel.post({ type: 'changed', ...this.#watch.stale });
      case 'taken':
        return this.#feed.taken(request.revision);
      case 'cancel':
        this.#origins.cancel();
        return this.#maker.cancel();
      case 'forgetOrigin':
        return this.#origins.forget();
    }
    const shown = this.#current ?? this.#unfinished;
    if (shown !== undefined) await this.#answerPerson(shown, request);
    if (this.#current !== undefined) await this.#answerPlan(this.#current, request);
  }

  /** What can be asked about a person as soon as there is one. */
  async #answerPerson(shown: MadePlan | UnfinishedPlan, request: PlanRequest): Promise<void> {
    switch (request.type) {
      case 'details': {
        const details = await this.#details(shown, request.id);
        if (details === undefined) return;
        const { entry, unchanged } = details;
        return this.#panel.post(readable({ type: 'details', revision: shown.plan, entry, unchanged }));
      }
      case 'reveal':
        if (shown.uris.has(request.uri)) await revealRange(request.uri, request.range, this.#panel.column);
        return;
      case 'revealPerson':
        return revealLine(shown.choice.people, request.line, this.#panel.column);
      case 'copyRequest': {
        const copied = (await this.#details(shown, request.id))?.entry.requests[request.request];
        return copied && copyRequest(copied, request.form);
      }
      case 'openRequests': {
        const details = await this.#details(shown, request.id);
        return details && openRequests(details.entry.requests, this.#panel.column);
      }
      case 'compareUser': {
        const details = await this.#details(shown, request.id);
        return details && this.#users.compare(details.entry, details.documents, this.#panel.column);
      }
    }
  }

  /** What can be asked about a plan that is finished. */
  async #answerPlan(current: MadePlan, request: PlanRequest): Promise<void> {
    const saved = { planner: this.#planner, plan: current.plan, people: current.people };
    switch (request.type) {
      case 'again':
        return this.#planAgain(current);
      case 'readAccount':
        return this.#plan(current.choice);
      case 'change':
        return this.#change(current, request.input);
      case 'copyMarkdown':
        return copy(await planText(saved), 'Plan copied as Markdown');
      case 'save':
        return savePlan(saved, current.choice.people);
    }
  }

  /** A snapshot file is read again, since that costs nothing; a live account only when it is asked for. */
  #planAgain({ choice, snapshot }: MadePlan): Promise<void> {
    return this.#plan(choice, snapshot);
  }

  async #change({ choice, snapshot }: MadePlan, input: InputName): Promise<void> {
    if (input === 'account') {
      const account = await chooseAccount(this.#services, this.#offers, choice.mapping.place);
      if (account !== undefined) await this.#planWithAny({ ...choice, account });
      return;
    }
    const mapping = input === 'mapping' ? await chooseOtherMapping() : choice.mapping;
    const people = input === 'people' ? await choosePeople(choice.mapping.place) : choice.people;
    if (mapping !== undefined && people !== undefined) await this.#plan({ ...choice, mapping, people }, snapshot);
  }

  async #details({ plan }: { readonly plan: number }, id: string): Promise<EntryDetails | undefined> {
    const details = await this.#planner.details(plan, id);
    if (details === undefined) return undefined;
    return { ...details, entry: withoutSecrets(details.entry, (text) => this.#services.log.clean(text)) };
  }

  async #guarded(work: () => Promise<void>, failure = notMade): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#report(error, failure);
    }
  }

  #report(error: unknown, failure = notMade): void {
    if (error instanceof PlanningCancelled) return;
    const { log } = this.#services;
    log.error(error instanceof Error ? error : String(error));
    void vscode.window.showErrorMessage(`${failure}: ${this.#reasonOf(error)}`);
  }
}

const noFiles: ReadonlySet<string> = new Set();

const notMade = 'The preview could not be made';

/** What it means that something the page asked for failed. */
function failureOf({ type }: PlanRequest): string {
  switch (type) {
    case 'reveal':
    case 'revealPerson':
      return 'The place cannot be shown';
    case 'details':
    case 'openRequests':
    case 'compareUser':
    case 'copyRequest':
      return 'The person cannot be shown';
    case 'save':
      return 'The plan was not saved';
    case 'copyMarkdown':
      return 'The plan was not copied';
    default:
      return notMade;
  }
}

async function copy(text: string, said: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(said, 3000);
}
