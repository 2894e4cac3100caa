import { execFileSync } from 'node:child_process';
import * as vscode from 'vscode';
import { closeAll } from './editing';
import { eventually, samplePath } from './open-sample';

/** Makes the workspace a repository with everything in one commit, and gives VS Code its Git extension back. */
export async function withGit(work: () => Promise<void>): Promise<void> {
  const folder = samplePath('.');
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@test.example', ...args], { cwd: folder });
  const settings = vscode.workspace.getConfiguration('git');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '-m', 'Samples');
  await settings.update('enabled', true, true);
  try {
    await eventually('Git', async () => {
      const found = vscode.extensions.getExtension<{ readonly enabled: boolean }>('vscode.git');
      return (await found?.activate())?.enabled;
    });
    await work();
  } finally {
    await closeAll();
    await settings.update('enabled', false, true);
    await vscode.workspace.fs.delete(vscode.Uri.file(samplePath('.git')), { recursive: true });
  }
}
