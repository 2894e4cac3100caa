/**
 * A map that is copied for the price of what changed in it. Copies share the entries they began with, which nobody changes
 * from then on, and keep what they change in a layer of their own. Entries come in the order in which they were added, as
 * in a `Map`: a plan works on a copy of an account of a hundred thousand users and changes a few.
 */
export class LayeredMap<V> {
  private isShared = false;
  /** What differs from the shared entries. */
  private layer = new Map<string, V>();
  /** Keys of shared entries that are gone. */
  private gone = new Set<string>();
  /** Keys of the layer that stand behind the shared entries: new ones, and those that went and came again. */
  private behind = new Set<string>();
  private count: number;

  constructor(private base: Map<string, V> = new Map()) {
    this.count = base.size;
  }

  get size(): number {
    return this.count;
  }

  get(key: string): V | undefined {
    const own = this.layer.size > 0 ? this.layer.get(key) : undefined;
    return own ?? (this.gone.size > 0 && this.gone.has(key) ? undefined : this.base.get(key));
  }

  /** What has come of a value that a key had when this was copied; quicker than `get` where nothing has. */
  successor(key: string, original: V): V | undefined {
    const own = this.layer.size > 0 ? this.layer.get(key) : undefined;
    return own ?? (this.gone.size > 0 && this.gone.has(key) ? undefined : original);
  }

  set(key: string, value: V): void {
    if (!this.isShared) {
      this.base.set(key, value);
      this.count = this.base.size;
      return;
    }
    const isNew = this.get(key) === undefined;
    this.layer.set(key, value);
    this.gone.delete(key);
    if (!isNew) return;
    this.count++;
    this.behind.add(key);
  }

  /** Puts a value in the place of one that is there; that saves to look for it. */
  replace(key: string, value: V): void {
    (this.isShared ? this.layer : this.base).set(key, value);
  }

  delete(key: string): void {
    if (this.get(key) === undefined) return;
    this.count--;
    if (!this.isShared) {
      this.base.delete(key);
      return;
    }
    this.behind.delete(key);
    this.layer.delete(key);
    if (this.base.has(key)) this.gone.add(key);
  }

  /** Everything in its order. Nothing may be set or deleted before the last was asked for. */
  values(): Iterable<V> {
    const isAsBefore = this.layer.size === 0 && this.gone.size === 0 && this.behind.size === 0;
    return isAsBefore ? this.base.values() : this.merged();
  }

  private *merged(): Generator<V> {
    for (const [key, value] of this.base) {
      if (!this.gone.has(key) && !this.behind.has(key)) yield this.layer.get(key) ?? value;
    }
    for (const key of this.behind) yield this.layer.get(key) as V;
  }

  /** A copy that changes on its own. */
  clone(): LayeredMap<V> {
    this.isShared = true;
    const copy = new LayeredMap(this.base);
    copy.isShared = true;
    copy.layer = new Map(this.layer);
    copy.gone = new Set(this.gone);
    copy.behind = new Set(this.behind);
    copy.count = this.count;
    return copy;
  }
}
