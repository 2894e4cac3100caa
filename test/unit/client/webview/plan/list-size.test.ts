import { describe, expect, it } from 'vitest';
import { scrollScale } from '../../../../../client/webview/plan/model/scroll-scale';
import { TypeAhead } from '../../../../../client/webview/plan/model/type-ahead';

describe('a list higher than a browser can', () => {
  it('is as high as it is when that is possible', () => {
    const scale = scrollScale(26 * 100_000, 500);
    expect(scale).toMatchObject({ height: 2_600_000, isScaled: false });
    expect(scale.toList(1234)).toBe(1234);
  });

  it('reaches from the first row to the last all the same', () => {
    const [listHeight, view, highest] = [26_000_000, 500, 8_000_000];
    const scale = scrollScale(listHeight, view, highest);
    expect(scale).toMatchObject({ height: highest, isScaled: true });
    expect(scale.toList(0)).toBe(0);
    expect(scale.toList(highest - view)).toBe(listHeight - view);
    for (const top of [0, 1, 26, 12_345_678, listHeight - view])
      expect(scale.toList(scale.toBar(top))).toBeCloseTo(top, 5);
  });

  it('never leaves the list', () => {
    const scale = scrollScale(1000, 100, 500);
    expect(scale.toList(9999)).toBe(900);
    expect(scale.toBar(-5)).toBe(0);
  });
});

describe('going to a name by its first letters', () => {
  const names = ['Ada', 'Ben', 'Bea', 'Cleo', 'Bob'];
  const find = (ahead: TypeAhead, key: string, now: number, from: number) =>
    ahead.find(key, now, from, names.length, (index) => names[index] ?? '');

  it('goes on with the same letter, and around the end', () => {
    const ahead = new TypeAhead();
    expect(find(ahead, 'b', 0, 0)).toBe(1);
    expect(find(ahead, 'b', 100, 1)).toBe(2);
    expect(find(ahead, 'b', 200, 2)).toBe(4);
    expect(find(ahead, 'B', 300, 4)).toBe(1);
  });

  it('takes letters typed quickly as one beginning, and those after a pause as another', () => {
    const ahead = new TypeAhead();
    expect(find(ahead, 'b', 0, 0)).toBe(1);
    expect(find(ahead, 'o', 100, 1)).toBe(4);
    expect(find(ahead, 'c', 2000, 4)).toBe(3);
    expect(find(ahead, 'z', 2100, 3)).toBeUndefined();
  });

  it('finds nobody where there is nobody', () => {
    expect(new TypeAhead().find('a', 0, 0, 0, () => '')).toBeUndefined();
  });
});
