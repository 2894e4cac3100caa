import { isObject } from '../../../json/value';
import { provisioningError } from '../../../knowledge/ringcentral/errors';
import { type AccountError, isAccountError } from '../../account-error';
import type { Stage, StageContext } from '../stage';

const FEATURE = 'ExternalDirectoryIntegration';
const BASIS = 'cannot be read through the API; a first create will tell';

/** Always unknown: no endpoint tells whether Directory Provider is SCIM. The service info is a hint and no more. */
export const directoryProviderStage: Stage = {
  id: 'directory-provider',
  title: 'Directory provider',
  needs: ['token'],
  run: async (context) => {
    const enabled = await readFeature(context);
    const facts = { externalDirectoryIntegration: enabled ?? null };
    const scimOff = provisioningError('scim-off');
    if (enabled === false) {
      return {
        state: 'unknown',
        evidence: `${BASIS}. Service info says ${FEATURE} is not enabled, so creates may answer "${scimOff.message}"`,
        remedy: scimOff.remedy,
        facts,
      };
    }
    const hint = enabled === true ? `. Service info says ${FEATURE} is enabled` : '';
    return {
      state: 'unknown',
      evidence: `${BASIS}${hint}`,
      cause: `When it is not SCIM, creates answer "${scimOff.message}".`,
      facts,
    };
  },
};

async function readFeature({ client, signal }: StageContext): Promise<boolean | undefined> {
  try {
    const { body } = await client.get('/restapi/v1.0/account/~/service-info', {}, signal);
    const features: readonly unknown[] =
      isObject(body) && Array.isArray(body.serviceFeatures) ? body.serviceFeatures : [];
    const feature = features.find((item) => isObject(item) && item.featureName === FEATURE);
    return isObject(feature) && typeof feature.enabled === 'boolean' ? feature.enabled : undefined;
  } catch (error) {
    if (isAccountError(error) && !mustStop(error)) return undefined;
    throw error;
  }
}

function mustStop({ kind }: AccountError): boolean {
  return kind === 'aborted' || kind === 'forbidden-request';
}
