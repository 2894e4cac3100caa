import type { AccountModel } from '../account/account-model';
import type { PlanEntry } from './plan';
import type { Block } from './thresholds';

/** Looks at every entry of a plan, once, for what speaks against carrying it out whatever its size. */
export class SafetyWatch {
  /** The first entry that takes access from whoever the token belongs to. */
  private own: PlanEntry | undefined;

  constructor(private readonly account: AccountModel) {}

  see(entry: PlanEntry): void {
    const { action, match } = entry;
    if (action !== 'disable' && action !== 'remove') return;
    if (match.user !== undefined && match.user.id === this.account.seed.signedInAs) this.own ??= entry;
  }

  blocks(): readonly Block[] {
    if (this.own === undefined) return [];
    const { action, match } = this.own;
    const message = `${match.key} would be ${action}d, and is the user RingCentral is signed in with: every later request would fail.`;
    return [{ kind: 'threshold', message }];
  }
}
