import { type AccountArgument, readPreviewArguments } from '../../inputs/preview-arguments';

/** What a caller of the command may decide beforehand; URIs as text. What is left out is asked for. */
export interface ImportArguments {
  readonly mapping?: string;
  /** A file with the accounts of Saviynt. */
  readonly existing?: string;
  readonly account?: AccountArgument;
}

/** Reads the argument of the command: a URI, or `{ mapping, existing, account: URI | { server } }`. */
export function readImportArguments(argument: unknown): ImportArguments {
  const hasParts = typeof argument === 'object' && argument !== null && !('scheme' in argument);
  const parts = hasParts ? { ...argument, users: Reflect.get(argument, 'existing') } : argument;
  const { mapping, users, account } = readPreviewArguments(parts);
  return {
    ...(mapping === undefined ? {} : { mapping }),
    ...(users === undefined ? {} : { existing: users }),
    ...(account === undefined ? {} : { account }),
  };
}
