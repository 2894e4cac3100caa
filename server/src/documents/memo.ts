/** Names one thing that can be worked out from an object of a kind, and says how. */
export class MemoKey<O, T> {
  constructor(readonly make: (owner: O) => T) {}
}

/**
 * What layers above have worked out from an object, kept with it so that it is worked out once and goes when the object
 * goes. A WeakMap would do the same; but a file is read anew at every keystroke, and the collector keeps everything such
 * a map holds for a while: measured at 150 KB, half of the time of a check went there.
 */
export class Memo<O> {
  /** A chain, the latest first: few things are kept of each of very many objects, and a list would be mostly empty. */
  private latest: Kept | undefined;

  constructor(private readonly owner: O) {}

  /** The value under `key`, made when it is asked for the first time. */
  of<T>(key: MemoKey<O, T>): T {
    for (let kept = this.latest; kept !== undefined; kept = kept.before) if (kept.key === key) return kept.value as T;
    const value = key.make(this.owner);
    this.latest = new Kept(key, value, this.latest);
    return value;
  }
}

class Kept {
  constructor(
    readonly key: unknown,
    readonly value: unknown,
    readonly before: Kept | undefined,
  ) {}
}
