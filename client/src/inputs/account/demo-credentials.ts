import type { Credentials } from '../../../../server/src/ringcentral/credentials';
import { Secret } from '../../../../server/src/ringcentral/secret';
import { demoClientId, demoClientSecret, demoJwt } from '../../../../server/src/simulator/simulator';

/** What a simulator lets in unless told otherwise. Not secret: they open nothing else. */
export const demoCredentials: Credentials = {
  kind: 'jwt',
  clientId: demoClientId,
  clientSecret: new Secret(demoClientSecret),
  jwt: new Secret(demoJwt),
};
