import type { PlanAction } from '../../../server/src/provisioning/plan';
import { element, mainElement } from '../shared/dom';
import { connectWithState } from '../shared/vscode-api';
import { DetailsPane } from './details';
import { PlanHeader } from './header';
import type { PlanMessage, PlanRequest, PlanView } from './messages';
import { hiddenText, RowSearch, toggled } from './model/filter';
import { listItems } from './model/fold';
import { peopleText } from './model/words';
import { itemLabel, rowCells } from './rows';
import { Toolbar } from './toolbar';
import { VirtualTree } from './virtual-tree';

/** What the page keeps while it is hidden. Ids only: the people come from the extension each time. */
interface PageState {
  readonly actions: readonly PlanAction[];
  readonly query: string;
  readonly fold: boolean;
  readonly openGroups: readonly string[];
  readonly opened: string | undefined;
  readonly active: string | undefined;
  readonly scroll: number;
}

const { send, kept, keep } = connectWithState<PlanMessage, PlanRequest, PageState>(receive);

let state: PageState = {
  actions: [],
  query: '',
  fold: true,
  openGroups: [],
  opened: undefined,
  active: undefined,
  scroll: 0,
  ...kept,
};
let plan: PlanView | undefined;
let search: RowSearch | undefined;
let focusDetails = false;
let asking: ReturnType<typeof setTimeout> | undefined;

const header = new PlanHeader(send);
const toolbar = new Toolbar({
  send,
  onToggle: (action) => change({ actions: toggled(state.actions, action) }),
  onQuery: (query) => change({ query }),
  onFold: () => change({ fold: !state.fold }),
});
const tree = new VirtualTree({
  label: 'People',
  cells: (item) => rowCells(item, plan?.patterns ?? []),
  rowLabel: (item) => itemLabel(item, plan?.patterns ?? []),
  onOpen: (item, by) => {
    focusDetails = by === 'key';
    open(item.key);
  },
  onMove: (item) => {
    update({ active: item.key });
    if (state.opened === undefined || item.kind === 'group') return;
    clearTimeout(asking);
    asking = setTimeout(() => open(item.key), 100);
  },
  onToggle: (item, isOpen) => {
    const others = state.openGroups.filter((key) => key !== item.key);
    update({ active: item.key });
    change({ openGroups: isOpen ? [...others, item.key] : others });
  },
});
const details = new DetailsPane(send, close);
const count = element('p', { class: 'listed', role: 'status' });
const content = element(
  'div',
  { class: 'content' },
  element('section', { class: 'list', 'aria-label': 'People' }, tree.root, count),
  details.root,
);
mainElement().append(header.root, toolbar.root, content);

let resting: ReturnType<typeof setTimeout> | undefined;
tree.root.addEventListener(
  'scroll',
  () => {
    clearTimeout(resting);
    resting = setTimeout(() => update({ scroll: tree.root.scrollTop }), 200);
  },
  { passive: true },
);
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key === 'Escape' && state.opened !== undefined) close();
  else if (event.key === '/' && !isTyping) {
    event.preventDefault();
    toolbar.search.focus();
  } else if (event.key === 'ArrowDown' && isTyping) {
    event.preventDefault();
    tree.root.focus();
  }
});
send({ type: 'ready' });

function receive(message: PlanMessage): void {
  switch (message.type) {
    case 'plan':
      return showPlan(message.plan);
    case 'details':
      if (message.revision !== plan?.revision || message.entry.id !== state.opened) return;
      details.show(message.entry);
      content.classList.add('split');
      if (focusDetails) details.focus();
      focusDetails = false;
      return;
    case 'changed':
      return header.showChanged(message.inputs);
    case 'working':
      document.body.classList.toggle('busy', message.text !== null);
      return header.showWorking(message.text);
  }
}

function showPlan(next: PlanView): void {
  const isFirst = plan === undefined;
  plan = next;
  search = new RowSearch(next);
  const { opened } = state;
  update({ actions: state.actions.filter((action) => next.counts[action] > 0) });
  header.show(next);
  showList(state.active);
  if (isFirst) tree.scrollTo(state.scroll);
  if (opened !== undefined && next.rows.some(({ id }) => id === opened)) open(opened);
  else if (opened !== undefined) close();
}

function showList(active = tree.active): void {
  if (plan === undefined || search === undefined) return;
  toolbar.show(plan, state);
  const rows = search.find(state);
  tree.show(listItems(rows, { fold: state.fold, open: new Set(state.openGroups) }), active);
  const hidden = hiddenText(plan, state);
  const shown = rows.length === 0 ? 'Nobody to show' : peopleText(rows.length);
  count.textContent = hidden === '' ? shown : `${shown} · not listed: ${hidden}`;
}

/** Changes what is listed. */
function change(part: Partial<PageState>): void {
  update(part);
  showList(state.active);
}

function update(part: Partial<PageState>): void {
  state = { ...state, ...part };
  keep(state);
}

function open(id: string): void {
  clearTimeout(asking);
  update({ opened: id, active: id });
  tree.mark(id);
  send({ type: 'details', id });
}

function close(): void {
  clearTimeout(asking);
  const hadFocus = details.root.contains(document.activeElement);
  update({ opened: undefined });
  details.close();
  content.classList.remove('split');
  tree.mark(undefined);
  if (hadFocus || document.activeElement === document.body) tree.root.focus();
}
