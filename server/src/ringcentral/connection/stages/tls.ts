import { explainCertificate } from '../../diagnosis/certificates';
import { answersHttp, probeTls, type SeenCertificate } from '../probe';
import type { Finding, Stage, StageContext } from '../stage';

const DAY_MS = 86_400_000;
const SOON_DAYS = 14;

/** Is the connection private, and is the server who it says it is? */
export const tlsStage: Stage = {
  id: 'tls',
  title: 'TLS',
  needs: ['host'],
  run: async (context) => {
    if (!context.address.isSecure) {
      return { state: 'passed', evidence: 'plain http to this machine: nothing goes over a network' };
    }
    if (context.isIndirect) {
      return { state: 'unknown', evidence: 'the connection goes through a proxy, so the certificate is not seen here' };
    }
    const certificate = await probeTls(context.address, context);
    return certificate.distrust === undefined
      ? judgeTrusted(certificate, context.clock.now())
      : await distrusted(context, certificate, certificate.distrust);
  },
};

/** What a certificate that this machine trusts is worth at a time, in milliseconds since 1970. */
export function judgeTrusted(certificate: SeenCertificate, now: number): Finding {
  const { protocol, subject, issuer, validTo } = certificate;
  const evidence = `${protocol}, certificate of ${subject} by ${issuer}${untilWhen(validTo)}`;
  const facts = factsOf(certificate);
  const days = validTo === undefined ? Number.POSITIVE_INFINITY : Math.floor((validTo - now) / DAY_MS);
  if (days >= SOON_DAYS) return { state: 'passed', evidence, facts };
  const remedy = 'Whoever runs the server has to renew it.';
  return { state: 'warned', evidence: `${evidence}: ${days} days left`, remedy, facts };
}

/**
 * The editor may trust more than Node does (the system's certificates). The requests decide: when they get through,
 * this is worth a word and not a stop.
 */
async function distrusted(context: StageContext, certificate: SeenCertificate, code: string): Promise<Finding> {
  const { protocol, subject, issuer, validTo } = certificate;
  const evidence = `${protocol}, certificate of ${subject} by ${issuer}${untilWhen(validTo)}, not trusted (${code})`;
  const checksAreOff = process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0';
  const accepted = !checksAreOff && (await answersHttp(context.address, context));
  const state = accepted ? 'warned' : 'failed';
  const seen = accepted ? `${evidence} by Node alone; the requests get through` : evidence;
  return { state, evidence: seen, ...explainCertificate(code), facts: { ...factsOf(certificate), code } };
}

function factsOf({ protocol, subject, issuer, validTo }: SeenCertificate): Readonly<Record<string, unknown>> {
  return { protocol, subject, issuer, ...(validTo === undefined ? {} : { validTo: new Date(validTo).toISOString() }) };
}

function untilWhen(validTo: number | undefined): string {
  return validTo === undefined ? '' : `, valid until ${new Date(validTo).toISOString().slice(0, 10)}`;
}
