import * as vscode from 'vscode';
import type { AccountSnapshot } from '../../../../server/src/account/snapshot';
import type { BlockCode } from '../../../../server/src/provisioning/safety/block';
import type { InputName, PlanInputView } from '../../../webview/plan/messages';
import { baseName } from '../../infrastructure/files';
import { accountLabel } from '../../inputs/account/account-label';
import type { AccountSource } from '../../inputs/account/choose-account';
import type { Mapping } from '../../inputs/connector/choose-mapping';
import { mappingTexts } from '../../inputs/mapping/sources';
import { projectDefaults } from '../../inputs/project/project-defaults';
import { accountTexts, liveSnapshot, peopleFile, snapshotFile } from '../../planning/order-files';
import type { Planner } from '../../planning/planner';
import { PlanningCancelled } from '../../planning/planner';
import type { PlanOrder } from '../../planning/protocol';
import type { SnapshotFile } from '../../planning/texts';

/** What a plan is made of, as chosen. */
export interface Choice {
  readonly mapping: Mapping;
  readonly people: vscode.Uri;
  readonly account: AccountSource;
  /** An earlier snapshot of the account, with which it is compared. */
  readonly previous?: vscode.Uri | undefined;
  /** Reasons that shall not block it, as long as nothing else is chosen. Remembered nowhere. */
  readonly allowed?: readonly BlockCode[];
}

/** What was read of a choice: the order of a plan, and the account when it is a live one, which is not read twice. */
export interface ReadChoice {
  readonly order: PlanOrder;
  readonly snapshot: AccountSnapshot | undefined;
  /** When the files were read, in milliseconds since 1970; a live account is read before. */
  readonly readAt: number;
}

/**
 * Reads what a choice names, as files and editors have it now. Files are read by the planner: here they are only bytes.
 * @param known the live account when it was read before and shall not be read again
 * @throws {PlanningCancelled}
 * @throws {UnreadableAccount} when the file of the account cannot be read
 * @throws {Error} for a person, when something cannot be read
 */
export async function readChoice(
  { mapping, people, account, previous, allowed = [] }: Choice,
  planner: Planner,
  known: AccountSnapshot | undefined,
  signal: AbortSignal,
): Promise<ReadChoice> {
  const read = async <T>(work: Promise<T>): Promise<T> => {
    const done = await work;
    if (signal.aborted) throw new PlanningCancelled('cancelled');
    return done;
  };
  // The account first: reading it may take hours, in which files are edited.
  const snapshot = await read(liveSnapshot(account, known));
  const readAt = Date.now();
  const order = {
    mapping: await read(mappingTexts(mapping)),
    people: await read(peopleFile(people)),
    account: await read(accountTexts(account, snapshot, planner, signal)),
    now: Date.now(),
    allow: allowed,
    ...(previous !== undefined && { previous: await read(earlierSnapshot(previous)) }),
  };
  return { order, snapshot, readAt };
}

/** The file of an earlier snapshot. Another account would not do in its place. @throws {Error} for a person */
async function earlierSnapshot(uri: vscode.Uri): Promise<SnapshotFile> {
  try {
    return await snapshotFile(uri);
  } catch (error) {
    throw new Error(error instanceof Error ? error.message : String(error));
  }
}

/** How the page names a file. */
export function fileView(uri: vscode.Uri): PlanInputView {
  return { label: baseName(uri), detail: vscode.workspace.asRelativePath(uri) };
}

/** The choice as the page names it. */
export function inputViews({ mapping, people, account }: Choice): Readonly<Record<InputName, PlanInputView>> {
  const place = (uri: vscode.Uri) => vscode.workspace.asRelativePath(uri);
  return {
    mapping: { label: mapping.label, detail: place(mapping.place) },
    people: { label: baseName(people), detail: place(people) },
    account:
      account.kind === 'file'
        ? { label: baseName(account.uri), detail: place(account.uri) }
        : { label: accountLabel(account), detail: account.connection.server },
  };
}

/** The files the account is in, and was in before. */
export function accountFiles({ account, previous }: Choice): readonly vscode.Uri[] {
  return [...(account.kind === 'file' ? [account.uri] : []), ...(previous === undefined ? [] : [previous])];
}

/** The earlier snapshot a project file names for a mapping. */
export async function earlierSnapshotOfProject(mapping: Mapping): Promise<vscode.Uri | undefined> {
  return (await projectDefaults(mapping))?.previous;
}
