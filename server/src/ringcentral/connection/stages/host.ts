import { type AccountError, isAccountError } from '../../account-error';
import { answersHttp, probeTcp } from '../probe';
import type { Finding, Stage, StageContext } from '../stage';

/** Is there a server at the address, and is it a place we know? */
export const hostStage: Stage = {
  id: 'host',
  title: 'Reachable',
  needs: ['name'],
  run: async (context) => {
    const { address, clock } = context;
    if (context.isIndirect) return reached(context, throughProxyOnly(context), { isIndirect: true });
    const startedAt = clock.now();
    try {
      const ip = await probeTcp(address, context);
      const ms = clock.now() - startedAt;
      const named = ip === address.hostname ? '' : ` at ${ip}`;
      return reached(context, `connected to ${address.host}${named}, ${ms} ms`, { ip, connectMs: ms });
    } catch (error) {
      if (!isAccountError(error) || error.kind === 'aborted') throw error;
      return await throughProxy(context, error);
    }
  },
};

/** Offices that let nothing out but a proxy refuse the direct connection; the requests themselves may still pass. */
async function throughProxy(context: StageContext, error: AccountError): Promise<Finding> {
  if (!(await answersHttp(context.address, context))) throw error;
  context.isIndirect = true;
  return reached(context, throughProxyOnly(context), { isIndirect: true });
}

function throughProxyOnly({ address }: StageContext): string {
  return `${address.host} answers through a proxy; a direct connection is not possible`;
}

function reached({ address }: StageContext, evidence: string, facts: Readonly<Record<string, unknown>>): Finding {
  const { info } = address;
  if (info === undefined || info.status === 'current') return { state: 'passed', evidence, facts };
  const remedy = info.replacement === undefined ? {} : { remedy: `Use https://${info.replacement}.` };
  return {
    state: 'warned',
    evidence,
    cause: info.description,
    ...remedy,
    facts: { ...facts, hostStatus: info.status },
  };
}
