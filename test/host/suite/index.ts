import { runRegistered } from './harness';
import './extension.test';

/** VS Code calls this in the extension host; a rejection makes the run fail. */
export function run(): Promise<void> {
  return runRegistered();
}
