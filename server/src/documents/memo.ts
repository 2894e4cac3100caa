let keys = 0;

/** Names one thing that can be worked out from an object of a kind, and says how. */
export class MemoKey<O, T> {
  /** Its place among the values of an owner. */
  readonly index = keys++;

  constructor(readonly make: (owner: O) => T) {}
}

/**
 * What layers above have worked out from an object, kept with it so that it is worked out once and goes when the object
 * goes. A WeakMap would do the same; but a file is read anew at every keystroke, and the collector keeps everything such
 * a map holds for a while: measured at 150 KB, half of the time of a check went there.
 */
export class Memo<O> {
  private readonly values: { readonly value: unknown }[] = [];

  constructor(private readonly owner: O) {}

  /** The value under `key`, made when it is asked for the first time. */
  of<T>(key: MemoKey<O, T>): T {
    const known = this.values[key.index];
    if (known !== undefined) return known.value as T;
    const value = key.make(this.owner);
    this.values[key.index] = { value };
    return value;
  }
}
