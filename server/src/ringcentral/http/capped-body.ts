import { AccountError } from '../account-error';

/**
 * Reads a body as UTF-8 text, giving up once it is larger than `maxBytes` (after decompression).
 * @throws AccountError `too-large`
 */
export async function readCappedBody(response: Response, maxBytes: number, request: string): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > maxBytes) {
      // Cancelling may itself fail on a broken connection; the size is what matters here.
      reader.cancel().catch(() => undefined);
      const limit = `${Math.round(maxBytes / 1024)} KiB`;
      throw new AccountError('too-large', `The answer is larger than ${limit}; the rest was not read.`, {
        request,
        status: response.status,
      });
    }
    text += decoder.decode(value, { stream: true });
  }
}
