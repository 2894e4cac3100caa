import type { Stage } from '../stage';

/** Does RingCentral give us a token? */
export const tokenStage: Stage = {
  id: 'token',
  title: 'Sign-in',
  needs: ['host', 'tls'],
  run: async (context) => {
    const { credentials, client, signal } = context;
    if (credentials.kind === 'token') {
      return {
        state: 'unknown',
        evidence: 'a ready access token is used; the first request shows whether it is accepted',
      };
    }
    const issued = await client.signIn(signal);
    if (issued === undefined) return { state: 'unknown', evidence: 'nothing was asked' };
    context.learned.issued = issued;
    const minutes = Math.round(issued.expiresInSeconds / 60);
    const refresh = issued.hasRefreshToken
      ? `a refresh token came with it${credentials.kind === 'session' ? '' : ' and is not used'}`
      : `no refresh token${credentials.kind === 'session' ? '' : ' (normal for JWT)'}`;
    const how = credentials.kind === 'session' ? 'signed in already' : 'signed in with a JWT';
    return {
      state: 'passed',
      evidence: `${how}, token for ${minutes} min, ${refresh}`,
      facts: { expiresInSeconds: issued.expiresInSeconds, hasRefreshToken: issued.hasRefreshToken },
    };
  },
};
