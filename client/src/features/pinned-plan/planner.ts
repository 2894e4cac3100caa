import * as vscode from 'vscode';
import type { AccountModel } from '../../../../server/src/account/account-model';
import type { Plan, PlanEntry } from '../../../../server/src/provisioning/plan/plan';
import { readUsers } from '../../../../server/src/provisioning/users/read-users';
import { baseName, contentStamp, readText } from '../../infrastructure/files';
import { readAccountModel } from '../../inputs/account/read-account';
import type { Mapping } from '../../inputs/connector/choose-mapping';
import { loadSource } from '../../inputs/mapping/sources';
import type { ChosenUser } from '../../inputs/people/chosen-user';
import { UnreadableAccount } from '../../planning/unreadable-account';

export { mappingOf } from '../../inputs/mapping/mapping-of';

/** What is planned for the sample user. */
export interface PinnedPlan {
  readonly plan: Plan;
  readonly entry: PlanEntry;
  /** The files it was made of: a change in one of them makes another plan. */
  readonly uris: ReadonlySet<string>;
}

/** Plans for one person with the engine of the preview. Nothing is sent. */
export class PinnedPlanner {
  /** The snapshot read last: it is many times larger than everything else, and seldom changes. */
  #snapshot: { readonly stamp: string; readonly model: AccountModel } | undefined;

  /**
   * @param account a snapshot file, or an account that was read before
   * @returns undefined when the person is not in the file any more
   * @throws {UnreadableAccount} when the account cannot be read, saying why
   * @throws when the mapping or the people cannot be read, saying why
   */
  async plan(
    mapping: Mapping,
    { uri, index }: ChosenUser,
    account: vscode.Uri | AccountModel,
  ): Promise<PinnedPlan | undefined> {
    const { preview, uris } = await loadSource(mapping);
    const all = readUsers(baseName(uri), await readText(uri), preview.people);
    const user = all.users[index];
    if (user === undefined) return undefined;
    const model = account instanceof vscode.Uri ? await this.#modelOf(account) : account;
    // Alone: problems of others in the file are none of this person's.
    const plan = preview.plan({ ...all, users: [user], problems: [] }, model, Date.now());
    const [entry] = plan.entries;
    if (entry === undefined) return undefined;
    const files = account instanceof vscode.Uri ? [uri, account] : [uri];
    return { plan, entry, uris: new Set([...uris, ...files.map(String)]) };
  }

  async #modelOf(uri: vscode.Uri): Promise<AccountModel> {
    try {
      const stamp = await contentStamp(uri);
      if (this.#snapshot?.stamp !== stamp) {
        const model = await readAccountModel({ kind: 'file', uri });
        if (model === undefined) throw new Error(`${baseName(uri)} was not read.`);
        this.#snapshot = { stamp, model };
      }
      return this.#snapshot.model;
    } catch (error) {
      throw new UnreadableAccount(error instanceof Error ? error.message : String(error));
    }
  }
}
