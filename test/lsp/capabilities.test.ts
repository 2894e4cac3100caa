import { expect, it } from 'vitest';
import { plainCapabilities } from './support/client';
import { eachTransport } from './support/each-transport';

eachTransport((start) => {
  it('offers everything to a client that can do everything', async () => {
    const { capabilities, serverInfo } = (await start()).initialized;
    expect(serverInfo?.name).toBe('RingCentral Provisioning');
    expect(capabilities).toEqual({
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: 2 },
      completionProvider: { triggerCharacters: ['"', ':', '.', '{', '$', '['] },
      hoverProvider: true,
      signatureHelpProvider: { triggerCharacters: ['(', ','] },
      inlayHintProvider: true,
      definitionProvider: true,
      documentLinkProvider: { resolveProvider: false },
      referencesProvider: true,
      documentHighlightProvider: true,
      renameProvider: true,
      documentSymbolProvider: { label: 'RingCentral Provisioning' },
      foldingRangeProvider: true,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      codeActionProvider: {
        codeActionKinds: ['quickfix', 'refactor.rewrite', 'source.fixAll.ringcentralProvisioning'],
      },
      semanticTokensProvider: expect.objectContaining({ full: true, range: true }),
      diagnosticProvider: {
        identifier: 'ringcentralProvisioning',
        interFileDependencies: true,
        workspaceDiagnostics: false,
      },
    });
  });

  it('pushes diagnostics to a client that does not ask for them', async () => {
    const client = await start({ capabilities: plainCapabilities });
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined();
    expect(client.initialized.capabilities.codeActionProvider).toBeUndefined();
    const document = await client.open('CreateAccountJSON.json', '{ "call": [ }');
    await client.until(() => client.pushed(document.uri) !== undefined);
    expect(client.pushed(document.uri)?.diagnostics.map(({ code }) => code)).toContain('json/unclosed');
    expect(client.received).not.toContain('client/registerCapability');
  });

  it('registers for settings and files with a client that wants that', async () => {
    const client = await start();
    await client.until(() => client.received.filter((method) => method === 'client/registerCapability').length === 2);
  });
});
