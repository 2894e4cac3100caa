import type { Value } from '../../kit/value';
import { Failure } from './failure';
import { JavaValue } from './java-value';

/** java.util.UUID. */
export class UuidValue extends JavaValue {
  readonly typeName = 'java.util.UUID';
  private constructor(readonly id: string) {
    super();
  }

  /** java.util.UUID.fromString, which fills up short groups. Throws IllegalArgumentException. */
  static parse(text: string): UuidValue {
    const groups = text.split('-');
    const widths = [8, 4, 4, 4, 12];
    if (text.length > 36 || groups.length !== 5 || !groups.every((group) => /^[0-9a-fA-F]{1,16}$/.test(group)))
      throw new Failure('java.lang.IllegalArgumentException', `"${text}" is not a UUID, so this fails.`);
    return new UuidValue(
      groups.map((group, i) => group.toLowerCase().padStart(widths[i]!, '0').slice(-widths[i]!)).join('-'),
    );
  }

  /** Version 3: from an MD5 hash of 16 bytes. */
  static ofName(hash: Uint8Array): UuidValue {
    const bytes = Uint8Array.from(hash);
    bytes[6] = (bytes[6]! & 0x0f) | 0x30;
    bytes[8] = (bytes[8]! & 0x3f) | 0x80;
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    return new UuidValue(
      `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
    );
  }

  text(): string {
    return this.id;
  }

  override equalTo(other: Value): boolean {
    return other instanceof UuidValue && other.id === this.id;
  }
}
