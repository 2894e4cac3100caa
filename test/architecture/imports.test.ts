import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(__dirname, '../..');

/** From top to bottom. A file may import from its own layer and from those after it, never from one before it. */
const LAYERS = [
  'client/src/extension',
  'client/src/features',
  'client/src/planning',
  'client/webview',
  'client/src/inputs',
  'client/src/infrastructure',
  'server/src/lsp',
  'server/src/cli',
  'server/src/simulator',
  'server/src/ringcentral',
  'server/src/features',
  'server/src/rules',
  'server/src/conversion',
  'server/src/provisioning',
  'server/src/account',
  'server/src/scaffold',
  'server/src/documents',
  'server/src/knowledge',
  'server/src/expressions',
  'server/src/archive',
  'server/src/json',
  'server/src/text',
] as const;

/** Layers that do not know of each other although one stands above the other in the list. */
const STRANGERS: readonly (readonly [string, string])[] = [
  ['server/src/lsp', 'server/src/cli'],
  ['server/src/lsp', 'server/src/simulator'],
  ['server/src/lsp', 'server/src/ringcentral'],
  ['server/src/features', 'server/src/provisioning'],
  ['server/src/features', 'server/src/account'],
  ['client/webview', 'client/src/inputs'],
  ['client/webview', 'client/src/infrastructure'],
];

/** Packages only these layers may use; everything else may use none but the ones in ANYWHERE. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'client/src/extension': ['vscode'],
  'client/src/features': ['vscode', 'vscode-languageclient'],
  'client/src/inputs': ['vscode'],
  'client/src/infrastructure': ['vscode', 'vscode-languageclient'],
  'server/src/lsp': ['vscode-languageserver', 'vscode-languageserver-protocol', 'vscode-languageserver-textdocument'],
  'server/src/cli': ['sarif'],
  'server/src/ringcentral': ['@ringcentral/sdk'],
  'server/src/archive': ['@zip.js/zip.js'],
};
const ANYWHERE = ['fastest-levenshtein'];

/** Everything from here down is pure: no editor, no file system, no network, no clock. */
const PURE_FROM = LAYERS.indexOf('server/src/features');

interface Import {
  readonly file: string;
  readonly specifier: string;
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|mts)$/.test(entry.name) && !entry.name.endsWith('.d.mts'))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

const files = [...sourceFiles('client'), ...sourceFiles('server')];

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s*'([^']+)'|(?:^|\n)\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;
  return [...source.matchAll(pattern)].map((match) => ({ file, specifier: match[1] ?? match[2] ?? match[3] ?? '' }));
}

const layerOf = (path: string) =>
  LAYERS.findIndex((layer) => path === layer || path.startsWith(`${layer}/`) || path.startsWith(`${layer}.`));

const imports = files.flatMap(importsOf);
const inside = imports.filter(({ specifier }) => specifier.startsWith('.'));
const outside = imports.filter(({ specifier }) => !specifier.startsWith('.'));

const known = new Set(files);

/** The source file that an import of ours means; undefined for JSON, generated code and packages. */
function fileOf({ file, specifier }: Import): string | undefined {
  const target = relative(ROOT, resolve(ROOT, dirname(file), specifier));
  return [`${target}.ts`, `${target}/index.ts`].find((candidate) => known.has(candidate));
}

/** Files that import each other, directly or by way of others, types included; one list of names for each circle. */
function circles(): readonly string[] {
  const targets = new Map<string, Set<string>>(files.map((file) => [file, new Set()]));
  for (const entry of inside) {
    const target = fileOf(entry);
    if (target !== undefined) targets.get(entry.file)?.add(target);
  }
  const reached = new Map(
    files.map((file) => {
      const seen = new Set<string>();
      const open = [file];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        for (const target of targets.get(next) ?? []) {
          if (seen.has(target)) continue;
          seen.add(target);
          open.push(target);
        }
      }
      return [file, seen] as const;
    }),
  );
  const inCircle = files.filter((file) => reached.get(file)?.has(file));
  const members = (file: string) =>
    inCircle.filter((other) => reached.get(file)?.has(other) && reached.get(other)?.has(file));
  return [...new Set(inCircle.map((file) => members(file).sort().join(' ')))];
}

describe('the direction of imports', () => {
  it('sees the whole source', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(inside.length).toBeGreaterThan(files.length);
  });

  it('every file belongs to a layer', () => {
    expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
  });

  it('no import runs up', () => {
    const wrong = inside.filter(({ file, specifier }) => {
      const target = relative(ROOT, resolve(ROOT, dirname(file), specifier));
      return layerOf(target) < layerOf(file);
    });
    expect(wrong).toEqual([]);
  });

  it('a feature of the client imports no other feature', () => {
    const featureOf = (path: string) => /^client\/src\/features\/[^/]+/.exec(path)?.[0];
    const wrong = inside.filter(({ file, specifier }) => {
      const [own, other] = [file, relative(ROOT, resolve(ROOT, dirname(file), specifier))].map(featureOf);
      return own !== undefined && other !== undefined && own !== other;
    });
    expect(wrong).toEqual([]);
  });

  it('every import of ours names a file that exists', () => {
    const missing = inside.filter((entry) => fileOf(entry) === undefined && !/\.(json|mjs)$/.test(entry.specifier));
    expect(missing).toEqual([]);
  });

  it('files do not import each other in a circle', () => {
    expect(circles()).toEqual([]);
  });

  it('the client knows only the messages of the language server', () => {
    const seen = inside.filter(({ file }) => file.startsWith('client/')).map(fileOf);
    expect(new Set(seen.filter((file) => file?.startsWith('server/src/lsp/')))).toEqual(
      new Set(['server/src/lsp/protocol.ts']),
    );
  });

  it('layers that are strangers stay so', () => {
    const wrong = inside.filter(({ file, specifier }) => {
      const target = LAYERS[layerOf(relative(ROOT, resolve(ROOT, dirname(file), specifier)))];
      return STRANGERS.some(([from, to]) => LAYERS[layerOf(file)] === from && target === to);
    });
    expect(wrong).toEqual([]);
  });

  it('packages are used only where their layer says so', () => {
    const wrong = outside.filter(({ file, specifier }) => {
      if (specifier.startsWith('node:')) return layerOf(file) >= PURE_FROM;
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');
      return !ANYWHERE.includes(name) && !(PACKAGES[LAYERS[layerOf(file)] ?? ''] ?? []).includes(name);
    });
    expect(wrong).toEqual([]);
  });
});

describe('purity below the account client', () => {
  const pure = files.filter((file) => layerOf(file) >= PURE_FROM);

  it.each([
    ['the clock', /\bDate\.now\(|new Date\(\)|performance\.now/],
    ['randomness', /Math\.random|randomUUID/],
    ['the network', /\bfetch\(|XMLHttpRequest|WebSocket/],
    ['the process', /\bprocess\.|\b__dirname\b|\brequire\(/],
    ['code made of strings', /\beval\(|new Function\b/],
  ])('nothing there touches %s', (_, pattern) => {
    const code = (file: string) =>
      readFileSync(join(ROOT, file), 'utf8').replaceAll(
        /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
        '',
      );
    expect(pure.filter((file) => pattern.test(code(file)))).toEqual([]);
  });
});
