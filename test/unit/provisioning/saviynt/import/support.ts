import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AccountModel } from '../../../../../server/src/account/account-model';
import { parseSnapshot } from '../../../../../server/src/account/parse-snapshot';
import type { Connector } from '../../../../../server/src/documents/saviynt/connector';
import type { ImportInput } from '../../../../../server/src/provisioning/saviynt/import/import-input';
import { modelAnswers } from '../../../../../server/src/provisioning/saviynt/import/model-port';
import type { AnswerRequest, ImportAnswer } from '../../../../../server/src/provisioning/saviynt/import/port';
import { previewImport } from '../../../../../server/src/provisioning/saviynt/import/preview-import';
import { connectorOf, fixtures } from '../../support';

export const NOW = new Date('2026-01-31T09:14:00Z');

/** A connector of one import file, with a change made to its parsed text. */
export function importOf(file: string, change: (json: ImportFile) => void = () => undefined): Connector {
  const json = JSON.parse(readFileSync(join(fixtures, 'import', file), 'utf8')) as ImportFile;
  change(json);
  return connectorOf([['ImportAccountEntJSON.json', JSON.stringify(json, null, 2)]]);
}

type Fields = Record<string, unknown>;

/** As much of an import file as tests change. */
export interface ImportFile extends Fields {
  accountParams: Fields & { call: Record<string, Fields>; statusAndThresholdConfig: Fields };
}

/** The first call of the file. */
export function call1({ accountParams }: ImportFile): Fields & { http: Fields; colsToPropsMap: Fields } {
  return accountParams.call.call1 as Fields & { http: Fields; colsToPropsMap: Fields };
}

/** An account with so many users, all enabled, called `user001@corp.example` and so on. */
export function accountOf(count: number): AccountModel {
  const users = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    return {
      id: String(40_000_000 + index + 1),
      userName: `user${number}@corp.example`,
      name: { givenName: `Given${number}`, familyName: `Family${number}` },
      active: true,
      emails: [{ type: 'work', value: `user${number}@corp.example` }],
      status: 'Enabled',
    };
  });
  const parsed = parseSnapshot({ format: 'ringcentral-account/1', detail: 'full', account: {}, users, unassigned: [] });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return AccountModel.fromSeed(parsed.snapshot);
}

export interface Options extends Partial<Omit<ImportInput, 'connector' | 'ask'>> {
  readonly model?: AccountModel;
  readonly ask?: AnswerRequest;
}

/** The preview of a connector against an account of 250 users, unless told otherwise. */
export function preview(connector: Connector, { model = accountOf(250), ask, ...input }: Options = {}) {
  return previewImport({
    connector,
    ask: ask ?? modelAnswers(model, NOW),
    account: { name: 'account.json', users: [...model.users()].map(({ scim }) => scim), isLive: false },
    ...input,
  });
}

/** Answers the model's for the first pages, and something else from then on. */
export function breaksAfter(pages: number, answer: ImportAnswer, model = accountOf(250)): AnswerRequest {
  const ask = modelAnswers(model, NOW);
  let sent = 0;
  return (request) => (++sent > pages ? answer : ask(request));
}

/** An answer from its text as received. Never throws: a body that is not JSON is said to be what it is. */
export function answerOfText(status: number, headers: ImportAnswer['headers'], text: string): ImportAnswer {
  if (text.trim() === '') return { status, headers, body: undefined };
  try {
    return { status, headers, body: JSON.parse(text) as unknown };
  } catch {
    return { status, headers, body: undefined, fault: faultOf(text) };
  }
}

function faultOf(text: string): string {
  const start = text.slice(0, 200).trimStart();
  if (/^<(?:!doctype html|html|head|body)\b/i.test(start)) return 'an HTML page';
  if (/^[[{]/.test(start)) return 'JSON that is cut off or broken';
  return 'text that is not JSON';
}
