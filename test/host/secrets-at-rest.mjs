import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every form in which a secret could lie in a file. */
function formsOf(secret) {
  const bytes = Buffer.from(secret);
  return [
    bytes,
    Buffer.from(secret, 'utf16le'),
    Buffer.from(encodeURIComponent(secret)),
    Buffer.from(JSON.stringify(secret).slice(1, -1)),
    Buffer.from(bytes.toString('hex')),
    // At each of the three places at which Base64 of a longer text can cut it; the last letter may hold other bits.
    ...[0, 1, 2].flatMap((shift) => {
      const whole = Buffer.concat([Buffer.alloc(shift), bytes])
        .toString('base64')
        .replace(/=+$/, '');
      const core = whole.slice(Math.ceil((shift * 8) / 6), -1);
      return [Buffer.from(core), Buffer.from(core.replaceAll('+', '-').replaceAll('/', '_'))];
    }),
  ];
}

function* filesIn(folder, leftOut) {
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    const status = lstatSync(file);
    if (leftOut.includes(file)) continue;
    if (status.isDirectory()) yield* filesIn(file, leftOut);
    else if (status.isFile()) yield file;
  }
}

/**
 * Looks for secrets in every file of a folder: plain, as UTF-16, URL-encoded, escaped as in JSON, in hexadecimal and in
 * Base64, which also finds them inside a longer text that was encoded.
 *
 * @param {string} folder
 * @param {readonly string[]} secrets
 * @param {readonly string[]} leftOut files and folders that hold them rightly
 * @returns {{ files: number, found: string[] }} how many files were read, and those with a secret in them
 */
export function findSecrets(folder, secrets, leftOut = []) {
  const forms = secrets.flatMap(formsOf);
  return search(folder, leftOut, (content) => forms.some((form) => content.includes(form)));
}

/** What every token begins with that a simulator issues: `simulated-<uuid>`, `simulated-refresh-<uuid>`. */
const ISSUED = 'simulated-';
/** The bundles have the prefix in their code, and no id behind it. */
const PLAIN = /simulated-(?:refresh-)?[0-9a-f]{8}-[0-9a-f]{4}/;
/** Nothing of ours writes the prefix in another form than plain, so whatever does has encoded a token. */
const ENCODED = formsOf(ISSUED).filter((form) => form.toString('latin1') !== ISSUED);

/**
 * Looks for tokens that a simulator issued, whichever it was, in the same forms.
 *
 * @param {string} folder
 * @param {readonly string[]} leftOut files and folders that hold them rightly
 * @returns {{ files: number, found: string[] }} as `findSecrets`
 */
export function findIssuedTokens(folder, leftOut = []) {
  return search(
    folder,
    leftOut,
    (content) => PLAIN.test(content.toString('latin1')) || ENCODED.some((form) => content.includes(form)),
  );
}

function search(folder, leftOut, hasSecret) {
  const found = [];
  let files = 0;
  for (const file of filesIn(folder, leftOut)) {
    files += 1;
    if (hasSecret(readFileSync(file))) found.push(file);
  }
  return { files, found };
}
