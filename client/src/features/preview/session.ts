import * as vscode from 'vscode';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { BlockCode } from '../../../../server/src/provisioning/safety/block';
import type { InputName, PlanRequest } from '../../../webview/plan/messages';
import type { Services } from '../../infrastructure/services';
import { chooseAccount } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { chooseEarlierSnapshot } from '../../inputs/account/choose-earlier-snapshot';
import { rememberPeople } from '../../inputs/people/choose-people';
import type { PreviewArguments } from '../../inputs/preview-arguments';
import { rememberChoice } from '../../inputs/preview-choices/choose';
import { Planner, PlanningCancelled } from '../../planning/planner';
import { UnreadableAccount } from '../../planning/unreadable-account';
import { askChoice, askInstead, askReopened } from './ask-choice';
import { ChangeWatch, EditLog } from './change-watch';
import { accountFiles, type Choice } from './choice';
import { failureOf, notMade } from './failures';
import { canPlanAgain, forgetPage, type OpenPage, rememberedPage, rememberPage, reopenedView } from './open-page';
import { OriginFinder, type OriginPart } from './origin-finder';
import { PersonAnswers } from './person-answers';
import { PlanFeed } from './plan-feed';
import { type MadePlan, PlanMaker, type UnfinishedPlan } from './plan-maker';
import { PlanPanel } from './plan-panel';
import { copyText } from './requests-out';
import { planText, savePlan } from './save-plan';

/** One preview: what was chosen for it, the plan that came of it, and the page that shows it. */
export class PreviewSession implements vscode.Disposable {
  readonly #services: Services;
  readonly #offers: readonly ConnectionOffer[];
  readonly #panel: PlanPanel;
  readonly #watch: ChangeWatch;
  readonly #planner: Planner;
  readonly #maker: PlanMaker;
  readonly #feed: PlanFeed;
  readonly #people: PersonAnswers;
  readonly #origins: OriginFinder;
  readonly #onFiles: (uris: ReadonlySet<string>) => void;
  #current: MadePlan | undefined;
  /** The plan whose first people are on the page before it is finished. */
  #unfinished: UnfinishedPlan | undefined;
  /** What the page was made with before the window was reloaded, until there is a plan again. */
  #reopened: { readonly page: OpenPage; readonly isPlanning: boolean } | undefined;

