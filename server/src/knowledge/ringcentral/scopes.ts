import type { Source } from '../scim/sources';
import { openApi, permissionGuide } from './sources';

/** An app permission ("scope") as the developer console and the token's `scope` name it. */
export interface Scope {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly includes: readonly string[];
  readonly source: Source;
}

/** The app permissions SCIM and the connection test use. There is no permission called SCIM. */
const scopes: readonly Scope[] = [
  {
    id: 'ReadAccounts',
    title: 'Read Accounts',
    description: 'Reading users through SCIM, and the account, its extensions and its features through REST.',
    includes: [],
    source: openApi,
  },
  {
    id: 'EditAccounts',
    title: 'Edit Accounts',
    description:
      'Creating, changing and deleting users through SCIM. RingCentral grants it to an app on request or by an administrator.',
    includes: ['ReadAccounts', 'EditExtensions'],
    source: permissionGuide,
  },
  {
    id: 'EditExtensions',
    title: 'Edit Extensions',
    description: 'Changing settings of extensions through REST. Not enough for SCIM writes.',
    includes: [],
    source: permissionGuide,
  },
];

const byId = new Map(scopes.map((scope) => [scope.id, scope]));

/** Whether the granted permissions give `needed`, directly or because one of them includes it. */
export function grants(granted: readonly string[], needed: string): boolean {
  return granted.some((id) => id === needed || (byId.get(id)?.includes.includes(needed) ?? false));
}
