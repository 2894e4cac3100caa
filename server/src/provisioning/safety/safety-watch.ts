import type { AccountModel } from '../../account/account-model';
import { counted } from '../../text/counted';
import type { PlanEntry } from '../plan/plan';
import { type Block, type BlockCode, mostBlockEntries, withAllowed } from './block';
import { findProtected, type ProtectedUsers } from './protected-users';
import type { SafetyOptions } from './safety-options';
import { judgeAge } from './snapshot-age';
import { exceeded, type Threshold, usualThreshold } from './threshold';

/** What is known of a plan's people when all were seen. */
export interface SourceFacts {
  /** Whether the sample file could be read only in part. */
  readonly isPartial: boolean;
}

/** Looks at every entry of a plan, once, for what speaks against carrying it out; keeps ids, and no entry. */
export class SafetyWatch {
  private people = 0;
  private readonly disables = new Counted();
  private readonly removes = new Counted();
  private readonly changes = new Counted();
  private readonly endangered = new Counted();
  private readonly endangeredNames: string[] = [];
  private readonly whom: ProtectedUsers;

  /** @param now milliseconds since 1970; without it nothing is too old */
  constructor(
    private readonly account: AccountModel,
    private readonly options: SafetyOptions,
    private readonly now: number | undefined,
  ) {
    this.whom = findProtected(account, options.protectedUsers ?? []);
  }

  see(entry: PlanEntry): void {
    const { action, attempted } = entry;
    this.people++;
    if (action === 'disable') this.disables.add(entry);
    if (action === 'remove') this.removes.add(entry);
    if (!IDLE.has(action)) this.changes.add(entry);
    // What cannot be foreseen may happen.
    const what = action === 'unknown' ? attempted : action;
    const reason = entry.match.user && this.whom.reasons.get(entry.match.user.id);
    if (reason === undefined) return;
    const done = what === 'disable' || what === 'remove' ? `${what}d` : renamed(entry);
    if (done === undefined) return;
    this.endangered.add(entry);
    const { userName } = entry.match.user?.scim ?? { userName: entry.userName };
    const verb = action === 'unknown' ? 'may' : 'would';
    if (this.endangeredNames.length < MOST_NAMES)
      this.endangeredNames.push(`${userName} ${verb} be ${done}, and ${reason}.`);
  }

  /** Every reason against carrying out the plan so far. */
  blocks({ isPartial }: SourceFacts): readonly Block[] {
    const { maxDisables = usualThreshold, maxRemoves = usualThreshold, maxChanges = {} } = this.options;
    const all = [
      ...this.sourceBlocks(isPartial),
      ...this.accountBlocks(),
      ...this.tooMany('max-disables', 'disabled', this.disables, maxDisables),
      ...this.tooMany('max-removes', 'removed', this.removes, maxRemoves),
      ...this.tooMany('max-changes', 'changed', this.changes, maxChanges),
      ...this.protectedBlocks(),
    ];
    return withAllowed(all, this.options.allowBlocked ?? []);
  }

  /** What somebody should know before carrying it out, without being kept from it. */
  notes(): readonly string[] {
    const notes = [...judgeAge(this.account, this.now, this.options.maxSnapshotAge).notes];
    if (this.account.seed.pseudonymised === true)
      notes.push(
        'The names in this snapshot are pseudonyms, so people who are in the account seem to be new. Plan with a snapshot that has the real ones.',
      );
    const { percent: least, count: leastPeople } = this.options.minPeople ?? {};
    if (least !== undefined && leastPeople === undefined && this.account.userCount === 0)
      notes.push(
        `The account has no users, so ${least} % of them (min-people) asks for nobody. Give a number of people to be warned of a file that is cut off.`,
      );
    const { unmatched } = this.whom;
    if (unmatched.length > 0)
      notes.push(
        `Nobody in the account is ${list(unmatched.map((pattern) => JSON.stringify(pattern)))}, so that protects no one.`,
      );
    return notes;
  }

