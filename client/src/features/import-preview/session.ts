import * as vscode from 'vscode';
import type { ImportPreview } from '../../../../server/src/provisioning/saviynt/import/import-preview';
import { previewImport } from '../../../../server/src/provisioning/saviynt/import/preview-import';
import { readExistingAccounts } from '../../../../server/src/provisioning/saviynt/import/read-existing';
import { importAsJson, importToData } from '../../../../server/src/provisioning/saviynt/import/render/import-json';
import { importAsText } from '../../../../server/src/provisioning/saviynt/import/render/import-text';
import type { ImportInputName, ImportRequest, ImportView } from '../../../webview/import/messages';
import { fenced } from '../../infrastructure/fenced';
import { baseName, folderOf, readText } from '../../infrastructure/files';
import { revealRange } from '../../infrastructure/reveal';
import { saveJson } from '../../infrastructure/save-json';
import type { Services } from '../../infrastructure/services';
import { accountLabel } from '../../inputs/account/account-label';
import {
  type AccountPurpose,
  type AccountSource,
  accountOnServer,
  chooseAccount,
} from '../../inputs/account/choose-account';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { withAccount } from '../../inputs/account/with-account';
import {
  chooseMapping,
  chooseOtherMapping,
  loadMapping,
  type Mapping,
  type MappingPurpose,
} from '../../inputs/connector/choose-mapping';
import type { ImportArguments } from './arguments';
import { chooseExisting } from './choose-existing';
import { ImportPanel } from './import-panel';

const mappingPurpose: MappingPurpose = {
  parameters: ['ImportAccountEntJSON'],
  title: 'Preview Import: Connector',
  example: 'ImportAccountEntJSON.json',
};
const accountPurpose: AccountPurpose = { title: 'Preview Import: Account', withDetails: false };

interface Choice {
  readonly mapping: Mapping;
  readonly account: AccountSource;
  /** A file; undefined: everybody in the account. */
  readonly existing: vscode.Uri | undefined;
}

interface Current {
  readonly choice: Choice;
  readonly preview: ImportPreview;
  readonly view: ImportView;
  /** The files of the mapping, as the preview names them. */
  readonly uris: ReadonlySet<string>;
}

/** One import preview: what was chosen for it, what came of it, and the page that shows it. */
export class ImportSession implements vscode.Disposable {
  readonly #services: Services;
  readonly #offers: readonly ConnectionOffer[];
  readonly #panel: ImportPanel;
  readonly #watch: vscode.Disposable;
  #current: Current | undefined;
  #isChanged = false;

