/** VS Code's globalState as far as connections use it, and what is in it as text. */
export function memento(entries: Readonly<Record<string, unknown>> = {}) {
  const values = new Map(Object.entries(entries));
  return {
    keys: () => [...values.keys()],
    get: <T>(key: string, fallback?: T) => (values.get(key) as T | undefined) ?? (fallback as T),
    update: async (key: string, value: unknown) => void values.set(key, structuredClone(value)),
    text: () => JSON.stringify([...values]),
  };
}
