import * as vscode from 'vscode';
import { State } from 'vscode-languageclient/node';
import {
  type EditableExpression,
  type EvaluateAnswer,
  type EvaluateParams,
  type ExpressionInfo,
  type ExpressionPlaceParams,
  editableExpressionMethod,
  evaluateMethod,
  expressionAtMethod,
  type PersonResultInfo,
  peopleResultsMethod,
} from '../../../../server/src/lsp/protocol';
import type { EvaluateQuestion, EvaluateRequest, EvaluateSubject } from '../../../webview/evaluate/messages';
import { baseName } from '../../infrastructure/files';
import type { Services } from '../../infrastructure/services';
import { choosePeople, rememberedPeople, rememberPeople } from '../../inputs/people/choose-people';
import { chooseTarget } from './choose-target';
import { EditActions, editCommand } from './edit-actions';
import { EvaluatePanel } from './evaluate-panel';
import type { SamplePeople } from './sample-people';
import { writeExpression } from './write-back';

interface Current {
  readonly info: ExpressionInfo;
  readonly place: ExpressionPlaceParams;
  readonly uri: vscode.Uri;
  /** In words, for the page. */
  readonly where: string;
  readonly edit?: EvaluateSubject['edit'];
}

/**
 * Evaluates the expression at the cursor on a page, for values that can be changed there, and edits it there with what it
 * gives for several people. The language server evaluates; the file stays as it is until the expression is written back,
 * and the values go nowhere else.
 */
