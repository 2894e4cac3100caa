/** One comparison. `ratio` is ours / peer's, medians of rounds that alternate in this process; `goal` its upper bound. */
export interface Result {
  readonly name: string;
  readonly peer: string;
  readonly ratio: number;
  readonly goal: number;
  /** Medians in milliseconds, for orientation only: they differ from machine to machine. */
  readonly ours: number;
  readonly theirs: number;
}

export interface Comparison {
  readonly name: string;
  readonly peer: string;
  readonly goal: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
  /** Counted rounds; 11 unless the work is long. */
  readonly rounds?: number;
}

const WARM_UP = 5;

/** Runs the two sides in turn, A B A B …, so that a machine that slows down slows both. */
export async function compare({ name, peer, goal, ours, theirs, rounds = 11 }: Comparison): Promise<Result> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = -WARM_UP; round < rounds; round++) {
    const a = await time(ours);
    const b = await time(theirs);
    if (round < 0) continue;
    times.ours.push(a);
    times.theirs.push(b);
  }
  const [mine, other] = [median(times.ours), median(times.theirs)];
  return { name, peer, ratio: round(mine / other), goal, ours: round(mine), theirs: round(other) };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