  private sourceBlocks(isPartial: boolean): readonly Block[] {
    const blocks: Block[] = [];
    const add = (code: BlockCode, message: string) => blocks.push({ kind: 'source', code, message });
    if (this.people === 0)
      add('empty-source', 'The sample file holds nobody, so there is nothing to plan. Is it the right file?');
    if (isPartial && this.disables.count + this.removes.count > 0)
      add(
        'partial-source',
        'The sample file could not be read completely, and people would be disabled or removed. Repair it first.',
      );
    const { minPeople } = this.options;
    const least = minPeople && leastOf(minPeople, this.account.userCount);
    if (least !== undefined && this.people > 0 && this.people < least)
      add(
        'small-source',
        `The sample file holds ${people(this.people)}, and at least ${least} are expected (min-people) with ${counted(this.account.userCount, 'user')} in the account. Is the file cut off?`,
      );
    return blocks;
  }

  private accountBlocks(): readonly Block[] {
    const { blocks } = judgeAge(this.account, this.now, this.options.maxSnapshotAge);
    if (this.account.seed.isComplete !== false) return blocks;
    const message =
      'The account was read only in part, so people who are in it may seem to be new. Take the snapshot again while nobody changes the account.';
    return [{ kind: 'account', code: 'partial-account', message }, ...blocks];
  }

  private tooMany(code: BlockCode, verb: string, { count, ids }: Counted, threshold: Threshold): readonly Block[] {
    const limit = exceeded(count, this.account.userCount, threshold);
    if (limit === undefined) return [];
    const advice =
      this.account.userCount > 0 || threshold.count !== undefined
        ? `Is the sample file complete? If all of them are meant, raise the limit (${code}).`
        : `Is it the right account? If all of them are meant, give the limit as a number of people (${code}).`;
    const message = `${people(count)} would be ${verb} (${limit}). ${advice}`;
    return [{ kind: 'threshold', code, message, entries: ids, people: count }];
  }

  private protectedBlocks(): readonly Block[] {
    const { count, ids } = this.endangered;
    if (count === 0) return [];
    const others = count - this.endangeredNames.length;
    const names = [...this.endangeredNames, ...(others > 0 ? [`So it is for ${others} more.`] : [])].join(' ');
    const message = `${names} Take ${count === 1 ? 'this person' : 'these people'} out of the sample or of the mapping's scope.`;
    return [{ kind: 'threshold', code: 'protected-user', message, entries: ids, people: count }];
  }
}

const IDLE: ReadonlySet<string> = new Set(['unchanged', 'skipped', 'refused', 'unknown']);
/** So many protected people are named; the ids of all are in the block. */
const MOST_NAMES = 5;

/** A number of entries, and the ids of the first of them. */
class Counted {
  count = 0;
  readonly ids: string[] = [];

  add(entry: PlanEntry): void {
    this.count++;
    if (this.ids.length < mostBlockEntries) this.ids.push(entry.id);
  }
}

/** Whether somebody could no longer sign in under the name they know. */
function renamed({ match, after, action }: PlanEntry): string | undefined {
  if (action !== 'update' && action !== 'enable') return undefined;
  const old = match.user?.scim.userName;
  const now = after?.scim.userName;
  if (old === undefined || now === undefined || old.toLowerCase() === now.toLowerCase()) return undefined;
  return `renamed to ${now}`;
}

function leastOf({ count = 0, percent = 0 }: Threshold, users: number): number {
  return Math.max(count, Math.ceil((percent / 100) * users));
}

function people(count: number): string {
  return count === 1 ? '1 person' : `${count} people`;
}

/** `a`, `a or b`, `a, b or c`. */
function list(items: readonly string[]): string {
  const shown =
    items.length > MOST_NAMES ? [...items.slice(0, MOST_NAMES), `${items.length - MOST_NAMES} more`] : items;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
