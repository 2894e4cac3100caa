import type { KnownError } from '../../errors/known-error';
import { lowerAscii, plainText, textPattern } from '../../errors/text-pattern';
import { oauthErrors, oauthKeywords } from './oauth';
import { commonErrors } from './platform';
import { refusals } from './refusals';
import { sdkErrors } from './sdk';
import { statusErrors } from './statuses';

export { commonErrors, oauthErrors, oauthKeywords, refusals, sdkErrors, statusErrors };

/** Every error of RingCentral, of its SDK and of plain HTTP, the most telling families first. */
export const ringCentralErrors: readonly KnownError[] = [
  ...refusals,
  ...commonErrors,
  ...oauthErrors,
  ...oauthKeywords,
  ...sdkErrors,
  ...statusErrors,
];

/** A refusal whose text is known, as a model of the account gives it. */
export interface ProvisioningError extends KnownError {
  readonly message: string;
  readonly status?: number;
}

const refusalById = new Map(refusals.map((error) => [error.id, error]));

/** The refusal with this id, its text and usual status. Throws when there is none, so a slip shows in the first test. */
export function provisioningError(id: string): ProvisioningError {
  const error = refusalById.get(id);
  const [message] = error?.texts ?? [];
  if (error === undefined || message === undefined) throw new Error(`No provisioning error is called ${id}.`);
  const [status] = error.statuses;
  return { ...error, message, ...(status === undefined ? {} : { status }) };
}

const patterns = refusals.map((error) => ({ error, texts: error.texts.map(textPattern) }));

/** The refusal whose text `detail` contains, letter case aside, or undefined. Linear in the length of `detail`. */
export function findProvisioningError(detail: string): KnownError | undefined {
  const plain = plainText(detail);
  const lower = lowerAscii(plain);
  return patterns.find(({ texts }) => texts.some((text) => text.match(plain, lower) !== undefined))?.error;
}

const platformByCode = new Map([...oauthErrors, ...commonErrors].map((error) => [error.codes[0], error]));

/** What a code of the platform, `OAU-` or `CMN-`, means; undefined when it is not on the lists. */
export function findPlatformError(code: string): KnownError | undefined {
  return platformByCode.get(code.toUpperCase());
}

const keywordByName = new Map(oauthKeywords.map((error) => [error.codes[0], error]));

/** What an OAuth `error` keyword means, such as `invalid_grant`. */
export function findOAuthKeyword(keyword: string): KnownError | undefined {
  return keywordByName.get(keyword);
}

/** What a bare HTTP status means; any status from 500 on is a server that cannot answer. */
export function findStatusError(status: number): KnownError | undefined {
  const plain = statusErrors.filter(({ codes }) => codes.length === 0);
  return plain.find(({ statuses }) => statuses.includes(status) || (status >= 500 && statuses.includes(500)));
}
