/** The expression languages of Microsoft's other synchronization products, which people mix up with this one. */
export type Dialect = 'connect-sync' | 'cloud-sync';

export const dialectNames: Readonly<Record<Dialect, string>> = {
  'connect-sync': 'Microsoft Entra Connect Sync',
  'cloud-sync': 'Microsoft Entra Cloud Sync',
};
