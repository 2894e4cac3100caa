import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { describe, expect, it } from 'vitest';

const cwd = resolve(__dirname, '../..');
const files = await listFiles({ cwd, packageManager: PackageManager.None });
const manifest = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8'));

/** Everything that may ship; bundles may be absent before the build. */
const allowed = [
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE)$/,
  /^dist\/(client|server|cli|planner)\.js$/,
  /^dist\/webview\/[a-z-]+\.(js|css)$/,
  /^schemas\/[\w.-]+\.schema\.json$/,
  /^syntaxes\/[\w.-]+\.json$/,
  /^samples\/.+\.(json|csv)$/,
  /^docs\/(rules|walkthrough)\/.+\.md$/,
  /^docs\/pictures\/[a-z-]+\.png$/,
];

describe('the package', () => {
  it('holds nothing that is not on the list', () => {
    expect(files.filter((file) => !allowed.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it('holds what its manifest and its commands read', () => {
    const { grammars, jsonValidation, languages, walkthroughs } = manifest.contributes;
    const named: string[] = [
      ...jsonValidation.map(({ url }: { url: string }) => url),
      ...grammars.map((grammar: { path: string }) => grammar.path),
      ...languages.map((language: { configuration: string }) => language.configuration),
      ...walkthroughs.flatMap((walkthrough: { steps: { media: { markdown: string } }[] }) =>
        walkthrough.steps.map((step) => step.media.markdown),
      ),
      'samples/account.json',
      'samples/users.csv',
      'samples/ringcentral/CreateAccountJSON.json',
      'docs/rules/saviynt/unknown-property.md',
    ];
    expect(named.map((file) => file.replace(/^\.\//, '')).filter((file) => !files.includes(file))).toEqual([]);
  });

  it('holds every picture of the README', () => {
    const pictures = [...readFileSync(join(cwd, 'README.md'), 'utf8').matchAll(/\]\((docs\/pictures\/[^)]+)\)/g)];
    expect(pictures.length).toBeGreaterThan(0);
    expect(pictures.map(([, file]) => file).filter((file) => !files.includes(file ?? ''))).toEqual([]);
  });
});
