import type { NeutralProvider } from '../documents/neutral/kind';
import { translatedName } from '../knowledge/usual-sources';

/** What the attributes of one provider are called by another one, with a record of those that no table has. */
export class Renamer {
  private readonly known = new Map<string, string>();
  /** By the name of the source: the name that stands in the result for want of a better one. */
  readonly unknown = new Map<string, string>();

  constructor(
    private readonly from: NeutralProvider,
    private readonly to: NeutralProvider,
  ) {}

  readonly rename = (name: string): string => {
    let other = this.known.get(name);
    if (other === undefined) {
      other = this.find(name);
      this.known.set(name, other);
    }
    return other;
  };

  /** Every name that was asked for, with the other one. */
  get all(): ReadonlyMap<string, string> {
    return this.known;
  }

  private find(name: string): string {
    // JumpCloud's lists have elements of a type; RingCentral takes those for work.
    const asked =
      this.from === 'jumpcloud' ? name.replace(/^(addresses|phoneNumbers)\[\]/, '$1[type eq "work"]') : name;
    const translated = translatedName(asked, this.from, this.to);
    if (translated !== undefined) return translated;
    const kept = this.kept(name);
    this.unknown.set(name, kept);
    return kept;
  }

  /** The name itself, in the form in which the other provider writes names. */
  private kept(name: string): string {
    const bare = name.replace(/^(?:user|source)\./, '').replace(/^attributes\[name eq "([^"]+)"\]\.value$/, '$1');
    return this.to === 'saviynt' || this.to === 'okta'
      ? name.includes('.') && !/^(?:user|source|attributes)[.[]/.test(name)
        ? name
        : `user.${bare}`
      : bare;
  }
}
