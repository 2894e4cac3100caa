/**
 * What can be told about a credential before it is sent: undefined when nothing is wrong with it. The texts are shown
 * while a person types, so they never repeat what was typed.
 */
export function checkJwt(value: string): string | undefined {
  const text = value.trim();
  if (text === '') return 'Paste the JWT credential of the app (RingCentral developer console → Credentials → JWT).';
  if (/\s/.test(text)) return 'This has blanks or line breaks inside. Copy the credential again in one piece.';
  if (text.split('.').length !== 3) {
    return 'A JWT has three parts with dots between them; this has not. Copy it again, or choose "Access token".';
  }
  return undefined;
}

/** Like {@link checkJwt}, for the client ID of an app. */
export function checkClientId(value: string): string | undefined {
  if (value.trim() === '') return 'The client ID is on the page of the app in the RingCentral developer console.';
  if (value.includes('@') || /\s/.test(value.trim())) return 'This is not a client ID: those have no blanks and no @.';
  return undefined;
}

/** Like {@link checkJwt}, for an access token. */
export function checkAccessToken(value: string): string | undefined {
  const text = value.trim();
  if (text === '') return 'Paste an access token.';
  if (/^bearer\s/i.test(text)) return 'Leave out the word "Bearer": only the token itself.';
  return /\s/.test(text) ? 'This has blanks or line breaks inside. Copy the token again in one piece.' : undefined;
}
