/** Milliseconds without scrolling that count as rest. */
const rest = 200;

/** Calls back each time a box has been scrolled and is not scrolled any more. */
export function whenResting(box: HTMLElement, onRest: () => void): void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  const scrolled = () => {
    clearTimeout(resting);
    resting = setTimeout(onRest, rest);
  };
  box.addEventListener('scroll', scrolled, { passive: true });
}
