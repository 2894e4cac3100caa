import type { WorkspaceConfiguration } from 'vscode';

export const settingsSection = 'ringcentralProvisioning';

/**
 * Hosts beside RingCentral's own that the person allows a token to go to. Only the user's own settings count: a
 * workspace that somebody else wrote must not be able to name a place to send credentials to. What is not a plain host
 * name (a pattern, an address, a name with a user in front) is left out.
 *
 * @param configuration `vscode.workspace.getConfiguration(settingsSection)`
 * @returns each as `URL.host` gives it: lower case, with the port when it is not 443
 */
export function allowedHosts(configuration: Pick<WorkspaceConfiguration, 'inspect'>): readonly string[] {
  const value = configuration.inspect<unknown>('allowedHosts')?.globalValue;
  if (!Array.isArray(value)) return [];
  const hosts = value.map(plainHost).filter((host) => host !== undefined);
  return [...new Set(hosts)];
}

/** Host names of letters, digits, dots and hyphens (RFC 1123 §2.1), numbers of IPv4 among them, and a port. */
const hostPattern = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::[0-9]{1,5})?$/;

function plainHost(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const written = value.toLowerCase();
  if (!hostPattern.test(written) || !URL.canParse(`https://${written}`)) return undefined;
  const { host } = new URL(`https://${written}`);
  // What the URL standard reads in another way, such as 0x7f.1, is not what the person sees.
  return host === written.replace(/:443$/, '') ? host : undefined;
}
