import { isIP } from 'node:net';
import { isAccountError } from '../../account-error';
import { answersHttp, lookUp } from '../probe';
import type { Stage } from '../stage';

/** Does the host's name lead anywhere? */
export const nameStage: Stage = {
  id: 'name',
  title: 'Name',
  needs: [],
  run: async (context) => {
    const { hostname } = context.address;
    if (isIP(hostname) !== 0) return { state: 'passed', evidence: `${hostname} is an address: no name to look up` };
    try {
      const addresses = await lookUp(hostname, context);
      const more = addresses.length > 1 ? ` and ${addresses.length - 1} more` : '';
      return { state: 'passed', evidence: `${hostname} is ${addresses[0]}${more}`, facts: { addresses } };
    } catch (error) {
      if (!isAccountError(error, 'unknown-host') || !(await answersHttp(context.address, context))) throw error;
      context.isIndirect = true;
      const evidence = `${hostname} is not known to this machine; the proxy knows it`;
      return { state: 'passed', evidence, facts: { isIndirect: true } };
    }
  },
};
