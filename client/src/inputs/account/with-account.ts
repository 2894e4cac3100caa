import type { ImportInput } from '../../../../server/src/provisioning/saviynt/import/import-input';
import { modelAnswers } from '../../../../server/src/provisioning/saviynt/import/model-port';
import { accountLabel } from './account-label';
import type { AccountSource } from './choose-account';
import { withLiveAccount } from './live-account';
import { readAccountModel } from './read-account';

/** An account as an import or a single call sees it: who answers, and who is in it. */
export type OpenAccount = Pick<ImportInput, 'ask' | 'account'>;

export interface WithAccountOptions {
  /** For the progress of a live account: `Previewing the import at`. */
  readonly title: string;
  /** Whether the users of a live account are listed too; a single call does not need them. */
  readonly listsUsers: boolean;
}

/**
 * Runs `work` with the account: a snapshot file is answered by the model, a live account by its own server with the
 * person's credentials. Sends only reads.
 * @returns undefined when the person cancelled
 * @throws {Error} when the account cannot be read, saying why
 */
export async function withAccount<T>(
  source: AccountSource,
  { title, listsUsers }: WithAccountOptions,
  work: (account: OpenAccount) => Promise<T>,
): Promise<T | undefined> {
  const name = accountLabel(source);
  if (source.kind === 'file') {
    const model = await readAccountModel(source);
    if (model === undefined) return undefined;
    const users = [...model.users()].map(({ scim }) => scim);
    return work({ ask: modelAnswers(model, new Date()), account: { name, users, isLive: false } });
  }
  return withLiveAccount(source.connection, `${title} ${name}`, async ({ client, signal }) => {
    const { liveAnswers } = await import('./live-engine');
    const users: unknown[] = [];
    if (listsUsers) for await (const user of client.listUsers({ signal })) users.push(user);
    return work({ ask: liveAnswers(client, signal), account: { name, users, isLive: true } });
  });
}
