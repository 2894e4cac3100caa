#!/usr/bin/env node
/**
 * Stands in for the desktop executable: takes the switches that @vscode/test-electron passes, runs the tests in the
 * server build of VS Code with a headless browser in front of it, and ends with the tests' exit code.
 *
 * HOST_TIMEOUT   seconds without a report of the tests until a run counts as hanging (300)
 * HOST_PROGRESS  file that the tests report to; its last line is quoted when a run hangs
 * HOST_TRUST     `restricted` opens the folder untrusted, although the runner always asks for the opposite
 * HOST_SLOW      by how much the page is slowed down (1: not at all)
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { startBridge } from './bridge.mjs';
import { openPage } from './browser.mjs';
import { pageSteps } from './page-steps.mjs';
import { startServer, workbenchUrl } from './server.mjs';

const switches = new Map();
const folders = [];
for (const argument of process.argv.slice(2)) {
  const match = /^--([^=]+)(?:=(.*))?$/s.exec(argument);
  if (match) switches.set(match[1], match[2] ?? 'true');
  else folders.push(path.resolve(argument));
}
const dataDir = switches.get('user-data-dir') ?? '/tmp/ringcentral-provisioning-host';
const slow = Number(process.env.HOST_SLOW ?? 1);
const timeout = Number(process.env.HOST_TIMEOUT ?? 300) * 1000;
const say = (line) => process.stderr.write(`${line}\n`);

mkdirSync(dataDir, { recursive: true });
const consoleLog = path.join(dataDir, 'console.log');
const closers = [];
let ending;

async function end(code) {
  ending ??= (async () => {
    for (const close of closers.reverse())
      await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, 5000))]).catch(() => {});
    process.exit(code);
  })();
  return ending;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(130));
process.on('unhandledRejection', (error) => {
  say(String(error?.stack ?? error));
  void end(2);
});
// When the runner is killed without a chance to say so, nothing may stay behind.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(2), 1000).unref();

let steps;
const bridge = await startBridge(() => steps);
closers.push(async () => bridge.close());
const trusted = process.env.HOST_TRUST !== 'restricted';
const server = await startServer({ dataDir, trusted, env: { HOST_PAGE: bridge.url } });
closers.push(server.close);
void server.exited.then(() => {
  if (!ending) say('The VS Code server ended before the tests did.');
  return end(2);
});

const browser = await openPage();
closers.push(browser.close);
const { page } = browser;
steps = pageSteps(page);
page.on('dialog', (dialog) => void dialog.accept().catch(() => {}));
// Another window is a page of its own; the tests look at one only.
page.on('popup', (popup) => void popup.close().catch(() => {}));
page.on('crash', () => {
  say('The page of the workbench crashed.');
  void end(2);
});
await page.exposeFunction('codeAutomationLog', (type, args) =>
  appendFileSync(consoleLog, `${type} ${args.map(String).join(' ')}\n`),
);
await page.exposeFunction('codeAutomationExit', (code) => void end(Number(code)));

const progress = process.env.HOST_PROGRESS;
const begin = Date.now();
const lastReport = () => (progress && existsSync(progress) ? statSync(progress).mtimeMs : begin);
const watch = setInterval(() => Date.now() - lastReport() > timeout && void stopHanging(), 1000).unref();

async function stopHanging() {
  clearInterval(watch);
  const last = progress && existsSync(progress) ? readFileSync(progress, 'utf8').trim().split('\n').at(-1) : '';
  const picture = await Promise.race([
    steps.screenshot('hang'),
    new Promise((resolve) => setTimeout(resolve, 5000)),
  ]).catch(() => undefined);
  say(`The run was stopped after ${timeout / 1000} s of silence (HOST_TIMEOUT). Last report: ${last || 'none'}`);
  say(picture ? `The page as it was: ${picture}` : 'No picture could be taken.');
  await end(124);
}

if (slow > 1) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
}
const development = {};
for (const name of ['extensionDevelopmentPath', 'extensionTestsPath']) {
  if (switches.has(name)) development[name] = path.resolve(switches.get(name));
}
await page.goto(workbenchUrl(server.port, folders[0] ?? dataDir, development), {
  waitUntil: 'domcontentloaded',
  timeout: 180_000,
});
