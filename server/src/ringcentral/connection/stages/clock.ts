import type { Stage } from '../stage';

/** Tokens live for minutes, and certificates begin and end: two minutes is where clocks begin to hurt. */
const NOTICED_MS = 120_000;

/** Is this machine's clock right? Every answer says what the server's is. */
export const clockStage: Stage = {
  id: 'clock',
  title: 'Clock',
  needs: ['host', 'tls'],
  run: async ({ client }) => {
    const skew = client.clockSkew();
    if (skew === undefined) return { state: 'unknown', evidence: 'no answer carried a Date header' };
    const { aheadMs, uncertaintyMs } = skew;
    const facts = { serverAheadMs: Math.round(aheadMs), uncertaintyMs: Math.round(uncertaintyMs) };
    const off = Math.abs(aheadMs) - uncertaintyMs;
    const within = `within ${Math.ceil(uncertaintyMs / 1000)} s`;
    if (off <= 0) return { state: 'passed', evidence: `agrees with the server's, ${within}`, facts };
    const evidence = `this machine is ${duration(Math.abs(aheadMs))} ${aheadMs > 0 ? 'behind' : 'ahead of'} the server`;
    if (off < NOTICED_MS) return { state: 'passed', evidence, facts };
    return {
      state: 'warned',
      evidence,
      cause: 'Tokens look expired too early or too late, certificates invalid, and logs of two machines do not fit.',
      remedy: 'Let this machine set its clock by network time.',
      facts,
    };
  },
};

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  if (seconds < 120) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}
