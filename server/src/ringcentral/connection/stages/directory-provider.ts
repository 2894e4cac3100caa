import { provisioningError } from '../../../knowledge/ringcentral/errors';
import type { Stage } from '../stage';

const FEATURE = 'ExternalDirectoryIntegration';
const BASIS = 'cannot be read through the API; a first create will tell';

/** Always unknown: no endpoint tells whether Directory Provider is SCIM. The service info is a hint and no more. */
export const directoryProviderStage: Stage = {
  id: 'directory-provider',
  title: 'Directory provider',
  needs: ['token'],
  run: async ({ learned }) => {
    const enabled = learned.services?.get(FEATURE);
    const facts = { externalDirectoryIntegration: enabled ?? null };
    const scimOff = provisioningError('scim-off');
    const where = 'Account Settings > Directory Integrations > Directory Provider = SCIM';
    if (enabled === false) {
      return {
        state: 'unknown',
        evidence: `${BASIS}. Service info says ${FEATURE} is not enabled, so creates may answer "${scimOff.message}"`,
        remedy: scimOff.remedy,
        facts,
      };
    }
    const hint = enabled === true ? `. Service info says ${FEATURE} is enabled, which is a hint and no proof` : '';
    return {
      state: 'unknown',
      evidence: `${BASIS}${hint}`,
      cause: `When it is not SCIM, reads may still work and creates answer "${scimOff.message}". It is set in the Admin Portal: ${where}.`,
      facts,
    };
  },
};
