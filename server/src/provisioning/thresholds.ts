/** How much one plan may take away. Both hold: more than `count`, or more than `percent`, blocks. */
export interface Threshold {
  readonly count?: number;
  /** Of the users in the account. Only counts above {@link PERCENT_FLOOR} are judged by percent. */
  readonly percent?: number;
}

export interface SafetyOptions {
  /** Default: 10 percent. */
  readonly maxDisables?: Threshold;
  /** Default: 10 percent. */
  readonly maxRemoves?: Threshold;
}

/** In a small account a single leaver is many percent; so many people never block by percent. */
const PERCENT_FLOOR = 5;

const DEFAULT: Threshold = { percent: 10 };

export interface SafetyFacts {
  readonly disables: number;
  readonly removes: number;
  readonly accountUsers: number;
  readonly people: number;
  /** Whether the sample file could be read only in part. */
  readonly isPartial: boolean;
}

/** Why a plan must not be carried out as it is: its connector or its people cannot be trusted, or it takes too much away. */
export interface Block {
  readonly kind: 'connector' | 'source' | 'threshold';
  readonly message: string;
}

/** Every reason against carrying out the plan; the person decides, nothing is left out of the plan. */
export function findBlocks(facts: SafetyFacts, options: SafetyOptions): readonly Block[] {
  const blocks: Block[] = [];
  const source = (message: string) => blocks.push({ kind: 'source', message });
  if (facts.people === 0) source('The sample file holds nobody, so there is nothing to plan. Is it the right file?');
  if (facts.isPartial && facts.disables + facts.removes > 0)
    source('The sample file could not be read completely, and people would be disabled or removed. Repair it first.');
  const verbs = [
    ['disabled', facts.disables, options.maxDisables ?? DEFAULT],
    ['removed', facts.removes, options.maxRemoves ?? DEFAULT],
  ] as const;
  for (const [verb, count, threshold] of verbs) {
    const exceeded = exceededLimit(count, facts.accountUsers, threshold);
    if (exceeded !== undefined)
      blocks.push({
        kind: 'threshold',
        message: `${count} ${count === 1 ? 'person' : 'people'} would be ${verb} (${exceeded}). Is the sample file complete?`,
      });
  }
  return blocks;
}

function exceededLimit(count: number, accountUsers: number, { count: most, percent }: Threshold): string | undefined {
  const share = accountUsers === 0 ? 0 : (count / accountUsers) * 100;
  if (most !== undefined && count > most) return `limit ${most}`;
  if (percent === undefined || count <= PERCENT_FLOOR || share <= percent) return undefined;
  return `${Math.round(share)} %, limit ${percent} %`;
}
