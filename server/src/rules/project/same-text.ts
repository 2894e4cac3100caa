/** userName, e-mail and country are compared without case, so such values never contradict each other. */
export function sameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
