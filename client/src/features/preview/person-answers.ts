import type * as vscode from 'vscode';
import type { PlanRequest } from '../../../webview/plan/messages';
import { revealLine, revealRange } from '../../infrastructure/reveal';
import type { Planner } from '../../planning/planner';
import type { EntryDetails } from '../../planning/protocol';
import type { MadePlan, UnfinishedPlan } from './plan-maker';
import type { PlanPanel } from './plan-panel';
import { readable } from './readable';
import { copyRequest, openRequests } from './requests-out';
import { UserDiffs } from './user-diffs';
import { withoutSecrets } from './without-secrets';

/** Answers what the page asks about a person, who may be asked about before everybody is planned. */
export class PersonAnswers implements vscode.Disposable {
  readonly #planner: Planner;
  readonly #panel: PlanPanel;
  readonly #clean: (text: string) => string;
  readonly #diffs = new UserDiffs();

  /** @param clean takes secrets out of a text */
  constructor(planner: Planner, panel: PlanPanel, clean: (text: string) => string) {
    this.#planner = planner;
    this.#panel = panel;
    this.#clean = clean;
  }

  /** Answers a request about a person of this plan; does nothing for any other request. */
  async answer(shown: MadePlan | UnfinishedPlan, request: PlanRequest): Promise<void> {
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
        return details && this.#diffs.compare(details.entry, details.documents, this.#panel.column);
      }
    }
  }

  dispose(): void {
    this.#diffs.dispose();
  }

  async #details({ plan }: MadePlan | UnfinishedPlan, id: string): Promise<EntryDetails | undefined> {
    const details = await this.#planner.details(plan, id);
    return details && { ...details, entry: withoutSecrets(details.entry, this.#clean) };
  }
}
