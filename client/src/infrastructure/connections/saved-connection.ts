/** How a connection signs in: a JWT credential, a browser (authorization code with PKCE), or a token made elsewhere. */
export type ConnectionKind = 'jwt' | 'code' | 'token';

/** A connection a person has entered. Nothing in it is secret: what is secret is in SecretStorage under `id`. */
export interface SavedConnection {
  readonly id: string;
  readonly name: string;
  /** Origin, e.g. `https://platform.ringcentral.com`. */
  readonly server: string;
  readonly kind: ConnectionKind;
  /** Of the app; a ready token has none. */
  readonly clientId?: string;
  /** Marked by the person: shown wherever the connection is, and in the colour of the status bar. */
  readonly isProduction: boolean;
  /** Marked by the person and shown. It changes nothing: every connection only reads. */
  readonly isReadOnly: boolean;
}

/** Host name and port of a connection. */
export function hostOf({ server }: Pick<SavedConnection, 'server'>): string {
  return new URL(server).host;
}

/** How it signs in, in a few words. */
export function describeKind({ kind, clientId }: SavedConnection): string {
  if (kind === 'token') return 'access token';
  return kind === 'jwt' ? `JWT app ${clientId ?? ''}` : `sign-in in the browser, app ${clientId ?? ''}`;
}

/** The marks, e.g. `production, read-only`; empty when there are none. */
export function describeMarks({ isProduction, isReadOnly }: SavedConnection): string {
  return [isProduction ? 'production' : '', isReadOnly ? 'read-only' : ''].filter(Boolean).join(', ');
}

/** The name with its marks, for places that have nothing else to show them with. */
export function labelOf(connection: SavedConnection): string {
  const marks = describeMarks(connection);
  return marks === '' ? connection.name : `${connection.name} (${marks})`;
}
