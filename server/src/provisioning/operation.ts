/** What one run of a provisioning parameter does to an account. */
export type Operation = 'create' | 'update' | 'enable' | 'disable' | 'remove';
