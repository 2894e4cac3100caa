import { afterEach, describe, expect, it } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { connectTo, transports } from './support/transports';

const INITIALIZE = { processId: null, rootUri: null, capabilities: {} };
const URI = 'file:///x/CreateAccountJSON.json';

describe.each(transports)('%s: before initialize', (name) => {
  const ends: (() => void)[] = [];
  afterEach(() => {
    for (const end of ends.splice(0)) end();
  });

  async function connect() {
    const transport = await connectTo(name);
    const connection = createProtocolConnection(
      new StreamMessageReader(transport.input),
      new StreamMessageWriter(transport.output),
    );
    connection.listen();
    ends.push(() => {
      connection.dispose();
      transport.stop();
    });
    return connection;
  }

  it('answers requests with ServerNotInitialized, shutdown among them', async () => {
    const connection = await connect();
    const position = { textDocument: { uri: URI }, position: { line: 0, character: 0 } };
    for (const method of ['textDocument/hover', 'textDocument/diagnostic', 'ringcentralProvisioning/documentInfo'])
      await expect(connection.sendRequest(method, position)).rejects.toMatchObject({ code: -32002 });
    await expect(connection.sendRequest('shutdown')).rejects.toMatchObject({ code: -32002 });
    expect(await connection.sendRequest('initialize', INITIALIZE)).toMatchObject({ capabilities: {} });
    expect(await connection.sendRequest('textDocument/hover', position)).toBeNull();
  });

  it('drops what is opened, and takes no second initialize', async () => {
    const connection = await connect();
    const textDocument = { uri: URI, languageId: 'json', version: 1, text: '{ "call": [] }' };
    await connection.sendNotification('textDocument/didOpen', { textDocument });
    await connection.sendRequest('initialize', INITIALIZE);
    expect(await connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: URI } })).toBeNull();
    await expect(connection.sendRequest('initialize', INITIALIZE)).rejects.toMatchObject({ code: -32600 });
  });
});
