import * as vscode from 'vscode';
import type { InputName } from '../../../webview/plan/messages';

/** Notes which documents are edited, until it is disposed. */
export class EditLog implements vscode.Disposable {
  readonly uris = new Set<string>();
  readonly #subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0) this.uris.add(document.uri.toString());
  });

  dispose(): void {
    this.#subscription.dispose();
  }
}

/** Notices which inputs of a plan are edited after it was made. */
export class ChangeWatch implements vscode.Disposable {
  readonly #onChange: (inputs: readonly InputName[]) => void;
  readonly #subscription: vscode.Disposable;
  #uris: ReadonlyMap<InputName, ReadonlySet<string>> = new Map();
  #changed: readonly InputName[] = [];

  /** @param onChange told once for each input that is the first time edited, with all that are */
  constructor(onChange: (inputs: readonly InputName[]) => void) {
    this.#onChange = onChange;
    this.#subscription = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0) this.#edited(document.uri.toString());
    });
  }

  get changed(): readonly InputName[] {
    return this.#changed;
  }

  /**
   * From now on these documents count.
   * @param edited documents that were edited since they were read for the plan
   */
  watch(uris: Readonly<Record<InputName, ReadonlySet<string>>>, edited: ReadonlySet<string> = new Set()): void {
    this.#uris = new Map([
      ['mapping', uris.mapping],
      ['people', uris.people],
      ['account', uris.account],
    ]);
    this.#changed = [];
    this.#onChange([]);
    for (const uri of edited) this.#edited(uri);
  }

  clear(): void {
    this.#uris = new Map();
    this.#changed = [];
  }

  dispose(): void {
    this.#subscription.dispose();
  }

  #edited(uri: string): void {
    const inputs = [...this.#uris].filter(([, uris]) => uris.has(uri)).map(([input]) => input);
    const fresh = inputs.filter((input) => !this.#changed.includes(input));
    if (fresh.length === 0) return;
    this.#changed = [...this.#changed, ...fresh];
    this.#onChange(this.#changed);
  }
}
