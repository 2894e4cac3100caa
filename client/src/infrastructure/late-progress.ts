import * as vscode from 'vscode';

/** How far something is. */
export interface Report {
  readonly text: string;
  readonly percent?: number;
}

/** What takes no longer needs no notification, in milliseconds. */
const unfelt = 1000;

/**
 * Does work that can be cancelled; a notification with its progress and a button to cancel it comes up only when it takes
 * long.
 * @param cancellation aborted by the notification, or by another button for the same work
 */
export async function withLateProgress<T>(
  title: string,
  cancellation: AbortController,
  work: (report: (progress: Report) => void, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  let last: Report | undefined;
  let percent = 0;
  let show: ((report: Report) => void) | undefined;
  const done = work((report) => {
    last = report;
    show?.(report);
  }, cancellation.signal);
  const ended = done.then(
    () => undefined,
    () => undefined,
  );
  const timer = setTimeout(() => {
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    void vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => cancellation.abort());
      show = (report) => {
        const now = report.percent ?? percent;
        progress.report({ message: report.text, increment: Math.max(0, now - percent) });
        percent = Math.max(percent, now);
      };
      if (last !== undefined) show(last);
      return ended;
    });
  }, unfelt);
  try {
    return await done;
  } finally {
    clearTimeout(timer);
  }
}
