import { element } from '../shared/dom';
import type { Tile } from './model/tiles';
import { grouped } from './model/words';

/** Tiles beside each other. Those that stay keep the focus: only their numbers and whether they are pressed change. */
export class TileRow {
  readonly root: HTMLElement;
  readonly #onPress: (part: Tile['part']) => void;
  #shown = '';

  constructor(label: string, onPress: (part: Tile['part']) => void) {
    this.#onPress = onPress;
    this.root = element('div', { class: 'tiles', role: 'group', 'aria-label': label });
  }

  /** @param pressed keys of the tiles that filter */
  show(tiles: readonly Tile[], pressed: readonly string[]): void {
    this.root.hidden = tiles.length === 0;
    const keys = tiles.map(({ key }) => key).join();
    if (this.#shown !== keys) {
      this.#shown = keys;
      this.root.replaceChildren(...tiles.map((tile) => this.#tile(tile)));
    }
    for (const [index, { key, count }] of tiles.entries()) {
      const tile = this.root.children[index];
      const number = tile?.querySelector('.count');
      if (number) number.textContent = grouped(count);
      tile?.setAttribute('aria-pressed', String(pressed.includes(key)));
    }
  }

  #tile({ part, key, symbol, word, says }: Tile): HTMLElement {
    const tile = element(
      'button',
      {
        type: 'button',
        class: `tile ${key.startsWith('refused-') ? 'refused' : key}`,
        ...(says === '' ? {} : { title: says }),
      },
      element('span', { class: 'symbol', 'aria-hidden': 'true' }, symbol),
      element('span', { class: 'count' }),
      element('span', { class: 'word' }, word),
    );
    tile.addEventListener('click', () => this.#onPress(part));
    return tile;
  }
}
