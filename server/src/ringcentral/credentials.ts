import { Redactor, Secret } from './secret';
import type { TokenSource } from './token-source';

/** A RingCentral JWT credential of one user, with the app it is signed in through. */
export interface JwtCredentials {
  readonly kind: 'jwt';
  readonly clientId: string;
  /** Absent for a public app, which sends its client id in the body instead of a Basic header. */
  readonly clientSecret?: Secret;
  readonly jwt: Secret;
}

/** An access token made elsewhere. It is used as it is: never renewed and never revoked by us. */
export interface TokenCredentials {
  readonly kind: 'token';
  readonly accessToken: Secret;
}

/** A session that somebody has signed in to, and that outlives the client which reads with it. */
export interface SessionCredentials {
  readonly kind: 'session';
  readonly session: TokenSource;
}

export type Credentials = JwtCredentials | TokenCredentials | SessionCredentials;

/** Credentials without what pasting adds: white space around values, and the word `Bearer` before a token. */
export function cleanCredentials(credentials: Credentials): Credentials {
  if (credentials.kind === 'session') return credentials;
  if (credentials.kind === 'token') {
    const accessToken = new Secret(
      credentials.accessToken
        .reveal()
        .trim()
        .replace(/^bearer\s+/i, ''),
    );
    return { kind: 'token', accessToken };
  }
  const { clientId, clientSecret, jwt } = credentials;
  return {
    kind: 'jwt',
    clientId: clientId.trim(),
    jwt: new Secret(jwt.reveal().trim()),
    ...(clientSecret === undefined || clientSecret.isBlank
      ? {}
      : { clientSecret: new Secret(clientSecret.reveal().trim()) }),
  };
}

/** The name of the first value that is missing or cannot be a credential; undefined when all are there. */
export function missingCredential(credentials: Credentials): string | undefined {
  if (credentials.kind === 'session') return undefined;
  if (credentials.kind === 'token') return isSendable(credentials.accessToken) ? undefined : 'access token';
  if (credentials.clientId.trim() === '') return 'client ID';
  return isSendable(credentials.jwt) ? undefined : 'JWT';
}

/** Tokens and JWTs are printable ASCII without spaces; anything else could not travel in a header. */
function isSendable(secret: Secret): boolean {
  return /^[\x21-\x7e]+$/.test(secret.reveal());
}

/** A redactor that knows every secret of these credentials and the Basic header made of them. */
export function redactorFor(credentials: Credentials): Redactor {
  const redactor = new Redactor();
  // The token of a session is remembered when it is handed out.
  if (credentials.kind === 'session') return redactor;
  if (credentials.kind === 'token') {
    redactor.remember(credentials.accessToken.reveal());
    return redactor;
  }
  redactor.remember(credentials.jwt.reveal());
  if (credentials.clientSecret !== undefined) {
    const secret = credentials.clientSecret.reveal();
    redactor.remember(secret);
    redactor.remember(Buffer.from(`${credentials.clientId}:${secret}`).toString('base64'));
  }
  return redactor;
}
