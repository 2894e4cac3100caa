import type { ExtensionContext } from 'vscode';
import { compareMappingsFeature } from './features/compare-mappings';
import { connectionFeature } from './features/connection';
import { convertFeature } from './features/convert';
import { earlierVersionFeature } from './features/earlier-version';
import { evaluateFeature } from './features/evaluate';
import { expectationsFeature } from './features/expectations';
import { explainLogFeature } from './features/explain-log';
import { importPreviewFeature } from './features/import-preview';
import { newConnectorFeature } from './features/new-connector';
import { packagesFeature } from './features/packages';
import { pinnedPlanFeature } from './features/pinned-plan';
import { previewFeature } from './features/preview';
import { sampleUserFeature } from './features/sample-user';
import { samplesFeature } from './features/samples';
import { simulatorFeature } from './features/simulator';
import { snapshotFeature } from './features/snapshot';
import { statusFeature } from './features/status';
import { testCallFeature } from './features/test-call';
import { createServices } from './infrastructure/services';

/**
 * Called by VS Code once, at the first activation event of package.json. What is registered here is taken away with
 * `context`.
 */
export function activate(context: ExtensionContext): void {
  const services = createServices(context);
  const simulator = simulatorFeature(services);
  const testCall = testCallFeature(services, [simulator.offer]);
  // After the calls: of one line, the lenses that were registered last stand first.
  const pinnedPlan = pinnedPlanFeature(services, [simulator.offer]);
  const status = statusFeature(services);
  context.subscriptions.push(
    status,
    samplesFeature(services),
    newConnectorFeature(),
    sampleUserFeature(services, (label) => {
      status.showUser(label);
      testCall.refresh();
      pinnedPlan.refresh();
    }),
    evaluateFeature(services),
    convertFeature(),
    explainLogFeature(services),
    packagesFeature(services),
    simulator,
    connectionFeature(services, [simulator.offer]),
    previewFeature(services, [simulator.offer], pinnedPlan.refresh),
    pinnedPlan,
    expectationsFeature(services),
    importPreviewFeature(services, [simulator.offer]),
    snapshotFeature(services, [simulator.offer]),
    earlierVersionFeature(services),
    compareMappingsFeature(services, [simulator.offer]),
    testCall,
  );
}
