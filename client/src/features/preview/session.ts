import * as vscode from 'vscode';
import type { AccountModel } from '../../../../server/src/account/account-model';
import type { EntryJson } from '../../../../server/src/provisioning/render/plan-format';
import type { InputName, PlanInputView, PlanRequest, PlanView } from '../../../webview/plan/messages';
import { baseName, readText } from '../../infrastructure/files';
import { revealLine, revealRange, savePlan } from '../../infrastructure/reveal';
import type { Services } from '../../infrastructure/services';
import { accountLabel } from '../../inputs/account/account-label';
import { type AccountSource, accountOnServer, chooseAccount } from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { readAccountModel } from '../../inputs/account/read-account';
import { chooseMapping, chooseOtherMapping, type Mapping } from '../../inputs/connector/choose-mapping';
import { loadSource, sourceAt } from '../../inputs/mapping/sources';
import { choosePeople, rememberPeople } from '../../inputs/people/choose-people';
import type { PreviewArguments } from '../../inputs/preview-arguments';
import { accountFor, peopleFor, rememberChoice } from '../../inputs/preview-choices/choose';
import { ChangeWatch } from './change-watch';
import { type MadePlan, makePlan } from './make-plan';
import { PlanPanel } from './plan-panel';
import { planView } from './plan-view';
import { copyRequest, openRequests } from './requests-out';
import { UserDiffs } from './user-diffs';
import { withoutSecrets } from './without-secrets';

/** What a plan is made of, as chosen. */
interface Choice {
  readonly mapping: Mapping;
  readonly people: vscode.Uri;
  readonly account: AccountSource;
}

interface Current {
  readonly choice: Choice;
  readonly model: AccountModel;
  readonly made: MadePlan;
  readonly view: PlanView;
  /** The files of the mapping, as the plan names them. */
  readonly uris: ReadonlySet<string>;
}

/** One preview: what was chosen for it, the plan that came of it, and the page that shows it. */
export class PreviewSession implements vscode.Disposable {
  readonly #services: Services;
  readonly #offers: readonly ConnectionOffer[];
  readonly #panel: PlanPanel;
  readonly #watch: ChangeWatch;
  readonly #users = new UserDiffs();
  #current: Current | undefined;
  #revision = 0;

  constructor(services: Services, offers: readonly ConnectionOffer[]) {
    this.#services = services;
    this.#offers = offers;
    this.#watch = new ChangeWatch((inputs) => this.#panel.post({ type: 'changed', inputs }));
    this.#panel = new PlanPanel(
      services.context.extensionUri,
      (request) => void this.#guarded(() => this.#answer(request)),
      () => {
        this.#current = undefined;
        this.#watch.clear();
      },
    );
  }

  dispose(): void {
    this.#panel.dispose();
    this.#watch.dispose();
    this.#users.dispose();
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
      if (source !== undefined) await this.#plan({ mapping, people, account: source });
    });
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

  /** @param known the account when it was read before and shall not be read again */
  async #plan(choice: Choice, known?: AccountModel): Promise<void> {
    this.#panel.post({ type: 'working', text: known === undefined ? 'Reading the account …' : 'Planning …' });
    try {
      const model = known ?? (await readAccountModel(choice.account));
      if (model === undefined) return;
      this.#watch.clear();
      const { preview, uris } = await loadSource(choice.mapping);
      const peopleText = await readText(choice.people);
      const peopleName = baseName(choice.people);
      const made = makePlan({ preview, peopleName, peopleText, account: model, now: Date.now() });
      const view = planView(made.plan, {
        revision: ++this.#revision,
        inputs: inputViews(choice),
        isAccountLive: choice.account.kind === 'live',
        problems: made.problems,
      });
      this.#current = { choice, model, made, view, uris };
      this.#watch.watch({
        mapping: uris,
        people: new Set([choice.people.toString()]),
        account: new Set(choice.account.kind === 'file' ? [choice.account.uri.toString()] : []),
      });
      await rememberPeople(this.#services.context.workspaceState, choice.people);
      await rememberChoice(this.#services, this.#offers, choice.mapping, choice);
      this.#panel.open(`Preview: ${choice.mapping.label}`);
      this.#panel.post({ type: 'plan', plan: view });
    } finally {
      this.#panel.post({ type: 'working', text: null });
    }
  }

  async #answer(request: PlanRequest): Promise<void> {
    const current = this.#current;
    if (current === undefined) return;
    switch (request.type) {
      case 'ready':
        this.#panel.post({ type: 'plan', plan: current.view });
        this.#panel.post({ type: 'changed', inputs: this.#watch.changed });
        return;
      case 'details': {
        const entry = this.#explain(current, request.id);
        const unchanged = current.made.unchanged(request.id);
        if (entry !== undefined)
          this.#panel.post({ type: 'details', revision: current.view.revision, entry, unchanged });
        return;
      }
      case 'again':
        return this.#planAgain(current);
      case 'readAccount':
        return this.#plan(current.choice);
      case 'change':
        return this.#change(current, request.input);
      case 'reveal':
        if (current.uris.has(request.uri)) await revealRange(request.uri, request.range, this.#panel.column);
        return;
      case 'revealPerson':
        return revealLine(current.choice.people, request.line, this.#panel.column);
      case 'copyRequest': {
        const copied = this.#explain(current, request.id)?.requests[request.request];
        return copied && copyRequest(copied, request.form);
      }
      case 'openRequests': {
        const entry = this.#explain(current, request.id);
        return entry && openRequests(entry.requests, this.#panel.column);
      }
      case 'compareUser': {
        const documents = current.made.documents(request.id);
        const entry = this.#explain(current, request.id);
        return documents && entry && this.#users.compare(entry, documents, this.#panel.column);
      }
      case 'copyMarkdown':
        return copy(current.made.asMarkdown(), 'Plan copied as Markdown');
      case 'save':
        return savePlan(current.made.asJson(), current.choice.people);
    }
  }

  /** A snapshot file is read again, since that costs nothing; a live account only when it is asked for. */
  #planAgain({ choice, model }: Current): Promise<void> {
    return this.#plan(choice, choice.account.kind === 'live' ? model : undefined);
  }

  async #change({ choice, model }: Current, input: InputName): Promise<void> {
    if (input === 'account') {
      const account = await chooseAccount(this.#services, this.#offers, choice.mapping.place);
      if (account !== undefined) await this.#plan({ ...choice, account });
      return;
    }
    const mapping = input === 'mapping' ? await chooseOtherMapping() : choice.mapping;
    const people = input === 'people' ? await choosePeople(choice.mapping.place) : choice.people;
    if (mapping !== undefined && people !== undefined) await this.#plan({ ...choice, mapping, people }, model);
  }

  #explain({ made }: Current, id: string): EntryJson | undefined {
    const entry = made.explain(id);
    return entry && withoutSecrets(entry, (text) => this.#services.log.clean(text));
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { log } = this.#services;
      log.error(error instanceof Error ? error : String(error));
      const reason = log.clean(error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(`The preview could not be made: ${reason}`);
    }
  }
}

function inputViews({ mapping, people, account }: Choice): Readonly<Record<InputName, PlanInputView>> {
  const place = (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri);
  return {
    mapping: { label: mapping.label, detail: place(mapping.place) },
    people: { label: baseName(people), detail: place(people) },
    account:
      account.kind === 'file'
        ? { label: baseName(account.uri), detail: place(account.uri) }
        : { label: accountLabel(account), detail: account.connection.server },
  };
}

async function copy(text: string, said: string): Promise<void> {
  await vscode.env.clipboard.writeText(text);
  vscode.window.setStatusBarMessage(said, 3000);
}
