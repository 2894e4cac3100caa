import { checkDocument } from '../rules/check';
import type { CheckOptions } from '../rules/check-options';
import type { Diagnostic } from '../rules/diagnostic';
import type { ClientSupport } from './client-support';
import type { DocumentStore } from './document-store';
import { EarlierVersions } from './earlier-versions';
import { fingerprint } from './fingerprint';
import type { OpenDocument } from './open-document';
import { defaultSettings, type Settings } from './settings';

export interface Checked {
  /** Changes whenever the findings may have: text, neighbouring files, settings. */
  readonly resultId: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks documents, and remembers the result for as long as nothing it depends on changes. */
export class Diagnostics {
  private settings = defaultSettings;
  private settingsMark = fingerprint('');
  readonly earlier: EarlierVersions = new EarlierVersions();
  private readonly results = new WeakMap<OpenDocument, Checked>();

  constructor(
    private readonly store: DocumentStore,
    private readonly support: ClientSupport,
  ) {}

  /** Takes new settings; returns whether they differ. */
  configure(settings: Settings): boolean {
    const mark = fingerprint(JSON.stringify(settings));
    const changed = mark !== this.settingsMark;
    this.settings = settings;
    this.settingsMark = mark;
    return changed;
  }

  /** What `document` is checked with. */
  optionsFor(document: OpenDocument, fileSyntax: boolean): CheckOptions {
    const { rules, entraTarget } = this.settings;
    const previous = this.earlier.textOf(document.uri);
    return {
      fileSyntax,
      // The project file wins: the editor then says what a pipeline says.
      severities: { ...rules, ...this.store.projects.of(document).severities },
      ...(entraTarget !== undefined && { entraTarget }),
      ...(previous !== undefined && { previous }),
    };
  }

  /** What there is to say about `document`: nothing when it is none of ours. */
  async check(document: OpenDocument): Promise<Checked> {
    await this.store.prepare(document);
    return this.checkNow(document);
  }

  private checkNow(document: OpenDocument): Checked {
    const recognised = this.store.documentOf(document);
    if (recognised === undefined) return { resultId: 'not ours', diagnostics: [] };
    const resultId = `${this.settingsMark} ${this.earlier.markOf(document.uri)} ${this.store.fingerprint(document)}`;
    const known = this.results.get(document);
    if (known?.resultId === resultId) return known;
    const { connectorOf } = this.store.workspaceOf(document);
    const options = this.optionsFor(document, this.reportsSyntaxOf(document));
    const checked = { resultId, diagnostics: checkDocument(recognised, connectorOf, options) };
    this.results.set(document, checked);
    return checked;
  }

  /** VS Code's JSON service serves these two languages; in any other, nobody else reports the syntax. */
  reportsSyntaxOf({ languageId }: OpenDocument): boolean {
    return !(this.support.jsonSyntaxByClient && (languageId === 'json' || languageId === 'jsonc'));
  }
}
