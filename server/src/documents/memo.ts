/** Names one thing that can be worked out from an object; its identity is the name. */
export class MemoKey<T> {
  /** Never set; ties the type to the key. */
  declare readonly type: T;
}

/**
 * What layers above have worked out from an object, kept with it so that it is worked out once and goes when the object
 * goes. A WeakMap would do the same; but a file is read anew at every keystroke, and the collector keeps everything such
 * a map holds for a while: measured at 150 KB, half of the time of a check went there.
 */
export class Memo {
  private values: Map<MemoKey<unknown>, unknown> | undefined;

  /** The value under `key`, made by `make` if it is asked for the first time. */
  of<T>(key: MemoKey<T>, make: () => T): T {
    this.values ??= new Map();
    if (this.values.has(key)) return this.values.get(key) as T;
    const value = make();
    this.values.set(key, value);
    return value;
  }
}
