import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);

/** VS Code's own JSON grammar, where the editor for the host tests is installed; else a stand-in. */
const real = 'test/host/node_modules/code-server/lib/vscode/extensions/json/syntaxes/JSON.tmLanguage.json';
export const jsonGrammars: readonly (readonly [string, string])[] = [
  ['stand-in', 'test/unit/syntaxes/json.tmLanguage.json'] as const,
  ...(existsSync(real) ? [['VS Code', real] as const] : []),
];

const engine = (async () => {
  await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer as ArrayBuffer);
  return {
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  };
})();

/** One line for each piece of `line`: the text, then its scopes, outermost first, without those of all JSON. */
export async function tokenize(scopeName: string, line: string, jsonGrammar: string): Promise<readonly string[]> {
  const files: Readonly<Record<string, string>> = {
    'source.json': jsonGrammar,
    'source.json.saviynt': 'syntaxes/saviynt-json.tmLanguage.json',
  };
  const registry = new textmate.Registry({
    onigLib: engine,
    loadGrammar: async (name) => {
      const file = files[name];
      return file === undefined ? null : textmate.parseRawGrammar(readFileSync(file, 'utf8'), file);
    },
  });
  const grammar = await registry.loadGrammar(scopeName);
  if (grammar === null) throw new Error(`No grammar ${scopeName}`);
  const merged: { text: string; scopes: string }[] = [];
  for (const { startIndex, endIndex, scopes } of grammar.tokenizeLine(line, textmate.INITIAL).tokens) {
    const own = scopes.filter((scope) => scope.endsWith('.saviynt') && scope !== scopeName);
    const short = own.map((scope) => scope.replace(/\.saviynt$/, '').replace(/\.groovy$/, '')).join(' > ');
    const last = merged.at(-1);
    const text = line.slice(startIndex, endIndex);
    if (last?.scopes === short) last.text += text;
    else merged.push({ text, scopes: short });
  }
  return merged.map(({ text, scopes }) => `${text}  ${scopes}`.trimEnd());
}
