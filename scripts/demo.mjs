// The product in a minute, without an account: a simulator, then check, test-connection and preview on the samples.
import { spawn } from 'node:child_process';

const CLI = 'dist/cli.js';

function say(text) {
  console.log(`\n${'─'.repeat(100)}\n${text}\n`);
}

/** Runs one command for all to see. A finding is what a demo is for; only a command that cannot run ends it. */
function run(...args) {
  console.log(`$ ringcentral-provisioning ${args.join(' ')}\n`);
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { stdio: 'inherit' });
    child.on('close', (code) =>
      code === 1 || code === null ? reject(new Error(`${args[0]} could not run.`)) : resolve(code),
    );
  });
}

/** Starts the simulator on a free port and waits for its address. */
function startSimulator() {
  const child = spawn(process.execPath, [CLI, 'simulate', '--port', '0', '--seed', 'samples/account.json'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(chunk))?.[0];
      if (url !== undefined) resolve({ url, stop: () => child.kill('SIGTERM') });
    });
    child.on('close', () => reject(new Error('The simulator did not start.')));
  });
}

const simulator = await startSimulator();
try {
  say('1. Check. A connector with the mistakes people make, as Saviynt would accept it without a word:');
  await run('check', 'samples/ringcentral-broken');
  console.log('And the same connector as it should be:\n');
  await run('check', 'samples/ringcentral');
  say(`2. Test the connection. A simulated RingCentral account is running on ${simulator.url}:`);
  await run('test-connection', '--server', simulator.url);
  say(
    '3. Preview. What the good connector would do with eight people in samples/users.csv; nothing is sent but reads:',
  );
  await run('preview', 'samples/ringcentral', '--users', 'samples/users.csv', '--account', simulator.url);
  say('That was all of it: npm run editor opens the same samples in VS Code.');
} catch (error) {
  console.error(`The demo stopped: ${error.message}`);
  process.exitCode = 1;
} finally {
  simulator.stop();
}