  constructor(services: Services, offers: readonly ConnectionOffer[]) {
    this.#services = services;
    this.#offers = offers;
    this.#panel = new ImportPanel(
      services.context.extensionUri,
      (request) => void this.#guarded(() => this.#answer(request)),
      () => {
        this.#current = undefined;
      },
    );
    this.#watch = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && this.#current?.uris.has(document.uri.toString())) this.#changed();
    });
  }

  dispose(): void {
    this.#panel.dispose();
    this.#watch.dispose();
  }

  /** Asks for what the arguments leave open, runs the import as the connector would, and shows what came of it. */
  async run({ mapping: mappingUri, existing, account }: ImportArguments): Promise<void> {
    await this.#guarded(async () => {
      const start = mappingUri === undefined ? undefined : vscode.Uri.parse(mappingUri, true);
      const mapping = await chooseMapping(start, mappingPurpose);
      if (mapping === undefined) return;
      const source = await this.#accountSource(account, mapping);
      if (source === undefined) return;
      const file = existing === undefined ? undefined : vscode.Uri.parse(existing, true);
      await this.#preview({ mapping, account: source, existing: file });
    });
  }

  #accountSource(argument: ImportArguments['account'], mapping: Mapping): Promise<AccountSource | undefined> {
    if (argument === undefined) return chooseAccount(this.#services, this.#offers, mapping.place, accountPurpose);
    if ('server' in argument) return accountOnServer(this.#services, argument, accountPurpose);
    return Promise.resolve({ kind: 'file', uri: vscode.Uri.parse(argument.file, true) });
  }

  async #preview(choice: Choice): Promise<void> {
    this.#panel.post({ type: 'working', text: 'Reading as the connector would …' });
    try {
      const connector = await loadMapping(choice.mapping, mappingPurpose);
      const existing = choice.existing === undefined ? undefined : await readExisting(choice.existing);
      const options = { title: 'Previewing the import at', listsUsers: true };
      const preview = await withAccount(choice.account, options, (account) =>
        previewImport({ connector, ...account, ...(existing === undefined ? {} : { existing }) }),
      );
      if (preview === undefined) return;
      const view = viewOf(preview, choice, (text) => this.#services.log.clean(text));
      const uris = new Set(connector.parameters.map(({ uri }) => uri));
      this.#current = { choice, preview, view, uris };
      this.#isChanged = false;
      this.#panel.open(`Import: ${choice.mapping.label}`);
      this.#panel.post({ type: 'preview', view });
    } finally {
      this.#panel.post({ type: 'working', text: null });
    }
  }

  #changed(): void {
    this.#isChanged = true;
    this.#panel.post({ type: 'changed' });
  }

  async #answer(request: ImportRequest): Promise<void> {
    const current = this.#current;
    if (current === undefined) return;
    switch (request.type) {
      case 'ready':
        this.#panel.post({ type: 'preview', view: current.view });
        if (this.#isChanged) this.#panel.post({ type: 'changed' });
        return;
      case 'again':
        return this.#preview(current.choice);
      case 'change':
        return this.#change(current.choice, request.input);
      case 'reveal':
        if (current.uris.has(request.uri)) await revealRange(request.uri, request.range, this.#panel.column);
        return;
      case 'copyMarkdown':
        await vscode.env.clipboard.writeText(fenced(importAsText(current.preview)));
        vscode.window.setStatusBarMessage('Import preview copied as Markdown', 3000);
        return;
      case 'save':
        return saveJson(importAsJson(current.preview), 'import-preview.json', folderOfMapping(current));
    }
  }

  async #change(choice: Choice, input: ImportInputName): Promise<void> {
    switch (input) {
      case 'mapping': {
        const mapping = await chooseOtherMapping(mappingPurpose);
        if (mapping !== undefined) await this.#preview({ ...choice, mapping });
        return;
      }
      case 'account': {
        const account = await chooseAccount(this.#services, this.#offers, choice.mapping.place, accountPurpose);
        if (account !== undefined) await this.#preview({ ...choice, account });
        return;
      }
      case 'existing': {
        const existing = await chooseExisting();
        if (existing !== undefined)
          await this.#preview({ ...choice, existing: existing === 'account' ? undefined : existing });
      }
    }
  }

  async #guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { log } = this.#services;
      log.error(error instanceof Error ? error : String(error));
      const reason = log.clean(error instanceof Error ? error.message : String(error));
      void vscode.window.showErrorMessage(`The import could not be previewed: ${reason}`);
    }
  }
}

async function readExisting(uri: vscode.Uri) {
  const { accounts, problems } = readExistingAccounts(uri.path, await readText(uri));
  const error = problems.find(({ severity }) => severity === 'error');
  if (error !== undefined) throw new Error(`${baseName(uri)}: ${error.message}`);
  return accounts;
}

/** @param clean takes secrets out that somebody wrote into a URL of the mapping by hand */
function viewOf(
  preview: ImportPreview,
  { mapping, account, existing }: Choice,
  clean: (text: string) => string,
): ImportView {
  const data = importToData(preview);
  const place = (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri);
  return {
    data: {
      ...data,
      runs: data.runs.map((run) => ({ ...run, pages: run.pages.map((page) => ({ ...page, url: clean(page.url) })) })),
    },
    inputs: {
      mapping: { label: mapping.label, detail: place(mapping.place) },
      account: {
        label: accountLabel(account),
        detail: account.kind === 'file' ? place(account.uri) : account.connection.server,
      },
      existing:
        existing === undefined
          ? { label: 'everybody in the account', detail: 'No file with accounts of Saviynt was given.' }
          : { label: baseName(existing), detail: place(existing) },
    },
  };
}

/** A transport package is a file, so its own place is no folder. */
function folderOfMapping({ uris, choice }: Current): vscode.Uri {
  const [first] = uris;
  return first === undefined ? choice.mapping.place : folderOf(vscode.Uri.parse(first, true));
}
