import { isAccountError } from '../account-error';
import type { Finding, StageId } from '../connection/stage';
import { parseServerAddress, type ServerAddress } from '../server-address';
import { fill, type TokenRequest } from './token-request';

/** What was looked at before anything is sent. */
export interface StaticCheck {
  readonly id: StageId;
  readonly title: string;
  readonly finding: Finding;
}

const TOKEN_PATH = '/restapi/oauth/token';
const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const FORM = 'application/x-www-form-urlencoded';

type Values = ReadonlyMap<string, string>;

/** Where the token would be asked for. @throws AccountError `address` when no secret may go there */
export function addressOf(request: TokenRequest, values: Values, allowedHosts: readonly string[]): ServerAddress {
  const url = fill(request.url, values) ?? request.url.text;
  return parseServerAddress(URL.canParse(url) ? new URL(url).origin : url, allowedHosts);
}

/** Looks at a token request as RingCentral would: address, grant, client, form of the body, and where EIC finds the token. */
export function checkTokenRequest(
  request: TokenRequest,
  values: Values,
  allowedHosts: readonly string[],
): readonly StaticCheck[] {
  return [
    { id: 'token-address', title: 'Address', finding: checkAddress(request, values, allowedHosts) },
    { id: 'token-grant', title: 'Grant', finding: checkGrant(request, values) },
    { id: 'token-client', title: 'Client', finding: checkClient(request, values) },
    { id: 'token-body', title: 'Body form', finding: checkBody(request) },
    { id: 'token-path', title: 'Token path', finding: checkPath(request) },
  ];
}

function checkAddress(request: TokenRequest, values: Values, allowedHosts: readonly string[]): Finding {
  const url = fill(request.url, values);
  if (url === undefined) return open('url', request.url.placeholders);
  try {
    const { host, info } = addressOf(request, values, allowedHosts);
    const { pathname } = new URL(url);
    if (pathname !== TOKEN_PATH) {
      return failed(
        `url asks ${host}${pathname}`,
        `RingCentral gives tokens at ${TOKEN_PATH}.`,
        `Write …${TOKEN_PATH}.`,
      );
    }
    if (request.method !== 'POST') {
      const seen = request.method === '' ? 'httpMethod is missing' : `httpMethod is ${request.method}`;
      return failed(seen, 'A token is asked for with POST (RFC 6749 §3.2).', 'Write "httpMethod": "POST".');
    }
    if (info !== undefined && info.status !== 'current') {
      const remedy = info.replacement === undefined ? {} : { remedy: `Use https://${info.replacement}${TOKEN_PATH}.` };
      return { state: 'warned', evidence: `POST ${host}${pathname}`, cause: info.description, ...remedy };
    }
    return { state: 'passed', evidence: `POST ${host}${pathname}`, facts: { host } };
  } catch (error) {
    if (!isAccountError(error)) throw error;
    return failed(
      error.message,
      'Credentials are not sent there.',
      'Correct the url, or allow the host if it is yours.',
    );
  }
}

function checkGrant({ params, authType }: TokenRequest, values: Values): Finding {
  if (authType.toLowerCase() !== 'oauth2') {
    const seen = authType === '' ? 'authType is missing' : `authType is ${authType}`;
    return failed(
      seen,
      "RingCentral's JWT credential is sent as it is: authType Jwt would sign one of its own.",
      'Write "authType": "oauth2".',
    );
  }
  const open1 = params?.get('grant_type');
  if (open1 === undefined) {
    return failed(
      'httpParams has no grant_type',
      'RingCentral answers 400 OAU-250 "Unsupported grant type".',
      `Add "grant_type": "${JWT_BEARER}".`,
    );
  }
  const grant = fill(open1, values);
  if (grant === undefined) return open('grant_type', open1.placeholders);
  const required = requiredBy(grant);
  if (required === undefined) {
    const cause =
      grant === 'password'
        ? 'RingCentral has announced the end of the password grant for 31 March 2024.'
        : 'RingCentral does not offer this grant to apps.';
    return failed(
      `grant_type is "${grant.slice(0, 60)}"`,
      cause,
      `Use "${JWT_BEARER}" with the JWT credential as "assertion".`,
    );
  }
  const missing = required.filter((name) => params?.get(name) === undefined || params.get(name)?.text.trim() === '');
  if (missing.length > 0) {
    return failed(
      `${grant} without ${missing.join(', ')}`,
      'RingCentral answers 400 CMN-100: a parameter is missing.',
      `Add ${missing.join(', ')} to httpParams.`,
    );
  }
  const unfilled = required
    .flatMap((name) => params?.get(name) ?? [])
    .filter((text) => fill(text, values) === undefined);
  const names = unfilled.flatMap(({ placeholders }) => placeholders);
  const evidence = `${grant}, with ${required.join(', ')}`;
  if (unfilled.length > 0) return { ...open(required.join(', '), names), evidence: `${evidence}; ${valuesFor(names)}` };
  return { state: 'passed', evidence, facts: { grant } };
}

