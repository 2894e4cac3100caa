/** A map whose values are made when they are asked for, once each. Scopes are made for every call and mostly not read. */
export abstract class LazyMap<T> implements ReadonlyMap<string, T> {
  readonly [Symbol.toStringTag] = 'LazyMap';
  private made: Map<string, T> | undefined;

  /** The value of `name`; undefined when there is none. Called once per name. */
  protected abstract make(name: string): T | undefined;
  abstract has(name: string): boolean;
  abstract keys(): MapIterator<string>;

  get(name: string): T | undefined {
    let value = this.made?.get(name);
    if (value !== undefined) return value;
    value = this.make(name);
    if (value !== undefined) {
      this.made ??= new Map();
      this.made.set(name, value);
    }
    return value;
  }

  get size(): number {
    return [...this.keys()].length;
  }

  *values(): MapIterator<T> {
    for (const name of this.keys()) yield this.get(name) as T;
  }

  *entries(): MapIterator<[string, T]> {
    for (const name of this.keys()) yield [name, this.get(name) as T];
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }

  forEach(visit: (value: T, name: string, map: ReadonlyMap<string, T>) => void): void {
    for (const [name, value] of this) visit(value, name, this);
  }
}
