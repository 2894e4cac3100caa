/** What a snapshot holds, and whom. */
export type SnapshotContent = 'full' | 'list' | 'pseudonymised';

/** What a caller of "Save Account Snapshot" may decide beforehand. A file that is there is never replaced then. */
export interface SaveArguments {
  readonly server?: string;
  /** URI of the file to write. */
  readonly file?: string;
  readonly content?: SnapshotContent;
}

const contents: readonly SnapshotContent[] = ['full', 'list', 'pseudonymised'];

/** Reads the argument of the command: `{ account: { server }, file, content }`; anything else is asked for. */
export function readSaveArguments(argument: unknown): SaveArguments {
  if (typeof argument !== 'object' || argument === null) return {};
  const { account, file, content } = argument as Readonly<Record<string, unknown>>;
  const server: unknown = typeof account === 'object' && account !== null ? Reflect.get(account, 'server') : undefined;
  const known = contents.find((name) => name === content);
  return {
    ...(typeof server === 'string' && URL.canParse(server) && { server: new URL(server).origin }),
    ...(typeof file === 'string' && { file }),
    ...(known !== undefined && { content: known }),
  };
}

/** Addresses of files in the arguments of a command: one, a list of them, or both, as the explorer gives a selection. */
export function readFileArguments(...given: readonly unknown[]): readonly string[] {
  const list = given.find((argument): argument is readonly unknown[] => Array.isArray(argument)) ?? given.slice(0, 1);
  const texts = list.map((item) =>
    typeof item === 'object' && item !== null && 'scheme' in item ? String(item) : item,
  );
  return [...new Set(texts.filter((text): text is string => typeof text === 'string' && text !== ''))];
}
