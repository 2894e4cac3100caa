import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../..');
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const { contributes } = manifest;

const clientSource = readdirSync(join(ROOT, 'client'), { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
  .join('\n');

/** Whether the client's source holds `name` as a whole string literal, alone or behind the common prefix. */
function mentions(name: string): boolean {
  const short = name.replace(/^ringcentralProvisioning\./, '');
  return (
    clientSource.includes(`'${name}'`) || clientSource.includes(`'${short}'`) || clientSource.includes(`.${short}\``)
  );
}

describe('identity', () => {
  it('is what integrators install', () => {
    expect(manifest).toMatchObject({
      name: 'ringcentral-provisioning',
      displayName: 'RingCentral Provisioning',
      engines: { vscode: '^1.91.0' },
      bin: { 'ringcentral-provisioning': 'dist/cli.js' },
      license: 'MIT',
    });
  });

  it('has no run-time dependencies: everything is bundled', () => {
    expect(manifest.dependencies).toBeUndefined();
  });

  it('pins every dependency to one version', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies)) {
      expect(`${name}@${version}`).toMatch(/@\d+(\.\d+)*(-[\w.]+)?$/);
    }
  });
});

describe('commands', () => {
  const commands: { command: string; title: string; category: string }[] = contributes.commands;

  it('are all under the category RingCentral, with a title', () => {
    for (const { command, title, category } of commands) {
      expect([command, category]).toEqual([command, 'RingCentral']);
      expect(title).toMatch(/^[A-Z]/);
    }
  });

  it.each(commands.map(({ command }) => command))('%s is registered by the client', (command) => {
    expect(mentions(command)).toBe(true);
  });

  it('menus and walkthroughs name only commands that exist', () => {
    const known = new Set(commands.map(({ command }) => command));
    const text = JSON.stringify([contributes.menus, contributes.walkthroughs]);
    const named = [...text.matchAll(/ringcentralProvisioning\.[A-Za-z]+/g)].map(([name]) => name);
    const contexts = new Set([
      'ringcentralProvisioning.planFiles',
      'ringcentralProvisioning.simulatorRunning',
      'ringcentralProvisioning.hasExpressions',
    ]);
    for (const { id } of contributes.views.explorer) contexts.add(id);
    expect(named.filter((name) => !known.has(name) && !contexts.has(name))).toEqual([]);
  });

  it('every context a menu waits for is set by the client', () => {
    const conditions = JSON.stringify(contributes.menus).match(/ringcentralProvisioning\.\w+Running/g) ?? [];
    expect(conditions.length).toBeGreaterThan(0);
    for (const context of conditions) expect(mentions(context)).toBe(true);
  });
});

describe('settings', () => {
  const settings = Object.entries<Record<string, unknown>>(contributes.configuration.properties);

  it.each(settings)('%s has a description, a default and a scope, and is read', (name, setting) => {
    expect(name).toMatch(/^ringcentralProvisioning\./);
    expect(String(setting.description ?? setting.markdownDescription ?? '')).toMatch(/\w{3}/);
    expect(setting.default).toBeDefined();
    expect(setting.scope).toBeDefined();
  });

  it('no setting holds a secret, and hosts cannot come from a workspace', () => {
    for (const [name] of settings) expect(name).not.toMatch(/token|secret|password|jwt|credential/i);
    expect(contributes.configuration.properties['ringcentralProvisioning.allowedHosts'].scope).toBe('application');
  });
});

describe('workspace trust', () => {
  it('is declared: files are checked, nothing connects', () => {
    expect(manifest.capabilities.untrustedWorkspaces.supported).toBe('limited');
    expect(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations).toContain(
      'ringcentralProvisioning.allowedHosts',
    );
  });
});

describe('files', () => {
  it('every file the manifest names exists, or is built', () => {
    const named = [...JSON.stringify(contributes).matchAll(/"(?:path|markdown|media|icon)":"([^"$][^"]*\.\w+)"/g)].map(
      (match) => match[1] as string,
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });

  it('everything that ships is on the allow-list', () => {
    const lines = readFileSync(join(ROOT, '.vscodeignore'), 'utf8').split('\n');
    expect(lines).toContain('**');
    for (const file of [
      'dist/client.js',
      'dist/server.js',
      'dist/cli.js',
      'dist/planner.js',
      'dist/webview/*.js',
      'docs/rules/**',
    ]) {
      expect(lines).toContain(`!${file}`);
    }
    expect(lines.filter((line) => line !== '' && !/^(#|!|\*\*$)/.test(line))).toEqual([]);
  });
});
