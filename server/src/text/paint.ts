/** Codes of ECMA-48 §8.3.117, Select Graphic Rendition; grey is the bright black of ISO 8613-6 terminals. */
const SGR = {
  bold: 1,
  dim: 2,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
  grey: 90,
} as const;

export type Style = keyof typeof SGR;

export type Paint = (style: Style, text: string) => string;

/** Styles text for a terminal, or leaves it as it is. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => (text === '' ? '' : `\u001b[${SGR[style]}m${text}\u001b[0m`) : (_, text) => text;
}
