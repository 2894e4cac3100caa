import type { UnassignedExtension } from './snapshot';

/** The extensions of one country. Those before `head` are taken: shifting a long list for each would copy it. */
interface Queue {
  readonly items: UnassignedExtension[];
  head: number;
}

/** The unassigned extensions, by country, first in first out. */
export class ExtensionPool {
  private readonly byCountry = new Map<string, Queue>();
  private total = 0;

  constructor(extensions: Iterable<UnassignedExtension> = []) {
    for (const extension of extensions) this.add(extension);
  }

  add(extension: UnassignedExtension): void {
    const key = extension.country ?? '';
    const queue = this.byCountry.get(key);
    if (queue === undefined) this.byCountry.set(key, { items: [extension], head: 0 });
    else queue.items.push(extension);
    this.total++;
  }

  /** How many are left, of one country (ISO 3166-1 alpha-2) or in all. */
  count(country?: string): number {
    if (country === undefined) return this.total;
    const queue = this.byCountry.get(country);
    return queue === undefined ? 0 : queue.items.length - queue.head;
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
    const queue = this.byCountry.get(key);
    const taken = queue?.items[queue.head];
    if (queue === undefined || taken === undefined) return undefined;
    queue.head++;
    this.total--;
    return taken;
  }

  *[Symbol.iterator](): Generator<UnassignedExtension> {
    for (const { items, head } of this.byCountry.values()) for (let i = head; i < items.length; i++) yield items[i]!;
  }

  clone(): ExtensionPool {
    const copy = new ExtensionPool();
    for (const [key, { items, head }] of this.byCountry)
      if (head < items.length) copy.byCountry.set(key, { items: items.slice(head), head: 0 });
    copy.total = this.total;
    return copy;
  }
}
