import type { Source } from '../scim/sources';

const guide = 'https://developers.ringcentral.com/guide';

/** The API description RingCentral's own SDKs are generated from. */
export const openApi: Source = {
  title: 'RingCentral OpenAPI description (npm ringcentral-open-api-parser 0.15.9)',
  url: 'https://www.npmjs.com/package/ringcentral-open-api-parser',
};
/** The older public description; it alone has request and response examples and error codes. */
export const openApi2021: Source = {
  title: 'RingCentral OpenAPI description 1.0.46 with examples (ringcentral/ringcentral-api-docs)',
  url: 'https://github.com/ringcentral/ringcentral-api-docs/blob/main/specs/ringcentral_openapi3.json',
};
export const rateLimitGuide: Source = {
  title: 'RingCentral developer guide, Rate limits',
  url: `${guide}/basics/rate-limits`,
};
export const errorGuide: Source = { title: 'RingCentral developer guide, Errors', url: `${guide}/basics/errors` };
export const permissionGuide: Source = {
  title: 'RingCentral developer guide, Permissions',
  url: `${guide}/basics/permissions`,
};
export const authGuide: Source = {
  title: 'RingCentral developer guide, Authentication',
  url: `${guide}/authentication`,
};
export const refreshTokenGuide: Source = {
  title: 'RingCentral developer guide, Refresh tokens',
  url: `${guide}/authentication/refresh-tokens`,
};
export const partnerGuide: Source = {
  title: 'RingCentral developer guide, Partner brands',
  url: `${guide}/basics/partners`,
};
export const scimIntroduction: Source = {
  title: 'RingCentral Developers, SCIM 2.0 API is Now Available on RingCentral',
  url: 'https://medium.com/ringcentral-developers/scim-2-0-api-is-now-available-on-ringcentral-47cbb9a4c7fb',
  date: '2018-02-15',
};
export const communityLicences: Source = {
  title: 'RingCentral community, Dealing with the "license limit has been reached" error',
  url: 'https://community.ringcentral.com/developer-platform-apis-and-integrations-5/dealing-with-the-license-limit-has-been-reached-error-9542',
  date: '2023-10-06',
};
export const communityState: Source = {
  title: 'RingCentral community, Azure AD and Auto Provisioning',
  url: 'https://community.ringcentral.com/developer-platform-apis-integrations-5/azure-ad-and-auto-provisioning-1235',
};
export const communityEmail: Source = {
  title: 'RingCentral developer forum, answer 10255: contact.email is checked for syntax and uniqueness',
  url: 'https://forums.developers.ringcentral.com/answers/10255',
};
/** A thread of community.ringcentral.com by its number. */
export const communityThread = (id: number, subject: string): Source => ({
  title: `RingCentral community, thread ${id}: ${subject}`,
});
/** A developer's account of creating and deleting a user through SCIM on the sandbox of 2018–2019. */
export const scimTestReadme: Source = { title: 'Public README "RingCentral SCIM API test"', date: '2019' };
export const oktaGuide: Source = { title: 'Okta, RingCentral provisioning guide (with its troubleshooting list)' };
export const jumpCloudGuide: Source = { title: 'JumpCloud, Integrate with RingCentral' };
export const lumosGuide: Source = {
  title: 'Lumos knowledge base, RingCentral Capabilities',
  url: 'https://dave-playground-knowledge-base.help.usepylon.com/articles/3687245675-ringcentral-capabilities',
  date: '2024-10-08',
};
export const javascriptSdk: Source = {
  title: '@ringcentral/sdk 5.0.11',
  url: 'https://github.com/ringcentral/ringcentral-js',
};
