import type { EmbeddedText } from '../../text/embedded-text';
import { StringMap } from '../../text/string-map';

/**
 * Whether a string is a template of Terraform's configuration language, in which `$${` stands for `${` (Terraform
 * documentation, "Strings and Templates"): always in `.tf.json`, elsewhere where it shows. State files hold plain values.
 */
export function isTerraformTemplate(fileName: string, value: string): boolean {
  return /\.tf\.json$/i.test(fileName) || value.includes('$${');
}

/**
 * The text that Terraform makes of a template; undefined when it holds an interpolation or a directive of Terraform's own,
 * whose value is known to Terraform only.
 */
export function inTerraformString(template: EmbeddedText): EmbeddedText | undefined {
  const escapes: number[] = [];
  let value = '';
  let from = 0;
  for (const { 0: match, index } of template.text.matchAll(/[$%]{1,2}\{/g)) {
    if (match.length === 2) return undefined;
    value += template.text.slice(from, index);
    // Of "$$" one "$" is left, as of an escape of two characters.
    escapes.push(value.length, index, 2);
    value += match[0];
    from = index + 2;
  }
  value += template.text.slice(from);
  const map = escapes.length === 0 ? null : new StringMap(escapes);
  return template.inString({ value, contentStart: 0, map, encode: encodeTemplate });
}

function encodeTemplate(text: string): string {
  return text.replaceAll(/[$%](?=\{)/g, '$&$&');
}
