/**
 * Higher than this no element is made. Browsers cut elements off: Firefox at 17.9 million device pixels, Chromium and
 * Safari at 33.5 million, and at 200 % zoom a CSS pixel is two of them.
 */
const HIGHEST = 8_000_000;

/** How places in a long list go with places of a scroll bar. In pixels. */
export interface ScrollScale {
  /** Of the element that is scrolled. */
  readonly height: number;
  /** Whether the element is lower than the list, so that rows move against it. */
  readonly isScaled: boolean;
  /** What of the list is at the top when the bar is there. */
  toList(scrollTop: number): number;
  /** Where the bar is when that of the list is at the top. */
  toBar(listTop: number): number;
}

/**
 * @param listHeight all rows, one below the other
 * @param viewHeight what is seen at once
 */
export function scrollScale(listHeight: number, viewHeight: number, highest = HIGHEST): ScrollScale {
  if (listHeight <= highest || viewHeight >= highest)
    return { height: listHeight, isScaled: false, toList: (top) => top, toBar: (top) => top };
  const factor = (listHeight - viewHeight) / (highest - viewHeight);
  const within = (top: number, most: number) => Math.max(0, Math.min(top, most));
  return {
    height: highest,
    isScaled: true,
    toList: (top) => within(top * factor, listHeight - viewHeight),
    toBar: (top) => within(top / factor, highest - viewHeight),
  };
}
