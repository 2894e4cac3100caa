import type { FailureKind } from '../account-error';
import type { Explanation } from './explanation';

const proxyOrAddress: Explanation = {
  cause: "A proxy, a captive portal or a wrong address answers in RingCentral's place.",
  remedy: 'Open the address in a browser to see who answers, and check the proxy settings.',
};

/** What failures below HTTP, and answers that are not the API's, usually mean. */
export const failureExplanations: Partial<Readonly<Record<FailureKind, Explanation>>> = {
  credentials: {
    cause: 'Nothing was sent: there is nothing to sign in with.',
    remedy: 'Enter the client ID and the JWT of the app, or an access token, again.',
  },
  'unknown-host': {
    cause: 'The name does not exist, or this machine cannot ask its name server.',
    remedy: 'Check the spelling of the host and the network connection or VPN.',
  },
  refused: {
    remedy: 'Check the address; start the simulator if it is meant.',
  },
  reset: {
    cause: 'The server, a proxy or a firewall closed the connection.',
    remedy: 'Try again; if it stays, ask who runs the network whether this host is allowed.',
  },
  unreachable: {
    cause: 'The network does not lead to this host.',
    remedy: 'Check the network connection, the VPN and the proxy settings.',
  },
  timeout: {
    cause: 'A firewall drops the connection silently, or the server is overloaded.',
    remedy: 'Check that this host is reachable from here; try again later.',
  },
  redirect: {
    cause: "RingCentral's API does not redirect: this is a sign-in page, a proxy or another host.",
    remedy: 'Use the address of the API itself.',
  },
  'not-json': proxyOrAddress,
  'too-large': proxyOrAddress,
  unexpected: {
    cause: 'The answer does not have the form the API reference describes.',
    remedy: 'Check the server address; if it is right, try again later or show RingCentral support the answer.',
  },
  aborted: {
    remedy: 'Start again when you are ready.',
  },
  'forbidden-request': {
    cause: 'This client only reads, and from one server only.',
    remedy: 'Report this: it is a mistake of this program.',
  },
  address: {
    cause: 'A token goes to RingCentral, to this machine, and to hosts you allowed, and nowhere else.',
    remedy: 'Correct the address, or allow the host in your user settings.',
  },
  throttled: {
    cause:
      'All requests of a rate-limit group share one allowance, and a request sent too early starts the wait again.',
    remedy: 'Wait, then test again.',
  },
};
