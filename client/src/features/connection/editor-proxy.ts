import * as vscode from 'vscode';
import { type ProxySettings, proxyFromEditor } from '../../../../server/src/ringcentral/connection/proxy-settings';

/** Which proxy VS Code sends the requests of its extensions through, by its settings. */
export function editorProxy(address: URL): ProxySettings {
  const http = vscode.workspace.getConfiguration('http');
  return proxyFromEditor(address, {
    proxy: http.get('proxy', ''),
    support: http.get('proxySupport', 'override'),
    noProxy: http.get<readonly string[]>('noProxy', []),
  });
}
