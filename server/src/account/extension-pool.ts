import type { UnassignedExtension } from './snapshot';

/** The unassigned extensions, by country, first in first out. */
export class ExtensionPool {
  private readonly byCountry = new Map<string, UnassignedExtension[]>();
  private total = 0;

  constructor(extensions: Iterable<UnassignedExtension>) {
    for (const extension of extensions) this.add(extension);
  }

  add(extension: UnassignedExtension): void {
    const key = extension.country ?? '';
    const queue = this.byCountry.get(key);
    if (queue === undefined) this.byCountry.set(key, [extension]);
    else queue.push(extension);
    this.total++;
  }

  /** How many are left, of one country (ISO 3166-1 alpha-2) or in all. */
  count(country?: string): number {
    return country === undefined ? this.total : (this.byCountry.get(country)?.length ?? 0);
  }

  /** Extensions whose country RingCentral did not say. */
  get countWithoutCountry(): number {
    return this.count('');
  }

  /**
   * Takes an extension: of `country`, or one whose country is not known; without `country` any.
   * Undefined when there is none.
   */
  take(country?: string): UnassignedExtension | undefined {
    if (country !== undefined) return this.takeFrom(country) ?? this.takeFrom('');
    for (const key of this.byCountry.keys()) {
      const taken = this.takeFrom(key);
      if (taken !== undefined) return taken;
    }
    return undefined;
  }

  private takeFrom(key: string): UnassignedExtension | undefined {
    const taken = this.byCountry.get(key)?.shift();
    if (taken !== undefined) this.total--;
    return taken;
  }

  *[Symbol.iterator](): Generator<UnassignedExtension> {
    for (const queue of this.byCountry.values()) yield* queue;
  }

  clone(): ExtensionPool {
    return new ExtensionPool(this);
  }
}
