import { Redactor, type Secret } from './secret';

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

export type Credentials = JwtCredentials | TokenCredentials;

/** A redactor that knows every secret of these credentials and the Basic header made of them. */
export function redactorFor(credentials: Credentials): Redactor {
  const redactor = new Redactor();
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
