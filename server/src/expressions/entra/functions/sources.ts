const page = 'https://learn.microsoft.com/entra/identity/app-provisioning/functions-for-customizing-application-data';

/** Where Microsoft describes a function of application provisioning. */
export function reference(name: string): string {
  return `${page}#${name.toLowerCase()}`;
}

/** Where Microsoft describes a function that only cloud sync documents. */
export function cloudSyncReference(name: string): string {
  return `https://learn.microsoft.com/entra/identity/hybrid/cloud-sync/reference-expressions#${name.toLowerCase()}`;
}

/** Where Microsoft describes roles as targets. */
export const rolesReference =
  'https://learn.microsoft.com/entra/identity/app-provisioning/customize-application-attributes#provisioning-a-role-to-a-scim-app';

export const cloudSyncOnly = 'documented for Microsoft Entra Cloud Sync only';
