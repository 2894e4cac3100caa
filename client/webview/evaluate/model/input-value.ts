/** How the content of a field is meant. `unknown`: the value is not known; what depends on it is unknown too. */
export type InputKind = 'text' | 'json' | 'null' | 'unknown';

/** One field of the form, as a person left it. */
export interface InputField {
  readonly kind: InputKind;
  readonly content: string;
}

/** The field that shows a sample user's value; an unknown one where there is none. */
export function fieldOf(sample: unknown): InputField {
  if (sample === undefined) return { kind: 'unknown', content: '' };
  if (sample === null) return { kind: 'null', content: '' };
  return typeof sample === 'string'
    ? { kind: 'text', content: sample }
    : { kind: 'json', content: JSON.stringify(sample) };
}

/** The value of a field: `value` is absent when it is unknown, `problem` says what is wrong with it. */
export function fieldValue({ kind, content }: InputField): { readonly value?: unknown; readonly problem?: string } {
  switch (kind) {
    case 'text':
      return { value: content };
    case 'null':
      return { value: null };
    case 'unknown':
      return {};
    case 'json':
      try {
        return { value: JSON.parse(content) as unknown };
      } catch {
        return { problem: 'This is not JSON: write 5, true, ["a", "b"] or { "key": "value" }.' };
      }
  }
}

/** The name of a path as it is written in an expression: `user.lastname`. */
export function pathText(path: readonly string[]): string {
  return path.join('.');
}

/** The values by name, as a file of cases holds them. */
export function inputsRecord(
  values: readonly { readonly path: readonly string[]; readonly value?: unknown }[],
): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = Object.create(null);
  for (const { path, value } of [...values].sort((a, b) => a.path.length - b.path.length)) {
    const last = path[path.length - 1];
    if (value === undefined || last === undefined) continue;
    let at = result;
    for (const name of path.slice(0, -1)) {
      const next = at[name];
      const record: Record<string, unknown> = Object.create(null);
      if (typeof next === 'object' && next !== null && !Array.isArray(next)) Object.assign(record, next);
      at[name] = record;
      at = record;
    }
    at[last] = value;
  }
  return result;
}
