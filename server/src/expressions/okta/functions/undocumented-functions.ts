/**
 * Functions that are found in published expressions and that Okta's reference does not have, with what to write instead.
 * Source: absence from Okta's Expression Language reference (https://developer.okta.com/docs/reference/okta-expression-language/).
 */
export const undocumentedFunctions: ReadonlyMap<string, string> = new Map([
  [
    'String.endsWith',
    'String.stringContains(text, part), which looks anywhere in the text; or compare String.substring(text, start, String.len(text)) with the end',
  ],
  ['String.trim', 'String.removeSpaces(text), which also takes out the blanks between words'],
  ['String.match', 'String.stringContains(text, part) or String.startsWith(text, part)'],
  ['String.splitByRegex', 'String.substringBefore(text, separator) and String.substringAfter(text, separator)'],
  ['String.contains', 'String.stringContains(text, part)'],
  ['String.length', 'String.len(text)'],
  ['String.concat', 'String.append(text, suffix), or text + suffix'],
  ['Convert.toString', 'value + "", which makes a text of it'],
  ['user.isMemberOfGroupName', 'isMemberOfGroupName(name)'],
  ['user.isMemberOfGroup', 'isMemberOfGroup(groupId)'],
  ['user.isMemberOfAnyGroup', 'isMemberOfAnyGroup(groupId, …)'],
]);
