import { decodeText } from '../../text/decode';
import { UsageError } from '../exit-code';
import type { Terminal } from '../terminal';

/** More than that is no inputs. */
const maximumBytes = 64 * 1024 * 1024;

/** Everything that is written to the command. @throws UsageError when there is none or too much */
export async function readStandardInput({ input }: Terminal): Promise<string> {
  if (input === undefined) throw new UsageError('"-" reads the standard input, and there is none here.');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.byteLength;
    if (size > maximumBytes) throw new UsageError('The standard input has more than 64 MB.');
    chunks.push(bytes);
  }
  return decodeText(Buffer.concat(chunks)).text;
}
