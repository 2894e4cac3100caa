import type { Source } from '../../scim/sources';

export const oktaErrorCodes: Source = {
  title: 'Okta, Error codes',
  url: 'https://developer.okta.com/docs/reference/error-codes/',
};
export const oktaEventTypes: Source = {
  title: 'Okta, Event types',
  url: 'https://developer.okta.com/docs/reference/api/event-types/',
};
export const oktaTroubleshooting: Source = {
  title: 'Okta Help, Troubleshoot provisioning',
  url: 'https://help.okta.com/oie/en-us/content/topics/provisioning/lcm/troubleshooting.htm',
};
export const oktaScim: Source = {
  title: 'Okta, SCIM 2.0 protocol reference',
  url: 'https://developer.okta.com/docs/api/openapi/okta-scim/guides/scim-20',
};
