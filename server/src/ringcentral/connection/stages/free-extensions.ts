import { provisioningError } from '../../../knowledge/ringcentral/errors';
import { readFreeExtensions } from '../../free-extensions';
import type { Stage } from '../stage';

/** How many users can be created: SCIM turns unassigned extensions into users. */
export const freeExtensionsStage: Stage = {
  id: 'free-extensions',
  title: 'Free extensions',
  needs: ['token', 'permissions'],
  isOptional: true,
  run: async ({ client, signal, learned }) => {
    const free = await readFreeExtensions(client, signal);
    const { extensions, isComplete, byCountry } = free;
    const total = extensions.length;
    const facts = {
      total,
      byCountry: byCountry.map(({ country, count }) => ({ country: country ?? null, count })),
    };
    if (!isComplete) {
      const evidence = `RingCentral listed ${total}, and not what it announced or was asked for; how many are free is not known`;
      return { state: 'unknown', evidence, facts };
    }
    learned.free = free;
    if (total === 0) {
      const limit = provisioningError('license-limit');
      return {
        state: 'warned',
        evidence: `none: the next create will answer ${limit.status} "${limit.message}"`,
        cause: limit.meaning,
        remedy: limit.remedy,
        facts,
      };
    }
    const parts = byCountry.map(({ country, count }) =>
      country === undefined ? `${count} without a stated country` : `${count} in ${country}`,
    );
    const evidence = `${parts.join(', ')}: users with an address in another country may be refused`;
    const isStated = byCountry.some(({ country }) => country !== undefined);
    return { state: 'passed', evidence: isStated ? evidence : `${total}; their countries are not stated`, facts };
  },
};
