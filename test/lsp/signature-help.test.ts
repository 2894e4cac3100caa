import { expect, it } from 'vitest';
import type { SignatureHelp } from 'vscode-languageserver-protocol';
import { parseCursor } from '../support/markers';
import { fullCapabilities, plainCapabilities } from './support/client';
import { eachTransport } from './support/each-transport';

const inUrl = (expression: string) =>
  parseCursor(`{ "call": [{ "name": "call1", "url": "https://x/\${${expression}}" }] }`);

eachTransport((start) => {
  it('names the overloads of a call and the parameter at the cursor', async () => {
    const client = await start({
      capabilities: {
        ...fullCapabilities,
        textDocument: {
          ...fullCapabilities.textDocument,
          signatureHelp: { signatureInformation: { parameterInformation: { labelOffsetSupport: true } } },
        },
      },
    });
    const { text, offset } = inUrl("user.email.replace('@', |");
    const document = await client.open('CreateAccountJSON.json', text);
    const found = await document.ask<SignatureHelp>('signatureHelp', offset);
    const signature = found.signatures[found.activeSignature ?? -1];
    expect(signature?.label).toMatch(/^replace\(.*\) → String$/);
    expect(signature?.activeParameter).toBe(1);
    const labels = signature?.parameters?.map(({ label: [from, to] }) =>
      signature.label.slice(Number(from), Number(to)),
    );
    expect(labels).toHaveLength(2);
    for (const label of labels ?? []) expect(label).toMatch(/^\w+ \w+\??$/);
    expect(await document.ask('signatureHelp', 0)).toBeNull();
  });

  it('gives parameters by name to a client that knows no offsets', async () => {
    const client = await start({ capabilities: plainCapabilities });
    const { text, offset } = inUrl('user.email.substring(|)');
    const document = await client.open('CreateAccountJSON.json', text);
    const found = await document.ask<SignatureHelp>('signatureHelp', offset);
    const signature = found.signatures[found.activeSignature ?? -1];
    for (const { label } of signature?.parameters ?? []) expect(signature?.label).toContain(label);
    expect(signature?.parameters?.length).toBeGreaterThan(0);
  });
});
