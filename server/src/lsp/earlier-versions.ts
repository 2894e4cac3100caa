import { isObject } from '../json/value';
import { fingerprint } from './fingerprint';

interface EarlierVersion {
  readonly text: string;
  readonly mark: string;
}

/**
 * The texts that open files had before, such as in the last commit, as the client sent them: what a PUT of a
 * synchronization schema would drop shows beside them. In memory only, and for as long as the file is open.
 */
export class EarlierVersions {
  private readonly versions = new Map<string, EarlierVersion>();

  textOf(uri: string): string | undefined {
    return this.versions.get(uri)?.text;
  }

  /** Another one whenever the text is; '' without one. */
  markOf(uri: string): string {
    return this.versions.get(uri)?.mark ?? '';
  }

  /**
   * Takes what the client sent; a text that is none means that there is no earlier version.
   * @returns the URI of the file whose version is another one now; undefined when none is
   */
  take(params: unknown): string | undefined {
    if (!isObject(params) || typeof params.uri !== 'string') return undefined;
    const { uri, text } = params;
    const before = this.markOf(uri);
    if (typeof text === 'string') this.versions.set(uri, { text, mark: fingerprint(text) });
    else this.versions.delete(uri);
    return this.markOf(uri) === before ? undefined : uri;
  }

  forget(uri: string): void {
    this.versions.delete(uri);
  }
}