function requiredBy(grant: string): readonly string[] | undefined {
  if (grant === JWT_BEARER) return ['assertion'];
  if (grant === 'refresh_token') return ['refresh_token'];
  if (grant === 'authorization_code') return ['code', 'redirect_uri'];
  return undefined;
}

function checkClient({ headers, params }: TokenRequest, values: Values): Finding {
  const authorization = [...headers].find(([name]) => name.trim().toLowerCase() === 'authorization')?.[1];
  const clientId = params?.get('client_id');
  if (authorization === undefined) {
    if (clientId !== undefined && clientId.text.trim() !== '') {
      return { state: 'passed', evidence: 'client_id in the body, as a public app sends it' };
    }
    return failed(
      'neither an Authorization header nor client_id',
      'RingCentral answers 400 invalid_client OAU-153.',
      'Add "Authorization": "Basic …" with clientId:clientSecret in base64 to httpHeaders.',
    );
  }
  const value = fill(authorization, values);
  if (value === undefined) return open('Authorization', authorization.placeholders);
  const encoded = /^basic\s{1,5}(\S{1,2000})$/i.exec(value.trim())?.[1];
  const decoded = encoded === undefined ? undefined : Buffer.from(encoded, 'base64').toString('latin1');
  if (encoded === undefined || decoded === undefined) {
    return failed(
      'the Authorization header is not Basic',
      'RingCentral answers 401 OAU-123.',
      'Write "Basic " and clientId:clientSecret in base64.',
    );
  }
  if (!/^[\x21-\x7e]+:[\x20-\x7e]*$/.test(decoded)) {
    return failed(
      'what follows Basic is not clientId:clientSecret in base64',
      'RingCentral cannot read the client and answers invalid_client OAU-153.',
      'Encode clientId:clientSecret, with the colon and without a line break, in base64.',
    );
  }
  return { state: 'passed', evidence: 'Authorization: Basic, a client and its secret' };
}

function checkBody({ contentType, headers, params }: TokenRequest): Finding {
  if (params === undefined) {
    return failed('httpParams is no set of parameters', 'There is nothing to send.', 'Write httpParams as an object.');
  }
  if (contentType !== FORM && contentType !== `${FORM}-pws`) {
    const seen = contentType === '' ? 'httpContentType is missing' : `httpContentType is ${contentType}`;
    return failed(
      seen,
      'RingCentral reads the parameters from a form; from JSON it reads none and answers OAU-250 "Unsupported grant type".',
      `Write "httpContentType": "${FORM}".`,
    );
  }
  const other = [...headers].find(([name]) => name.trim().toLowerCase() === 'content-type')?.[1].text;
  if (other !== undefined && !other.toLowerCase().startsWith(FORM)) {
    const remedy = 'Take Content-Type out of httpHeaders: httpContentType says it.';
    return {
      state: 'warned',
      evidence: `${contentType}, but a header says Content-Type: ${other.slice(0, 60)}`,
      remedy,
    };
  }
  return { state: 'passed', evidence: `a form of ${[...params.keys()].join(', ')}` };
}

function checkPath({ tokenResponsePath, tokenType }: TokenRequest): Finding {
  if (tokenResponsePath !== 'access_token') {
    const seen =
      tokenResponsePath === '' ? 'tokenResponsePath is missing' : `tokenResponsePath is ${tokenResponsePath}`;
    return failed(
      seen,
      "RingCentral's answer has the token in access_token.",
      'Write "tokenResponsePath": "access_token".',
    );
  }
  if (tokenType.toLowerCase() !== 'bearer') {
    const seen = tokenType === '' ? 'tokenType is missing' : `tokenType is ${tokenType}`;
    return {
      state: 'warned',
      evidence: seen,
      remedy: 'Write "tokenType": "Bearer", which calls to RingCentral begin with.',
    };
  }
  return { state: 'passed', evidence: 'access_token, sent as Bearer' };
}

function failed(evidence: string, cause: string, remedy: string): Finding {
  return { state: 'failed', evidence, cause, remedy };
}

function open(what: string, placeholders: readonly string[]): Finding {
  return { state: 'unknown', evidence: `${what}: ${valuesFor(placeholders)}` };
}

function valuesFor(placeholders: readonly string[]): string {
  if (placeholders.length === 0) return 'an expression, which only EIC works out';
  return `no value for ${placeholders.map((name) => `@${name}@`).join(', ')}`;
}