export function evaluateFeature({ context, server, log }: Services): vscode.Disposable {
  let current: Current | undefined;
  let people: SamplePeople | undefined;
  /** What was asked last, to be answered for other people. */
  let last: { readonly question: number; readonly text: string; readonly now: number } | undefined;
  const panel = new EvaluatePanel(context.extensionUri, (request) => void guarded(() => answer(request)));

  /** The cursor of the editor in front; undefined when there is none, or nobody to ask about it. */
  function placeOf(): { readonly place: ExpressionPlaceParams; readonly uri: vscode.Uri } | undefined {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined || server.client.state !== State.Running) return undefined;
    const { document, selection } = editor;
    const { line, character } = selection.active;
    const uri = server.client.code2ProtocolConverter.asUri(document.uri);
    return { place: { uri, position: { line, character } }, uri: document.uri };
  }

  async function evaluateAtCursor(): Promise<void> {
    const at = placeOf();
    if (at === undefined) return tell();
    const info = await server.client.sendRequest<ExpressionInfo | null>(expressionAtMethod, at.place);
    if (info === null) return tell();
    show({ info, ...at, where: words(at.uri, at.place) });
  }

  async function editAtCursor(): Promise<void> {
    const at = placeOf();
    if (at === undefined) return tell();
    if (!(await edit(at.place, at.uri, undefined))) tell();
  }

  async function addMapping(): Promise<void> {
    const at = placeOf();
    const target = at && (await chooseTarget(server, at.place));
    if (at === undefined || target === undefined) return;
    await edit({ ...at.place, target: target.name }, at.uri, target.expression);
  }

  /** @param suggested what to begin with, where nothing stands in the file; @returns whether there is an expression */
  async function edit(place: ExpressionPlaceParams, uri: vscode.Uri, suggested: string | undefined): Promise<boolean> {
    const found = await server.client.sendRequest<EditableExpression | null>(editableExpressionMethod, place);
    if (found === null) return false;
    const { position, target, isNew, text, ...info } = found;
    const begin = isNew ? (suggested ?? '') : text;
    show({
      info: { ...info, text: begin },
      place: isNew ? { ...place, target } : { uri: place.uri, position },
      uri,
      where: `${target === '' ? '' : `${target} · `}${words(uri, { position })}`,
      edit: { target, original: text },
    });
    const remembered = people?.uri ?? (await rememberedPeople(context.workspaceState));
    if (remembered !== undefined) await load(remembered).catch((error) => log.debug('No people:', error));
    await showPeople();
    return true;
  }

  function show(next: Current): void {
    current = next;
    last = undefined;
    // A page that is new asks for it once it can show it.
    if (panel.open(next.edit === undefined ? 'Evaluate Expression' : 'Edit Expression')) showSubject();
  }

  function tell(): void {
    const message =
      'There is no expression at the cursor. Put it inside a string that is evaluated: a URL, header or body of a Saviynt call, or the expression of a mapping.';
    void vscode.window.showInformationMessage(message);
  }

  function showSubject(): void {
    if (current === undefined) return;
    const { info, where, edit: editing } = current;
    panel.post({ type: 'subject', subject: { ...info, place: where, ...(editing && { edit: editing }) } });
  }

  async function answer(request: EvaluateRequest): Promise<void> {
    switch (request.type) {
      case 'ready':
        return showSubject();
      case 'copy':
        await vscode.env.clipboard.writeText(request.text);
        vscode.window.setStatusBarMessage(request.what === 'value' ? 'Value copied' : 'Test case copied', 3000);
        return;
      case 'evaluate':
        return evaluate(request.question, request.what);
      case 'people': {
        const uri = current && (await choosePeople(current.uri, { title: 'People', openLabel: 'Use these people' }));
        if (uri === undefined) return;
        await load(uri);
        await rememberPeople(context.workspaceState, uri);
        return showPeople();
      }
      case 'write':
        return write(request.text);
    }
  }

  async function load(uri: vscode.Uri): Promise<void> {
    if (current === undefined) return;
    // The readers are loaded by the first edit, not by opening a JSON file.
    const { readSamplePeople } = await import('./sample-people');
    people = await readSamplePeople(uri, current.info.language);
  }

  async function evaluate(question: number, { text, inputs, now = Date.now() }: EvaluateQuestion): Promise<void> {
    if (current === undefined) return;
    const { info, place } = current;
    last = { question, text, now };
    const params: EvaluateParams = {
      ...place,
      language: info.language,
      ...(info.mode === undefined ? {} : { mode: info.mode }),
      text,
      inputs,
      now,
    };
    try {
      const found = await server.client.sendRequest<EvaluateAnswer | null>(evaluateMethod, params);
      if (found !== null) panel.post({ type: 'answer', question, answer: found });
      else panel.post({ type: 'failed', question, reason: 'The language server could not evaluate this.' });
      await showPeople();
    } catch (error) {
      log.debug('The expression was not evaluated:', error);
      const reason = 'The language server does not answer. Restart it with "RingCentral: Restart Language Server".';
      panel.post({ type: 'failed', question, reason });
    }
  }

  async function showPeople(): Promise<void> {
    if (current?.edit === undefined || last === undefined) return;
    const { question, ...asked } = last;
    const file = people && baseName(people.uri);
    const params = { ...current.place, ...asked, people: people?.people ?? [] };
    const results =
      people === undefined
        ? []
        : await server.client.sendRequest<readonly PersonResultInfo[] | null>(peopleResultsMethod, params);
    panel.post({ type: 'people', question, file, results: results ?? [] });
  }

  async function write(text: string): Promise<void> {
    const writing = current;
    if (writing?.edit === undefined) return;
    const { place } = writing;
    const done = await writeExpression(server, { ...place, text, original: writing.edit.original });
    if (typeof done === 'string') return panel.post({ type: 'notWritten', reason: done });
    // The members of a source may stand in another order than before.
    const found = await server.client.sendRequest<EditableExpression | null>(editableExpressionMethod, done.place);
    const { position } = found ?? done.place;
    if (current === writing)
      current = { ...writing, place: { uri: place.uri, position }, edit: { ...writing.edit, original: text } };
    panel.post({ type: 'written', text, note: done.note ?? '' });
  }

  async function guarded(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      const reason = log.clean(error instanceof Error ? error.message : String(error));
      log.error(error instanceof Error ? error : reason);
      void vscode.window.showErrorMessage(`The expression could not be worked on: ${reason}`);
    }
  }

  const json = ['json', 'jsonc', 'saviynt-json'].map((language) => ({ language }));
  return vscode.Disposable.from(
    panel,
    vscode.commands.registerCommand('ringcentralProvisioning.evaluateExpression', evaluateAtCursor),
    vscode.commands.registerCommand(editCommand, editAtCursor),
    vscode.commands.registerCommand('ringcentralProvisioning.addMapping', addMapping),
    vscode.languages.registerCodeActionsProvider(json, new EditActions(server), EditActions.metadata),
  );
}

function words(uri: vscode.Uri, { position }: Pick<ExpressionPlaceParams, 'position'>): string {
  return `${vscode.workspace.asRelativePath(uri)}, line ${position.line + 1}`;
}
