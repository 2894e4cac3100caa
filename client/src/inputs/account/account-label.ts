import { baseName } from '../../infrastructure/files';
import type { AccountSource } from './choose-account';

/** What an account is called on pages and lenses. */
export function accountLabel(source: AccountSource): string {
  return source.kind === 'file' ? baseName(source.uri) : new URL(source.connection.server).host;
}
