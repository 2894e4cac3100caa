/** A server by its origin, and which of the connections to it. */
export interface ServerArgument {
  readonly server: string;
  readonly connection?: string;
}

/** Where the account of a preview is: a snapshot file, or on a server. */
export type AccountArgument = { readonly file: string } | ServerArgument;

/** What a caller of the command may decide beforehand; URIs as text. What is left out is asked for. */
export interface PreviewArguments {
  readonly mapping?: string;
  readonly users?: string;
  readonly account?: AccountArgument;
  /** Asks also for what is remembered of an earlier preview. */
  readonly asks?: true;
}

/**
 * Reads the argument of the command, which comes from a menu (a URI), from a link or from another extension
 * (`{ mapping, users, account: URI | { server }, asks }`). Whatever is not understood is left out and so asked for.
 */
export function readPreviewArguments(argument: unknown): PreviewArguments {
  const uri = uriText(argument);
  if (uri !== undefined) return { mapping: uri };
  if (typeof argument !== 'object' || argument === null) return {};
  const { mapping, users, account, asks } = argument as Readonly<Record<string, unknown>>;
  const mappingUri = uriText(mapping);
  const usersUri = uriText(users);
  const accountPlace = readAccount(account);
  return {
    ...(mappingUri === undefined ? {} : { mapping: mappingUri }),
    ...(usersUri === undefined ? {} : { users: usersUri }),
    ...(accountPlace === undefined ? {} : { account: accountPlace }),
    ...(asks === true ? { asks } : {}),
  };
}

function readAccount(value: unknown): AccountArgument | undefined {
  const file = uriText(value);
  if (file !== undefined) return { file };
  if (typeof value !== 'object' || value === null) return undefined;
  const { server, connection } = value as { readonly server?: unknown; readonly connection?: unknown };
  if (typeof server !== 'string' || !URL.canParse(server)) return undefined;
  return { server: new URL(server).origin, ...(typeof connection === 'string' ? { connection } : {}) };
}

/** A URI as text, or as VS Code's object, which reaches a command from a link as plain JSON. */
function uriText(value: unknown): string | undefined {
  if (typeof value === 'string') return /^[a-z][a-z0-9+.-]+:/i.test(value) ? value : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const { scheme, path, authority } = value as Readonly<Record<string, unknown>>;
  if (typeof scheme !== 'string' || typeof path !== 'string') return undefined;
  const host = typeof authority === 'string' ? authority : '';
  const start = host !== '' || scheme === 'file' ? `//${encodeURI(host)}` : '';
  return `${scheme}:${start}${path.split('/').map(encodeURIComponent).join('/')}`;
}
