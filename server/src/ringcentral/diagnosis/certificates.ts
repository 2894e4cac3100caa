import type { Explanation } from './explanation';

const inspected: Explanation = {
  cause: 'The certificate does not lead to an authority this machine trusts. Companies that inspect TLS cause this.',
  remedy: "Add your company's root certificate to the system, or set NODE_EXTRA_CA_CERTS to its file, and restart.",
};
const wrongClock = 'If it should be valid, check the date of this machine.';

/** Certificate errors by Node's code (Node.js documentation, X509 certificate error codes). */
const explanations: ReadonlyMap<string, Explanation> = new Map([
  [
    'CERT_HAS_EXPIRED',
    { cause: 'The certificate has expired.', remedy: `Whoever runs the server has to renew it. ${wrongClock}` },
  ],
  ['CERT_NOT_YET_VALID', { cause: 'The certificate is not valid yet.', remedy: wrongClock }],
  [
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    {
      cause: 'The server signed its certificate itself: this is not RingCentral, or something stands in between.',
      remedy: 'Check the address. For a server of your own, set NODE_EXTRA_CA_CERTS to its certificate file.',
    },
  ],
  ['SELF_SIGNED_CERT_IN_CHAIN', inspected],
  ['UNABLE_TO_GET_ISSUER_CERT', inspected],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', inspected],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', inspected],
  [
    'ERR_TLS_CERT_ALTNAME_INVALID',
    {
      cause: 'The certificate belongs to another host name.',
      remedy: 'Check the address; a proxy or DNS may lead somewhere else.',
    },
  ],
  ['CERT_REVOKED', { cause: 'The certificate was revoked.', remedy: 'Do not use this server.' }],
]);

const other: Explanation = {
  cause: 'A TLS connection could not be made.',
  remedy: 'Check the address and whether a proxy or firewall stands in between.',
};

/** Why a TLS connection is not trusted. */
export function explainCertificate(code: string | undefined): Explanation {
  return (code === undefined ? undefined : explanations.get(code)) ?? other;
}
