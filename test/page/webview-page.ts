import { type BuildOptions, build } from 'esbuild';
import type { Page } from 'playwright-core';
// @ts-expect-error The build is plain JavaScript.
import { bundles as built } from '../../esbuild.mjs';
import { openPage } from '../host/server-build/browser.mjs';

const bundles: Readonly<Record<'webviews', BuildOptions>> = built;

const origin = 'http://page.test';

/** VS Code's side of a page: takes messages, and keeps a state over a reload as it does while a page is hidden. */
const editor = `
  window.sent = [];
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => { window.sent.push(message); },
    getState: () => JSON.parse(sessionStorage.getItem('state') ?? 'null') ?? undefined,
    setState: (state) => sessionStorage.setItem('state', JSON.stringify(state)),
  });
`;

/** A page of a webview in a browser, under the policy it has in VS Code. Nothing is loaded from anywhere else. */
export interface WebviewPage {
  readonly page: Page;
  /** What the browser had to say: errors, refused scripts and styles, dialogs, requests to other places. */
  readonly complaints: string[];
  /** Says something to the page, as the extension does. */
  post(message: unknown): Promise<void>;
  /** What the page has said to the extension so far. */
  sent(): Promise<readonly { readonly type: string; readonly [name: string]: unknown }[]>;
  /** A page that nobody has used: what was kept is gone, and no timer of the page before writes it again. */
  renew(): Promise<void>;
  close(): Promise<void>;
}

/** @param name of the page: the folder in client/webview */
export async function openWebviewPage(name: string): Promise<WebviewPage> {
  const files = await bundle(name);
  const { page, close } = await openPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.route('**', (route) => {
    const url = route.request().url();
    const path = url.startsWith(origin) ? url.slice(origin.length) : '';
    const body = files.get(path);
    if (body === undefined) {
      complaints.push(`request: ${url}`);
      return route.abort();
    }
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html';
    return route.fulfill({ contentType: `${type}; charset=utf-8`, body });
  });
  await page.goto(`${origin}/`);
  return {
    page,
    complaints,
    // The Window types of the browser are not those of this program.
    post: (message) => page.evaluate((text) => globalThis.postMessage(JSON.parse(text), '*'), JSON.stringify(message)),
    sent: () => page.evaluate('window.sent'),
    renew: async () => {
      await page.goto(`${origin}/blank`);
      await page.evaluate('sessionStorage.clear()');
      await page.goto(`${origin}/`);
      complaints.length = 0;
    },
    close,
  };
}

async function bundle(name: string): Promise<ReadonlyMap<string, string>> {
  const { outputFiles = [] } = await build({
    ...bundles.webviews,
    entryPoints: [`client/webview/${name}/main.ts`, `client/webview/${name}/style.css`],
    outdir: '/',
    sourcemap: false,
    metafile: false,
    write: false,
  });
  const policy = `default-src 'none'; style-src ${origin}; font-src ${origin}; script-src 'nonce-n'`;
  const html = `<!DOCTYPE html>
<html lang="en"><head><meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"><title>${name}</title></head>
<body><main></main><script nonce="n">${editor}</script><script nonce="n" src="/main.js"></script></body></html>`;
  return new Map([
    ['/', html],
    ['/blank', '<link rel="icon" href="data:,">'],
    ...outputFiles.map(({ path, text }) => [path, text] as const),
  ]);
}
