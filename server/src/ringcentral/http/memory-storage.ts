/**
 * The SDK's storage, in memory and for one client only. (The SDK's own default is one store for the whole process:
 * two clients would see each other's tokens.)
 */
export class MemoryStorage {
  readonly #items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  keys(): string[] {
    return [...this.#items.keys()];
  }

  clear(): void {
    this.#items.clear();
  }
}
