import type { AccountModel } from '../../../account/account-model';
import type { AnswerRequest, ImportAnswer } from './port';

/** Answers an import from a model of the account, on a copy of its own. Anything but a read is refused with 405. */
export function modelAnswers(account: AccountModel, now: Date): AnswerRequest {
  const model = account.clone();
  const context = { now: () => now };
  return ({ method, path, body }) => {
    const isSearch = method === 'POST' && /\/\.search(?:\?|$)/.test(path);
    if (method !== 'GET' && !isSearch) return { status: 405, headers: {}, body: undefined };
    const parsed = body === undefined ? {} : { body: parse(body) };
    const response = model.handle({ method, path, ...parsed }, context);
    return { status: response.status, headers: lowerCase(response.headers), body: response.body };
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function lowerCase(headers: Readonly<Record<string, string>>): ImportAnswer['headers'] {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
