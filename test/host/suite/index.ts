import { runRegistered } from './harness';
import './extension.test';
import './status.test';
import './diagnostics.test';
import './completion.test';
import './fixes.test';
import './reading.test';
import './evaluate.test';
import './explain-log.test';
import './mappings.test';
import './rename.test';
import './language-server.test';
import './connection.test';
import './connection-report.test';
import './connections.test';
import './simulator.test';
// Before everything else that previews: the people of a preview are remembered.
import './preview.test';
import './preview-entra.test';
import './preview-okta.test';
import './plan-page.test';
import './plan-choices.test';
import './large-preview.test';
import './show-in-plan.test';
import './pinned-plan.test';
import './changed-files.test';
import './people-files.test';
import './expectations.test';
import './convert.test';
import './compare.test';
import './large-compare.test';
import './earlier-version.test';
import './edit-expression.test';
import './big-schema.test';
import './packages.test';
import './import-preview.test';
import './snapshot.test';
import './pictures.test';
import './samples.test';
import './new-connector.test';
import './themes.test';
import './project-files.test';
import './trust.test';

/** VS Code calls this in the extension host; a rejection makes the run fail. */
export function run(): Promise<void> {
  return runRegistered();
}
