import type { AccountModel } from '../../account/account-model';
import { UserAnswer, UserListAnswer } from '../../account/read-operations';
import type { AccountUser } from '../../account/scim-user';
import type { StatementId } from '../../account/statements';
import type { PlannedRequest, PredictedAnswer } from './plan';

/** An answer of the account's model as a plan keeps it; that of a user is kept as it is, and its body made when read. */
export function predictedAnswer(response: ReturnType<AccountModel['handle']>): PredictedAnswer {
  if (response instanceof UserAnswer) return response;
  const { status, body, predictions = [] } = response;
  if (status < 400) return { status, body, predictions };
  const { detail, scimType } = (body ?? {}) as { readonly detail?: unknown; readonly scimType?: unknown };
  return {
    status,
    body,
    predictions,
    ...(typeof detail === 'string' ? { detail } : {}),
    ...(typeof scimType === 'string' ? { scimType } : {}),
  };
}

/**
 * The answer to a read. A plan holds thousands of them and nobody looks into what was read, so answers that succeed on the
 * same statements are one, and its body is not kept.
 */
export function readAnswer(response: ReturnType<AccountModel['handle']>): PredictedAnswer {
  if (response.status >= 400) return predictedAnswer(response);
  const { status, predictions = NONE } = response;
  let answer = reads.get(predictions);
  if (answer?.status !== status) {
    answer = { status, body: undefined, predictions };
    reads.set(predictions, answer);
  }
  return answer;
}

/** By the list of statements, of which reads have the same ones again and again. */
const reads = new WeakMap<readonly StatementId[], PredictedAnswer>();
const NONE: readonly StatementId[] = [];

/** The users a search found, as the account has them. */
export function foundUsers(
  response: ReturnType<AccountModel['handle']>,
  account: AccountModel,
): readonly AccountUser[] {
  if (!(response instanceof UserListAnswer)) return [];
  const { users } = response;
  // A list may show extensions that are no users (R9).
  if (account.otherExtensions.length === 0 || account.behaviour.otherExtensions !== 'listed') return users;
  return users.filter(({ id }) => account.get(id) !== undefined);
}

/** The user that a create among `requests` made, with the country of the licence where it is known. */
export function createdUser(
  requests: readonly PlannedRequest[],
): { readonly id: string; readonly country?: string } | undefined {
  for (const { answer } of requests) {
    if (answer?.status !== 201) continue;
    if (answer instanceof UserAnswer) return answer.user;
    const id = (answer.body as { readonly id?: unknown } | undefined)?.id;
    if (typeof id === 'string') return { id };
  }
  return undefined;
}

/** The id of the user that a create among `requests` made. */
export function createdUserId(requests: readonly PlannedRequest[]): string | undefined {
  return createdUser(requests)?.id;
}
