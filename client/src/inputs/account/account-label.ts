import { baseName } from '../../infrastructure/files';
import type { AccountSource } from './choose-account';

/** What an account is called on pages and lenses: a connection by its name and marks. */
export function accountLabel(source: AccountSource): string {
  return source.kind === 'file' ? baseName(source.uri) : source.connection.label;
}
