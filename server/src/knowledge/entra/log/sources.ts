import type { Source } from '../../scim/sources';

const learn = 'https://learn.microsoft.com/entra/identity';

export const provisioningLogs: Source = {
  title: 'Microsoft Learn, What are the Microsoft Entra provisioning logs',
  url: `${learn}/monitoring-health/concept-provisioning-logs`,
};
export const quarantine: Source = {
  title: 'Microsoft Learn, Application provisioning in quarantine status',
  url: `${learn}/app-provisioning/application-provisioning-quarantine-status`,
};
export const knownIssues: Source = {
  title: 'Microsoft Learn, Known issues for application provisioning',
  url: `${learn}/app-provisioning/known-issues`,
};
export const ringCentralTutorial: Source = {
  title: 'Microsoft Learn, Configure RingCentral for automatic user provisioning',
  url: `${learn}/saas-apps/ringcentral-provisioning-tutorial`,
};
