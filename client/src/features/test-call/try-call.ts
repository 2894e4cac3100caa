import type * as vscode from 'vscode';
import type { ValueRecord } from '../../../../server/src/expressions/kit/value';
import { outcomeAsText, requestAsText } from '../../../../server/src/provisioning/saviynt/test-call/as-text';
import { runRead } from '../../../../server/src/provisioning/saviynt/test-call/run-read';
import { type CallPlace, sampleRequest } from '../../../../server/src/provisioning/saviynt/test-call/sample-request';
import type { OpenAccount } from '../../inputs/account/with-account';
import { connectorsNear } from '../../inputs/connector/choose-mapping';
import type { SampleUser } from '../../inputs/people/chosen-user';

/** A call with the name its documents get: `CreateAccountJSON call1`. */
export interface FoundCall extends CallPlace {
  readonly title: string;
}

/** The call whose object begins at `offset` of a file, as the editor has it; undefined when it is not there any more. */
export async function findCall(uri: vscode.Uri, offset: number): Promise<FoundCall | undefined> {
  for (const connector of await connectorsNear(uri))
    for (const parameter of connector.parameters) {
      if (parameter.uri !== uri.toString()) continue;
      const call = parameter.calls.find(({ object }) => parameter.text.toFile(object.start) === offset);
      if (call !== undefined)
        return { connector, parameter, call, title: `${parameter.name} ${call.name}`.trim().replaceAll('/', ' ') };
    }
  return undefined;
}

/** The request of a call for a sample user, as text. */
export function showRequest(place: CallPlace, user: SampleUser | undefined): string {
  return requestAsText(
    place,
    sampleRequest(place, { user: user?.values as ValueRecord | undefined, now: Date.now() }),
    user?.label,
  );
}

/** The request of a read and what the account answered, as text. */
export async function runCall(place: CallPlace, user: SampleUser | undefined, account: OpenAccount): Promise<string> {
  const values = { user: user?.values as ValueRecord | undefined, users: account.account.users, now: Date.now() };
  const request = sampleRequest(place, values);
  const outcome = await runRead(place, request, account.ask);
  return `${requestAsText(place, request, user?.label)}\n${outcomeAsText(outcome, account.account.name)}`;
}

/** Whether a request needs to know which account of the target the sample user is. */
export function needsAccount({ call }: CallPlace): boolean {
  const texts = [call.url, call.body?.string, ...call.headers.map(({ value }) => value)];
  return texts.some((text) => /\baccount(?:Name)?\b/.test(text?.text.text ?? ''));
}
