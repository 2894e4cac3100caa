import { grants } from '../../../knowledge/ringcentral/scopes';
import type { Finding, Stage } from '../stage';

/** Application permissions, as the token answer lists them. */
export const permissionsStage: Stage = {
  id: 'permissions',
  title: 'App permissions',
  needs: ['token'],
  run: async ({ learned: { issued }, credentials }) => {
    if (issued?.scopes === undefined) {
      const why = credentials.kind === 'token' ? 'a ready token does not say' : 'the token answer does not say';
      return { state: 'unknown', evidence: `${why} which permissions the app has` };
    }
    return judge(issued.scopes);
  },
};

function judge(scopes: readonly string[]): Finding {
  const canRead = grants(scopes, 'ReadAccounts');
  const canWrite = grants(scopes, 'EditAccounts');
  const facts = { scopes, canRead, canWrite };
  if (!canRead) {
    return {
      state: 'failed',
      evidence: `ReadAccounts missing (the app has ${list(scopes)}): reading users will answer 403 CMN-401`,
      cause: 'The app was not given the permission "Read Accounts".',
      remedy: 'Add "Read Accounts" to the app in the developer console.',
      facts,
    };
  }
  if (!canWrite) {
    return {
      state: 'warned',
      evidence: 'has ReadAccounts; EditAccounts missing: preview works, provisioning will answer 403 CMN-401',
      remedy: 'Ask RingCentral developer support to add "Edit Accounts" to the app.',
      facts,
    };
  }
  return {
    state: 'passed',
    evidence: scopes.includes('ReadAccounts')
      ? 'ReadAccounts, EditAccounts'
      : 'EditAccounts, which includes ReadAccounts',
    facts,
  };
}

function list(scopes: readonly string[]): string {
  return scopes.length === 0 ? 'none' : scopes.slice(0, 8).join(', ');
}
