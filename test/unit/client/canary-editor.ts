import { vi } from 'vitest';

/** What a person answers, in order: a text for a box, the beginning of a label for a list. */
export interface Person {
  answers: string[];
  /** Called when something is opened in the browser. */
  onOpen: (url: string) => void;
}

/**
 * As much of VS Code as connections use, with a person who answers, and everything it was given to show or to keep in
 * `shown`: messages, titles, labels, progress, pages, the clipboard.
 */
export function fakeEditor() {
  const shown: unknown[] = [];
  const person: Person = { answers: [], onOpen: () => undefined };
  const next = (question: unknown) => {
    shown.push(question);
    const answer = person.answers.shift();
    if (answer === undefined) throw new Error(`Nobody answers ${JSON.stringify(question)}`);
    return answer;
  };
  const message = async (...parts: readonly unknown[]) => void shown.push(parts);
  const clipboard = { text: '' };
  const editor = {
    ProgressLocation: { Notification: 15 },
    QuickPickItemKind: { Separator: -1 },
    ViewColumn: { Active: -1 },
    UIKind: { Desktop: 1 },
    ThemeIcon: class {
      constructor(readonly id: string) {}
    },
    Uri: {
      from: ({ scheme, authority, path }: Record<string, string>) => ({
        scheme,
        authority,
        path,
        toString: () => `${scheme}://${authority}${path}`,
      }),
      joinPath: (...parts: readonly unknown[]) => ({ toString: () => parts.join('/') }),
    },
    env: {
      uriScheme: 'vscode',
      asExternalUri: async (uri: unknown) => uri,
      clipboard: {
        writeText: async (text: string) => {
          clipboard.text = text;
          shown.push(text);
        },
      },
    },
    commands: {
      executeCommand: async (command: string, ...args: readonly unknown[]) => {
        shown.push([command, ...args]);
        if (command === 'vscode.open') person.onOpen(String(args[0]));
      },
    },
    workspace: {
      isTrusted: true,
      getConfiguration: () => ({
        inspect: () => ({ globalValue: [] }),
        get: (_name: string, otherwise: unknown) => otherwise,
      }),
    },
    window: {
      showInformationMessage: vi.fn(message),
      showWarningMessage: vi.fn(message),
      showErrorMessage: vi.fn(message),
      setStatusBarMessage: (text: string) => void shown.push(text),
      withProgress: async (options: unknown, work: (progress: unknown, token: unknown) => Promise<unknown>) => {
        shown.push(options);
        return work(
          { report: (value: unknown) => void shown.push(value) },
          { onCancellationRequested: () => undefined },
        );
      },
      showQuickPick: async (items: readonly { readonly label: string }[], options: unknown) => {
        const answer = next([items, options]);
        return items.find(({ label }) => label.includes(answer));
      },
      createInputBox: () => {
        const listeners: { accept?: () => void; hide?: () => void; change?: (value: string) => void } = {};
        const box: Record<string, unknown> = {
          onDidTriggerButton: () => undefined,
          onDidChangeValue: (listener: (value: string) => void) => {
            listeners.change = listener;
          },
          onDidAccept: (listener: () => void) => {
            listeners.accept = listener;
          },
          onDidHide: (listener: () => void) => {
            listeners.hide = listener;
          },
          hide: () => listeners.hide?.(),
          dispose: () => undefined,
          show: () => {
            const { title, prompt, placeholder } = box;
            box.value = next({ title, prompt, placeholder });
            listeners.change?.(String(box.value));
            shown.push(box.validationMessage);
            listeners.accept?.();
          },
        };
        return box;
      },
    },
  };
  return { editor, person, shown, clipboard };
}

/** The forms in which a secret could lie about: as it is, inside JSON, URL-encoded, in base64 wherever it begins. */
export function formsOf(secret: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.from(`${'x'.repeat(shift)}${secret}`).toString('base64');
    // The first and last group also hold what stands beside it.
    return text.slice(shift === 0 ? 0 : 4, -4).replace(/=+$/, '');
  });
  const encoded = encodeURIComponent(secret);
  return [secret, JSON.stringify(secret).slice(1, -1), encoded, encodeURIComponent(encoded), ...base64];
}