  /** @param onFiles told of which files the plan is that is shown; of none when there is no plan */
  constructor(services: Services, offers: readonly ConnectionOffer[], onFiles: (uris: ReadonlySet<string>) => void) {
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
    this.#people = new PersonAnswers(this.#planner, this.#panel, (text) => services.log.clean(text));
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

  /** The page is left to VS Code, which keeps it over a reload of the window. */
  dispose(): void {
    this.#watch.dispose();
    this.#people.dispose();
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

  /**
   * Takes a page that was open before the window was reloaded, and makes its plan again: at once where that asks nothing and
   * reaches nowhere, else when the person says so.
   */
  async restore(panel: vscode.WebviewPanel): Promise<void> {
    const page = rememberedPage(this.#services.context.workspaceState);
    const asksNothing = page !== undefined && (await canPlanAgain(page));
    if (page === undefined || this.#panel.isOpen) return panel.dispose();
    this.#reopened = { page, isPlanning: asksNothing };
    this.#panel.adopt(panel);
    // VS Code waits for the page, not for its plan.
    if (asksNothing) void this.#guarded(() => this.#planReopened(page));
  }

  /** What can be asked of a page that has no plan yet. */
  async #answerReopened(page: OpenPage, request: PlanRequest): Promise<void> {
    switch (request.type) {
      case 'again':
        return this.#planReopened(page);
      case 'change':
        return this.#planReopened(page, request.input);
      case 'changePrevious': {
        const chosen = await chooseEarlierSnapshot(page.mapping.place, { except: undefined, current: page.previous });
        return chosen && this.#planReopened({ ...page, previous: chosen.uri });
      }
    }
  }

  async #planReopened(page: OpenPage, input?: InputName): Promise<void> {
    const choice = await askReopened(this.#services, this.#offers, page, input);
    if (choice !== undefined) await this.#planWithAny(choice);
  }

  /** Asks for what the arguments leave open, plans and shows the plan. */
  async run(args: PreviewArguments): Promise<void> {
    await this.#guarded(async () => {
      const choice = await askChoice(this.#services, this.#offers, args);
      if (choice === undefined) return;
      // Who named the account is told; where it was remembered, nobody has chosen it now.
      await (args.account === undefined ? this.#planWithAny(choice) : this.#plan(choice));
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
      if (this.#current === undefined && !this.#maker.isMaking) this.#emptyPage();
      throw error;
    }
    const before = this.#current;
    this.#current = made;
    this.#reopened = undefined;
    this.#unfinished = undefined;
    this.#origins.cancel();
    this.#origins.forget();
    this.#onFiles(made.uris);
    const inputs = {
      mapping: made.uris,
      people: new Set([choice.people.toString()]),
      account: new Set(accountFiles(choice).map(String)),
    };
    const watching = this.#watch.watch(inputs, edits, made.readAt);
    edits.dispose();
    this.#panel.open(`Preview: ${choice.mapping.label}`);
    this.#feed.show(made.head);
    if (before !== undefined) this.#planner.drop(before.plan);
    await rememberPage(this.#services.context.workspaceState, choice, this.#offers);
    await watching;
    await rememberPeople(this.#services.context.workspaceState, choice.people);
    await rememberChoice(this.#services, this.#offers, choice.mapping, choice);
  }

  /** Closes a page that has no plan; one that was open before the window was reloaded says what it was made with. */
  #emptyPage(): void {
    if (this.#reopened === undefined) this.#panel.close();
    else {
      this.#reopened = { ...this.#reopened, isPlanning: false };
      this.#postReopened();
    }
  }

  #postReopened(): void {
    if (this.#reopened === undefined || this.#unfinished !== undefined) return;
    const { page, isPlanning } = this.#reopened;
    this.#panel.post({ type: 'reopened', ...reopenedView(page), isPlanning });
  }

  #giveUp(): void {
    this.#unfinished = undefined;
    this.#feed.clear();
  }

  /** The page is gone, and with it whoever could ask about a plan. */
  #closed(): void {
    void forgetPage(this.#services.context.workspaceState);
    this.#reopened = undefined;
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
        this.#postReopened();
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
    if (this.#reopened !== undefined && !this.#maker.isMaking)
      return this.#answerReopened(this.#reopened.page, request);
    const shown = this.#current ?? this.#unfinished;
    if (shown !== undefined) await this.#people.answer(shown, request);
    if (this.#current !== undefined) await this.#answerPlan(this.#current, request);
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
      case 'changePrevious':
        return this.#changePrevious(current);
      case 'allow':
        return this.#allow(current, request.code, request.isAllowed);
      case 'copyMarkdown':
        return copyText(await planText(saved), 'Plan copied as Markdown');
      case 'save':
        return savePlan(saved, current.choice.people);
    }
  }

  /** A snapshot file is read again, since that costs nothing; a live account only when it is asked for. */
  #planAgain({ choice, snapshot }: MadePlan): Promise<void> {
    return this.#plan(choice, snapshot);
  }

  /** Lets a reason not block this preview, or block it again. The plan is the same, so nobody is planned anew. */
  async #allow(current: MadePlan, code: BlockCode, isAllowed: boolean): Promise<void> {
    const others = (current.choice.allowed ?? []).filter((one) => one !== code);
    const allowed = isAllowed ? [...others, code] : others;
    const overview = await this.#planner.allow(current.plan, allowed);
    if (this.#current?.plan !== current.plan) return;
    this.#current = { ...current, choice: { ...current.choice, allowed }, head: { ...current.head, ...overview } };
    this.#feed.show(this.#current.head);
  }

  /** Asks for an earlier snapshot for the plan that is shown, which is made first where there is none. */
  async compareWithEarlier(args: PreviewArguments): Promise<void> {
    if (this.#current === undefined) await this.run(args);
    await this.#guarded(async () => {
      if (this.#current !== undefined) await this.#changePrevious(this.#current);
    });
  }

  async #changePrevious({ choice, snapshot }: MadePlan): Promise<void> {
    const { mapping, account, previous: current } = choice;
    const chosen = await chooseEarlierSnapshot(mapping.place, {
      except: account.kind === 'file' ? account.uri : undefined,
      current,
    });
    if (chosen !== undefined) await this.#plan({ ...choice, previous: chosen.uri }, snapshot);
  }

  async #change({ choice: before, snapshot }: MadePlan, input: InputName): Promise<void> {
    const choice = await askInstead(this.#services, this.#offers, before, input);
    if (choice === undefined) return;
    await (input === 'account' ? this.#planWithAny(choice) : this.#plan(choice, snapshot));
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
