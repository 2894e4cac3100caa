import type * as vscode from 'vscode';
import type { AccountModel } from '../../../../server/src/account/account-model';
import { baseName, contentStamp } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import type { ConnectionOffer } from '../../inputs/account/choose-connection';
import { readAccountModel } from '../../inputs/account/read-account';
import type { Mapping } from '../../inputs/connector/choose-mapping';
import { type ChosenUser, chosenUser, readSampleUsers } from '../../inputs/people/chosen-user';
import { existingFile, keptAccountOf, labelOfKept } from '../../inputs/preview-choices/account';
import { accountFor, knownChoice, rememberChoice } from '../../inputs/preview-choices/choose';
import type { KeptAccount } from '../../inputs/preview-choices/kept-choices';
import { UnreadableAccount } from '../../planning/unreadable-account';
import type { PinnedOutcome, Planned } from './outcome';
import type { PinnedPlanner } from './planner';

/**
 * The plans of the sample user, made anew whenever something they are made of has changed: {@link changed} says so. What
 * was asked for meanwhile is answered with what is so then.
 */
export class PinnedPlans {
  #planner: PinnedPlanner | undefined;
  #generation = 0;
  #took = 0;
  readonly #known = new Map<string, { readonly generation: number; readonly outcome: Promise<PinnedOutcome> }>();
  readonly #last = new Map<string, Planned>();
  /** The files with people and accounts that were looked at, also where there is no plan because of them. */
  readonly #inputs = new Set<string>();
  /** Accounts on servers that were read in this window. In memory only. */
  readonly #read = new Map<string, AccountModel>();
  #people: { readonly stamp: string; readonly labels: readonly string[] } | undefined;

  constructor(
    private readonly services: Services,
    private readonly offers: readonly ConnectionOffer[],
  ) {}

  /** The person, an account or a text has changed: the next question is answered anew. */
  changed(): void {
    this.#generation += 1;
  }

  /** How long the last plan took, in milliseconds. */
  get took(): number {
    return this.#took;
  }

  /** Whether a plan that was made last, or that there is none, depends on this file. */
  dependsOn(uri: string): boolean {
    return [...this.#last.values()].some(({ uris }) => uris.has(uri)) || this.#inputs.has(uri);
  }

  /** What happens to the sample user by a mapping. Asks nothing, and reads no account over the network. Never throws. */
  outcomeOf(mapping: Mapping): Promise<PinnedOutcome> {
    const known = this.#known.get(mapping.key);
    if (known?.generation === this.#generation) return known.outcome;
    const outcome = this.#outcome(mapping);
    this.#known.set(mapping.key, { generation: this.#generation, outcome });
    return outcome;
  }

  /**
   * Makes sure that there is an account to plan against: opens the one that is remembered or asks, and reads it.
   * @returns whether there is one now
   * @throws when it cannot be read, saying why
   */
  async readAccount(mapping: Mapping): Promise<boolean> {
    const source = await accountFor(this.services, this.offers, mapping);
    if (source === undefined) return false;
    const account = keptAccountOf(source, this.offers);
    if (account === undefined) return false;
    if (source.kind === 'live') {
      const model = await readAccountModel(source);
      if (model === undefined) return false;
      this.#read.set(keyOf(account), model);
    }
    await rememberChoice(this.services, this.offers, mapping, { account: source });
    this.changed();
    return true;
  }

  async #outcome(mapping: Mapping): Promise<PinnedOutcome> {
    const chosen = chosenUser(this.services.context.workspaceState);
    if (chosen === undefined) return { kind: 'nobody' };
    this.#inputs.add(chosen.uri.toString());
    const generation = this.#generation;
    const begin = Date.now();
    let person = 'Sample user';
    let part: Failed['part'] = 'people';
    try {
      const label = await this.#labelOf(chosen);
      if (label === undefined) return { kind: 'nobody' };
      person = label;
      part = 'account';
      const account = await this.#account(mapping);
      if (account === undefined) return { kind: 'noAccount', person };
      if (account.model === undefined) return { kind: 'notRead', person, account: account.label };
      part = 'mapping';
      const planned = await (await this.#engine()).plan(mapping, chosen, account.model);
      if (planned === undefined) return { kind: 'nobody' };
      const outcome: Planned = {
        ...planned,
        kind: 'planned',
        person,
        people: baseName(chosen.uri),
        account: account.label,
      };
      this.#took = Date.now() - begin;
      // One that was asked for earlier may come later.
      if (generation === this.#generation) this.#last.set(mapping.key, outcome);
      return outcome;
    } catch (error) {
      // Half a mapping is what there is while somebody types; that is no reason for a message.
      this.services.log.debug('No plan for the sample user:', error);
      const reason = this.services.log.clean(error instanceof Error ? error.message : String(error));
      const before = this.#last.get(mapping.key);
      return {
        kind: 'failed',
        part: error instanceof UnreadableAccount ? 'account' : part,
        person: part === 'people' ? (before?.person ?? person) : person,
        reason,
        before,
      };
    }
  }

  /**
   * How the person is called; undefined when the file, or the person in it, is gone.
   * @throws {Error} saying why the file cannot be read
   */
  async #labelOf({ uri, index }: ChosenUser): Promise<string | undefined> {
    if ((await existingFile(uri.toString())) === undefined) return undefined;
    try {
      const stamp = await contentStamp(uri);
      if (this.#people?.stamp !== stamp)
        this.#people = { stamp, labels: (await readSampleUsers(uri)).map(({ label }) => label) };
      return this.#people.labels[index];
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(`${baseName(uri)} cannot be read: ${reason}`);
    }
  }

  async #account(
    mapping: Mapping,
  ): Promise<{ readonly label: string; readonly model: vscode.Uri | AccountModel | undefined } | undefined> {
    const { account } = await knownChoice(this.services, mapping);
    const label = await labelOfKept(this.services, account);
    if (account === undefined || label === undefined) return undefined;
    if (account.kind === 'file') this.#inputs.add(account.uri);
    const model = account.kind === 'file' ? await existingFile(account.uri) : this.#read.get(keyOf(account));
    return { label, model };
  }

  async #engine(): Promise<PinnedPlanner> {
    // Loaded by the first plan, not by opening a JSON file.
    const { PinnedPlanner } = await import('./planner');
    this.#planner ??= new PinnedPlanner();
    return this.#planner;
  }
}

type Failed = PinnedOutcome & { readonly kind: 'failed' };

/** One account on a server. */
function keyOf(account: KeptAccount): string {
  return JSON.stringify(account);
}
