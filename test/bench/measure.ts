/** One comparison. `ratio` is ours / peer's, medians of rounds that alternate in this process; `goal` its upper bound. */
export interface Result {
  readonly name: string;
  readonly peer: string;
  readonly ratio: number;
  readonly goal: number;
  /** Medians in milliseconds, or in `unit`, for orientation only: they differ from machine to machine. */
  readonly ours: number;
  readonly theirs: number;
  readonly unit?: 'MB';
}

export interface Comparison {
  readonly name: string;
  readonly peer: string;
  readonly goal: number;
  readonly ours: () => unknown;
  readonly theirs: () => unknown;
  /** Counted rounds; 21 unless the work is long. */
  readonly rounds?: number;
  /** Rounds before those are counted, for work so long that a few make it warm. */
  readonly warmUp?: number;
  /** Of work that makes much: garbage is collected before each side, so that none pays for what the other left. */
  readonly collects?: boolean;
}

/**
 * Both sides run warm, as they do in an editor after a while. V8 still compiles what runs in a round of hundreds of
 * documents after ten of them, so it takes a number of rounds and not only some time; long work is warm by itself.
 */
function isWarm(rounds: number, ms: number): boolean {
  return rounds >= 20 ? ms >= 1500 : rounds >= 5 && ms >= 15_000;
}

/** Runs the two sides in turn, A B A B …, so that a machine that slows down slows both. */
export async function compare(comparison: Comparison): Promise<Result> {
  const { name, peer, goal, ours, theirs, rounds = 21, warmUp, collects = false } = comparison;
  const times = { ours: [] as number[], theirs: [] as number[] };
  const start = performance.now();
  const isReady = (round: number) =>
    warmUp === undefined ? isWarm(round, performance.now() - start) : round >= warmUp;
  for (let round = 0; !isReady(round); round++) {
    await ours();
    await theirs();
  }
  for (let round = 0; round < rounds; round++) {
    if (collects) collect();
    times.ours.push(await time(ours));
    if (collects) collect();
    times.theirs.push(await time(theirs));
  }
  const [mine, other] = [median(times.ours), median(times.theirs)];
  return { name, peer, ratio: round(mine / other), goal, ours: round(mine), theirs: round(other) };
}

function collect(): void {
  const { gc } = globalThis;
  if (gc === undefined) throw new Error('Garbage is collected with --expose-gc.');
  gc();
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
