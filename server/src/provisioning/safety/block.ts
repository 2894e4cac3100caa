/** What speaks against carrying out a plan, by a name that stays: for `--allow-blocked`, pipelines and pages. */
export const blockCodes = [
  'empty-source',
  'partial-source',
  'small-source',
  'partial-account',
  'stale-account',
  'max-disables',
  'max-removes',
  'max-changes',
  'protected-user',
] as const;
export type BlockCode = (typeof blockCodes)[number];

export function isBlockCode(value: unknown): value is BlockCode {
  return blockCodes.some((code) => code === value);
}

/**
 * `connector`: the mapping cannot work; `source`: the people cannot be trusted; `account`: what is known of the account
 * cannot be; `threshold`: more is changed or taken away than allowed.
 */
export type BlockKind = 'connector' | 'source' | 'account' | 'threshold';

/** Why a plan must not be carried out as it is, and what to do about it. Nothing is left out of the plan for it. */
export interface Block {
  readonly kind: BlockKind;
  /** Absent where the mapping itself is the reason. */
  readonly code?: BlockCode;
  /** What is so and what to do: one to three sentences. */
  readonly message: string;
  /** The ids of the entries it counts, the first {@link mostBlockEntries} of them; absent where it is about no people. */
  readonly entries?: readonly string[];
  /** How many entries it counts. */
  readonly people?: number;
  /** Somebody allowed it by its code: it is said, and blocks no more. */
  readonly isAllowed?: true;
}

/** So many ids are kept for a block, so that a plan of a million people stays small. */
export const mostBlockEntries = 10_000;

/** What stands before its message: `Blocked`, or `Allowed (max-disables)`. */
export function blockLead({ code, isAllowed }: Block): string {
  return isAllowed === true ? `Allowed (${code})` : 'Blocked';
}

/** The reasons with those allowed that somebody names by their codes, and no others. */
export function withAllowed(blocks: readonly Block[], codes: readonly BlockCode[]): readonly Block[] {
  const allowed = new Set<string | undefined>(codes);
  return blocks.map(({ isAllowed: _, ...block }) => (allowed.has(block.code) ? { ...block, isAllowed: true } : block));
}

/** The reasons that nobody allowed. */
export function standingBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ isAllowed }) => isAllowed !== true);
}
