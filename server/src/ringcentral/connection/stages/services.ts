import { readServiceFeatures } from '../../service-info';
import type { Stage } from '../stage';

/** Features that have to do with users and provisioning, of the hundred or so an account has. */
const told = ['UserManagement', 'ExternalDirectoryIntegration', 'SiteCodes'] as const;

/** What is switched on for the account? */
export const servicesStage: Stage = {
  id: 'services',
  title: 'Service features',
  needs: ['token'],
  isOptional: true,
  run: async ({ client, signal, learned }) => {
    const features = await readServiceFeatures(client, signal);
    learned.services = features;
    const seen = told.flatMap((name) => {
      const isOn = features.get(name);
      return isOn === undefined ? [] : [`${name} ${isOn ? 'on' : 'off'}`];
    });
    const facts = { features: Object.fromEntries(told.map((name) => [name, features.get(name) ?? null])) };
    if (seen.length === 0) return { state: 'unknown', evidence: 'the service info names none that matter here', facts };
    if (features.get('UserManagement') === false) {
      return {
        state: 'warned',
        evidence: seen.join(', '),
        cause: 'Users of this account cannot be managed.',
        remedy: 'Ask RingCentral to switch user management on.',
        facts,
      };
    }
    return { state: 'passed', evidence: seen.join(', '), facts };
  },
};
