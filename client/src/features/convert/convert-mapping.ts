import * as vscode from 'vscode';
import {
  type Conversion,
  ConversionError,
  type ConversionTarget,
  type ConvertOptions,
  convert,
  readMapping,
} from '../../../../server/src/conversion/convert';
import { peopleOf } from '../../../../server/src/conversion/people';
import { conversionReport } from '../../../../server/src/conversion/render/report';
import { type ProvisioningDocument, readDocument } from '../../../../server/src/documents/document';
import { providerNames } from '../../../../server/src/documents/neutral/kind';

interface Choice extends vscode.QuickPickItem {
  readonly to: ConversionTarget;
  readonly operation?: 'create' | 'update';
}

const CHOICES: readonly Choice[] = [
  { label: 'Neutral mapping', detail: 'One format for all providers, to document or to compare', to: 'neutral' },
  {
    label: 'Saviynt: CreateAccountJSON',
    detail: 'A call with the body of a SCIM user',
    to: 'saviynt',
    operation: 'create',
  },
  {
    label: 'Saviynt: UpdateAccountJSON',
    detail: 'A call with the body of a PATCH',
    to: 'saviynt',
    operation: 'update',
  },
  { label: 'Okta', detail: 'A ProfileMapping to the RingCentral app', to: 'okta' },
  { label: 'Microsoft Entra ID', detail: 'Attribute mappings with their trees of parameters', to: 'entra' },
];

const TITLE = 'Convert Mapping';

/** Converts the mapping of a file and opens the result, with the report beside it. */
export async function convertMappingOf(uri: vscode.Uri | undefined): Promise<void> {
  if (uri === undefined) {
    void vscode.window.showInformationMessage('Open the mapping that is to be converted first.');
    return;
  }
  const documents = await documentsAround(uri);
  try {
    const { provider } = readMapping(documents).mapping;
    const choice = await vscode.window.showQuickPick(CHOICES, {
      title: TITLE,
      placeHolder: `What is the mapping of ${providerNames[provider]} to be written as?`,
    });
    if (choice === undefined) return;
    const people = await askPeople(providerNames[provider]);
    if (people === undefined) return;
    const options: ConvertOptions = {
      to: choice.to,
      ...(choice.operation !== undefined && { operation: choice.operation }),
      ...(people !== 'none' && { people: peopleOf(people.path, await textOf(people), provider) }),
    };
    await show(convert(documents, options));
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    void vscode.window.showWarningMessage(error.message);
  }
}

/** The document; of a connector also the parameters in its folder. */
async function documentsAround(uri: vscode.Uri): Promise<readonly ProvisioningDocument[]> {
  const own = readDocument(uri.toString(), await textOf(uri));
  if (own === undefined) return [];
  if (own.provider !== 'saviynt') return [own];
  const folder = vscode.Uri.joinPath(uri, '..');
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  const names = entries.flatMap(([name, type]) =>
    type === vscode.FileType.File && /AccountJSON.*\.json$/i.test(name) ? [name] : [],
  );
  const others = await Promise.all(
    names.map(async (name) => {
      const other = vscode.Uri.joinPath(folder, name);
      return other.toString() === uri.toString() ? undefined : readDocument(other.toString(), await textOf(other));
    }),
  );
  return [own, ...others.flatMap((document) => document ?? [])];
}

/** As the editor has it, saved or not. */
async function textOf(uri: vscode.Uri): Promise<string> {
  return (await vscode.workspace.openTextDocument(uri)).getText();
}

/** A file of people to compare both mappings for; 'none' without; undefined when the person leaves. */
async function askPeople(provider: string): Promise<vscode.Uri | 'none' | undefined> {
  const without = { label: 'Without sample people', detail: 'Remarks only' };
  const file = {
    label: 'Compare for sample people…',
    detail: `A file of users of ${provider}, CSV or JSON: every value that differs is named`,
  };
  const picked = await vscode.window.showQuickPick([without, file], {
    title: TITLE,
    placeHolder: 'Are both mappings to be compared?',
  });
  if (picked === without) return 'none';
  if (picked === undefined) return undefined;
  const [chosen] =
    (await vscode.window.showOpenDialog({ title: TITLE, filters: { 'CSV or JSON': ['csv', 'json'] } })) ?? [];
  return chosen;
}

async function show(conversion: Conversion): Promise<void> {
  const result = await vscode.workspace.openTextDocument({ language: 'json', content: conversion.text });
  await vscode.window.showTextDocument(result, { preview: false, viewColumn: vscode.ViewColumn.Active });
  const report = await vscode.workspace.openTextDocument({
    language: 'plaintext',
    content: conversionReport(conversion),
  });
  await vscode.window.showTextDocument(report, {
    preview: false,
    preserveFocus: true,
    viewColumn: vscode.ViewColumn.Beside,
  });
}
