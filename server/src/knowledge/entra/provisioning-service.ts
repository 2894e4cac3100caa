import type { Source } from '../scim/sources';
import { ringCentralTutorial } from './log/sources';

const learn = 'https://learn.microsoft.com/entra/identity';

const duration: Source = {
  title: 'Microsoft Learn, Find out when a specific user will be able to access an app',
  url: `${learn}/app-provisioning/application-provisioning-when-will-provisioning-finish-specific-user`,
};
/** How often the service looks for changes after the initial cycle; a mapping cannot change it. */
export const incrementalCycle = { minutes: 40, source: ringCentralTutorial } as const;

/** Minutes of the initial cycle for each user in scope. */
export const initialCycle = { least: 0.01, most: 0.08, source: duration } as const;

/** What the gallery application keeps to at RingCentral, in requests a minute. */
export const galleryRates = { reads: 300, writes: 1000, source: ringCentralTutorial } as const;
