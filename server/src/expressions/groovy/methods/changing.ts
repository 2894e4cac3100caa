/** Methods that change what they are called on. A template that calls one works on copies of the bound values. */
export const changingListMethods: ReadonlySet<string> = new Set(
  (
    'add addAll remove removeAll removeAt removeElement removeIf retainAll replaceAll clear push pop sort unique swap ' +
    'leftShift put putAll putIfAbsent merge compute computeIfAbsent computeIfPresent set putAt append shuffle'
  ).split(' '),
);
