import type { UserSchema } from '../../../documents/okta/model/schema';

/** Whether an import from the app may change an attribute of an Okta user. */
export type Mastery =
  | { readonly overwrites: true; readonly because: string }
  | { readonly overwrites: false; readonly because: string };

/**
 * Who decides the value of an attribute: what its schema says of its master, and whether the mapping pushes it. PUSH into
 * Okta is allowed for profile sources only (Okta API: ProfileMappingProperty; user schema attribute, master).
 */
export function masteryOf(name: string, isPushed: boolean, schema: UserSchema | undefined, appId: string): Mastery {
  if (!isPushed) return { overwrites: false, because: 'it is mapped on create only' };
  const master = schema?.attribute(name)?.master;
  switch (master?.type) {
    case 'OKTA':
      return { overwrites: false, because: 'Okta is its master' };
    case 'OVERRIDE': {
      const [first] = master.apps;
      return appId !== '' && first === appId
        ? { overwrites: true, because: 'RingCentral comes first among its masters' }
        : { overwrites: false, because: `its profile master is overridden, and ${first ?? 'another app'} comes first` };
    }
    default:
      return { overwrites: true, because: 'RingCentral is taken to be the profile source' };
  }
}
