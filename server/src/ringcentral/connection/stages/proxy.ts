import { answersHttp } from '../probe';
import type { Stage } from '../stage';

/** Which way do the requests go, and does the proxy let them through? */
export const proxyStage: Stage = {
  id: 'proxy',
  title: 'Proxy',
  needs: ['host'],
  run: async (context) => {
    const { address, proxy: settings, isIndirect } = context;
    const { proxy, source, isUsed, reason, remedy } = settings;
    const facts = { proxy: proxy ?? null, isUsed, isIndirect };
    if (address.trust === 'loopback')
      return { state: 'passed', evidence: 'none: this machine is asked directly', facts };
    if (proxy === undefined) {
      const evidence = isIndirect ? 'the system leads requests through a proxy' : `none: ${source} names no proxy`;
      return { state: 'passed', evidence, facts };
    }
    if (!isUsed) return { state: 'passed', evidence: `${source} names ${proxy}, but ${reason}`, facts };
    if (await answersHttp(address, context)) {
      return { state: 'passed', evidence: `requests go through ${proxy} (${source}) and are answered`, facts };
    }
    return {
      state: 'failed',
      evidence: `no answer of an API came through ${proxy} (${source})`,
      cause: 'The proxy is not there, asks for a sign-in (407), or does not let this host through.',
      remedy: remedy ?? 'Ask who runs the proxy to let this host through, or correct the proxy setting.',
      facts,
    };
  },
};
