import type { WorkspaceConfiguration } from 'vscode';

export const settingsSection = 'ringcentralProvisioning';

/**
 * Hosts beside RingCentral's own that the person allows a token to go to. Only the user's own settings count: a
 * workspace that somebody else wrote must not be able to name a place to send credentials to.
 *
 * @param configuration `vscode.workspace.getConfiguration(settingsSection)`
 */
export function allowedHosts(configuration: Pick<WorkspaceConfiguration, 'inspect'>): readonly string[] {
  const value = configuration.inspect<unknown>('allowedHosts')?.globalValue;
  return Array.isArray(value) ? value.filter((host): host is string => typeof host === 'string') : [];
}
