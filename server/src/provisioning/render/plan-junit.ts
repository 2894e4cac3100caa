import { escapeMarkup } from '../../text/markup';
import type { Plan, PlanEntry } from '../plan/plan';
import { sendingOf } from '../plan/sending';
import { summaryLine } from '../plan/summary';
import { type Block, blockLead, standingBlocks } from '../safety/block';
import { driftCases } from './drift/drift-junit';
import { entryChanges } from './explain-entry';
import { sendingLead } from './sending-words';
import { printable, shownValue } from './style';

export interface JunitOptions {
  /** People who would be changed are failures too. */
  readonly expectNoChanges?: boolean;
}

/**
 * The plan for what shows test results (the JUnit XML that Jenkins, GitLab and Azure Pipelines read): a test case a
 * person, which fails when a request would be refused and is skipped when the result is unknown; and a test case for each
 * reason not to carry out the plan, as an error unless somebody allowed it. What changed in the account is a suite of its own,
 * of which nothing fails.
 * @returns the document in pieces, one a person
 */
export function* planAsJunit(plan: Plan, { expectNoChanges = false }: JunitOptions = {}): Generator<string> {
  const { counts, blocks, entries } = plan;
  // A connector may have no name, and some readers drop suites without one.
  const suite = plan.connectorName === '' ? 'Provisioning plan' : plan.connectorName;
  const failures = expectNoChanges
    ? entries.filter((entry) => isChange(entry)).length + counts.refused
    : counts.refused;
  const people = { tests: entries.length, failures, errors: 0, skipped: counts.unknown };
  const errors = standingBlocks(blocks).length;
  const drifted = plan.drift === undefined ? undefined : driftCases(plan.drift);
  const all = { ...people, tests: people.tests + blocks.length + (drifted?.cases.length ?? 0), errors };
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${attributes({ name: 'Provisioning plan', ...all })}>\n`;
  if (blocks.length > 0) {
    yield `  <testsuite${attributes({ name: 'Safety', tests: blocks.length, failures: 0, errors, skipped: 0 })}>\n`;
    for (const [index, block] of blocks.entries())
      yield testCase('Safety', `${index + 1}. ${block.kind}`, blockCase(block));
    yield '  </testsuite>\n';
  }
  if (drifted !== undefined) {
    const { cases, says } = drifted;
    yield `  <testsuite${attributes({ name: 'Drift', tests: cases.length, failures: 0, errors: 0, skipped: 0 })}>\n`;
    for (const { name, lines } of cases)
      yield testCase('Drift', name, `      <system-out>${lines.map(xml).join('\n')}</system-out>\n`);
    yield `    <system-out>${says.map(xml).join('\n')}</system-out>\n  </testsuite>\n`;
  }
  yield `  <testsuite${attributes({ name: suite, ...people })}>\n`;
  for (const entry of entries) yield personCase(entry, suite, expectNoChanges);
  yield `    <system-out>${xml(summaryLine(plan))}</system-out>\n  </testsuite>\n</testsuites>\n`;
}

function blockCase(block: Block): string {
  const { kind, message, isAllowed } = block;
  if (isAllowed === true) return `      <system-out>${xml(`${blockLead(block)}: ${message}`)}</system-out>\n`;
  return `      <error${attributes({ message, type: kind })}/>\n`;
}

function personCase(entry: PlanEntry, suite: string, expectNoChanges: boolean): string {
  const { action, reason, notes, title, user, attempted } = entry;
  const name = `${title} (line ${user.line})`;
  const said = reason ?? action;
  if (action === 'refused') {
    const answer = entry.requests.at(-1)?.answer;
    const type = answer?.scimType ?? (answer === undefined ? 'refused' : String(answer.status));
    return testCase(suite, name, `      <failure${attributes({ message: said, type })}>${details(entry)}</failure>\n`);
  }
  if (action === 'unknown') {
    const message = attempted === undefined ? said : `${attempted}: ${said}`;
    return testCase(suite, name, `      <skipped${attributes({ message })}/>\n`);
  }
  if (expectNoChanges && isChange(entry)) {
    const message = `${action}, and no changes were expected`;
    return testCase(
      suite,
      name,
      `      <failure${attributes({ message, type: 'change' })}>${details(entry)}</failure>\n`,
    );
  }
  const lines = [
    reason === undefined ? action : `${action}: ${reason}`,
    ...notes,
    ...(isChange(entry) ? changeLines(entry) : []),
  ];
  return testCase(suite, name, `      <system-out>${lines.map(xml).join('\n')}</system-out>\n`);
}

/** Whether something of the person would change. */
function isChange({ action }: PlanEntry): boolean {
  return !['unchanged', 'skipped', 'refused', 'unknown'].includes(action);
}

function details(entry: PlanEntry): string {
  const asked = entry.requests.map((request) => `${sendingLead(sendingOf(request))}${request.method} ${request.url}`);
  return [...changeLines(entry), ...asked, ...entry.notes].map(xml).join('\n');
}

function changeLines(entry: PlanEntry): readonly string[] {
  return entryChanges(entry).changes.map(
    ({ path, before, after }) => `${path}: ${shownValue(before)} → ${shownValue(after)}`,
  );
}

function testCase(suite: string, name: string, content: string): string {
  return `    <testcase${attributes({ classname: suite, name })}>\n${content}    </testcase>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('');
}

function xml(text: string): string {
  return escapeMarkup(printable(text));
}
