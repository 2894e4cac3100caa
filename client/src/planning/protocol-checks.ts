import { isBlockCode } from '../../../server/src/provisioning/safety/block';
import { isExportFormat } from './export-formats';
import type { WorkerReply, WorkerRequest } from './protocol';

type Fields = Readonly<Record<string, unknown>>;

/** What arrives in the worker is checked before it is believed. */
export function isWorkerRequest(message: unknown): message is WorkerRequest {
  if (!isObject(message)) return false;
  const { type, call, plan, from, patternsFrom, id, format, order, key, users, span, codes } = message;
  switch (type) {
    case 'accountUsers':
      return isCount(key) && Array.isArray(users) && users.every(isObject);
    case 'plan':
      return isCount(call) && isCount(plan) && isOrder(order);
    case 'allow':
      return isCount(call) && isCount(plan) && areCodes(codes);
    case 'compare':
      return isCount(call) && isCompareOrder(order);
    case 'expect':
      return isCount(call) && isExpectOrder(order);
    case 'rows':
      return isCount(call) && isCount(plan) && isCount(from) && isCount(patternsFrom);
    case 'details':
      return isCount(call) && isCount(plan) && typeof id === 'string';
    case 'peopleFrom':
      return isCount(call) && isCount(plan) && isSpan(span);
    case 'export':
      return isCount(call) && isCount(plan) && isExportFormat(format);
    case 'written':
    case 'cancel':
      return isCount(call);
    case 'drop':
      return isCount(plan);
    default:
      return false;
  }
}

/** What arrives from the worker is checked as far as who asked cannot: which call it is for, and what it is. */
export function isWorkerReply(message: unknown): message is WorkerReply {
  if (!isObject(message) || !isCount(message.call)) return false;
  const { type, progress, bytes, done, result } = message;
  switch (type) {
    case 'progress':
      return isObject(progress) && isCount(progress.planned) && isCount(progress.total) && isObject(progress.counts);
    case 'comparing':
      return isObject(progress) && isCount(progress.done) && isCount(progress.total);
    case 'piece':
      return bytes instanceof Uint8Array && isCount(done);
    case 'result':
      return result === null || isObject(result);
    case 'failed':
      return typeof message.message === 'string';
    case 'cancelled':
      return true;
    default:
      return false;
  }
}

function isOrder(order: unknown): boolean {
  if (!isObject(order)) return false;
  const { mapping, people, account, now, allow, previous } = order;
  return (
    typeof now === 'number' &&
    isMapping(mapping) &&
    isFile(people) &&
    isAccount(account) &&
    (allow === undefined || areCodes(allow)) &&
    (previous === undefined || isFile(previous))
  );
}

function areCodes(codes: unknown): boolean {
  return Array.isArray(codes) && codes.every(isBlockCode);
}

function isMapping(mapping: unknown): boolean {
  if (!isObject(mapping)) return false;
  const { kind, label, key, files } = mapping;
  return (
    ['saviynt', 'entra', 'okta', 'jumpcloud', 'neutral'].includes(String(kind)) &&
    typeof label === 'string' &&
    typeof key === 'string' &&
    areTexts(files)
  );
}

function isCompareOrder(order: unknown): boolean {
  if (!isObject(order)) return false;
  const { before, after, subjects } = order;
  if (![before, after].every((one) => isObject(one) && typeof one.label === 'string' && isVersion(one.mapping)))
    return false;
  if (subjects === undefined) return true;
  if (!isObject(subjects)) return false;
  const { people, account, now, options, safety } = subjects;
  return isFile(people) && isAccount(account) && typeof now === 'number' && isObject(options) && isObject(safety);
}

function isVersion(version: unknown): boolean {
  if (!isObject(version)) return false;
  const { kind, key, files, beside } = version;
  return (kind === 'file' || kind === 'saviynt') && typeof key === 'string' && areTexts(files) && areTexts(beside);
}

function isExpectOrder(order: unknown): boolean {
  if (!isObject(order)) return false;
  const { project, entry, mapping, people, account, now } = order;
  return (
    areTexts([project]) &&
    isCount(entry) &&
    isObject(mapping) &&
    typeof mapping.place === 'string' &&
    areTexts(mapping.files) &&
    (mapping.beside === undefined || areTexts(mapping.beside)) &&
    isFile(people) &&
    isAccount(account) &&
    typeof now === 'number'
  );
}

function areTexts(files: unknown): boolean {
  const isText = (file: unknown) => isObject(file) && typeof file.uri === 'string' && typeof file.text === 'string';
  return Array.isArray(files) && files.every(isText);
}

function isFile(file: unknown): boolean {
  if (!isObject(file) || typeof file.name !== 'string') return false;
  return typeof file.content === 'string' || file.content instanceof Uint8Array;
}

function isAccount(account: unknown): boolean {
  if (!isObject(account)) return false;
  return account.kind === 'file'
    ? isFile(account)
    : account.kind === 'read' && isCount(account.key) && isCount(account.count) && isObject(account.rest);
}

function isSpan(span: unknown): boolean {
  return isObject(span) && typeof span.uri === 'string' && isCount(span.start) && isCount(span.end);
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}
