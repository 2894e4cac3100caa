import type { PlanFigure } from '../../../server/src/provisioning/render/figures/figure';
import { element, mainElement } from '../shared/dom';
import { connectWithState } from '../shared/vscode-api';
import { whenResting } from '../shared/when-resting';
import { DetailsPane } from './details';
import { PlanHeader } from './header';
import { ListStatus } from './list-status';
import type { PlanHead, PlanMessage, PlanOrigin, PlanRequest, PlanView } from './messages';
import { fitting, type ListFilter, NO_FILTER, toggled } from './model/filter';
import { listItems } from './model/fold';
import { firstShown, originPeople } from './model/origin';
import { PlanIndex } from './model/plan-index';
import { actionTiles, markTiles, type Tile } from './model/tiles';
import { OriginBar } from './origin-bar';
import { NEW_PAGE, type PageState } from './page-state';
import { itemLabel, rowCells } from './rows';
import { type Offered, Toolbar } from './toolbar';
import { VirtualTree } from './virtual-tree';

const { send, kept, keep } = connectWithState<PlanMessage, PlanRequest, Partial<PageState>>(receive);

let state: PageState = { ...NEW_PAGE, ...kept };
let plan: PlanView | undefined;
/** Whether it took the place of another one. */
let isOther = false;
let index: PlanIndex | undefined;
let offered: Offered = { actions: [], marks: [], attributes: [] };
let focusDetails = false;
/** The part of the mapping somebody came from, and the plan it is about. */
let origin: { readonly revision: number; readonly part: PlanOrigin } | undefined;
let asking: ReturnType<typeof setTimeout> | undefined;

const header = new PlanHeader({
  send,
  onAction: (action) => limit({ actions: [action] }),
  onBlock: (block) => limit({ block }),
  onPerson: (id) => {
    focusDetails = true;
    open(id);
  },
  onFigure: (figure) => {
    explain(figure);
    details.focus();
  },
});
const toolbar = new Toolbar({
  send,
  onTile: (part) => change(pressed(part)),
  onAttribute: (attribute) => change({ attribute }),
  onQuery: (query) => change({ query }),
  onFold: () => change({ fold: !state.fold }),
});
const tree = new VirtualTree({
  label: 'People',
  cells: (item) => rowCells(item, index?.patterns ?? []),
  rowLabel: (item) => itemLabel(item, index?.patterns ?? []),
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
const status = new ListStatus(() => limit({}));
const originBar = new OriginBar({
  send,
  onChoose: (who) => change({ origin: who }),
  onClear: () => {
    change({ origin: null });
    tree.root.focus();
  },
});
const content = element(
  'div',
  { class: 'content' },
  element('section', { class: 'list', 'aria-label': 'People' }, tree.root, status.root),
  details.root,
);
mainElement().append(header.root, element('div', {}, toolbar.root, originBar.root), content);

whenResting(tree.root, () => {
  restoring = { ...restoring, topRow: undefined };
  update({ topRow: tree.topRow });
});
whenResting(details.root, () => update({ detailsTop: details.root.scrollTop }));
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLInputElement;
  if (event.key === 'Escape' && !details.root.hidden) close();
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
    case 'reopened':
      // There is nothing to search, to copy or to save yet.
      document.body.classList.toggle('unplanned', plan === undefined);
      return header.showReopened(message, message.isPlanning);
    case 'plan':
      showPlan(message.plan);
      return send({ type: 'taken', revision: message.plan.revision });
    case 'rows':
      if (message.revision !== plan?.revision) return;
      addRows(message);
      return send({ type: 'taken', revision: message.revision });
    case 'overview':
      return showOverview(message.plan);
    case 'details':
      if (message.revision !== plan?.revision || message.entry.id !== state.opened) return;
      details.show(message.entry, message.unchanged, shownOrigin());
      return showDetails();
    case 'changed':
      return header.showChanged(message.changed, message.gone);
    case 'origin':
      origin = { revision: message.revision, part: message.origin };
      if (message.isNew) return limit({ origin: firstShown(message.origin) });
      return showList(state.active);
    case 'working':
      document.body.classList.toggle('busy', message.text !== null);
      return header.showWorking(message.text, message.canCancel);
  }
}

function showPlan(next: PlanView): void {
  const isFirst = plan === undefined;
  document.body.classList.remove('unplanned');
  isOther = !isFirst && plan?.revision !== next.revision;
  plan = next;
  if (isOther && state.origin !== null) update({ origin: null });
  index = new PlanIndex(next);
  offer(next, index);
  if (isFirst) restoring = { topRow: state.topRow, detailsTop: state.detailsTop };
  header.show(next);
  showList(state.active);
  const figure = next.figures.find(({ id }) => id === state.explained);
  if (figure !== undefined) explain(figure);
  else if (state.explained !== undefined) close();
  if (isComplete()) arrived();
}

/** What the page was like when it was hidden, until there are people enough to be like that again. */
let restoring: Partial<Pick<PageState, 'topRow' | 'detailsTop'>> = {};

/** Chunks may come faster than a list is worth drawing; they are drawn now and then. */
let drawing: ReturnType<typeof setTimeout> | undefined;

/** How long the last drawing took: a long list is drawn less often, so that keys and clicks are heard between. */
let drawTime = 0;

/** Everybody is planned: what the plan says as a whole stands above the people, of whom more may be on their way. */
function showOverview(head: PlanHead): void {
  if (plan?.revision !== head.revision || index === undefined) return;
  plan = { ...plan, ...head };
  header.show(plan);
  offer(plan, index);
  showList(state.active);
  if (isComplete()) arrived();
}

function addRows(more: Pick<PlanView, 'rows' | 'patterns'>): void {
  if (plan === undefined || index === undefined) return;
  index.add(more);
  const draw = () => {
    const began = performance.now();
    clearTimeout(drawing);
    drawing = undefined;
    if (plan === undefined || index === undefined) return;
    offer(plan, index);
    showList(state.active);
    drawTime = performance.now() - began;
  };
  if (!isComplete()) {
    drawing ??= setTimeout(draw, Math.max(100, 4 * drawTime));
    return;
  }
  draw();
  arrived();
}

/** Whether everybody is planned, and here. */
function isComplete(): boolean {
  if (plan !== undefined && plan.left > 0) return false;
  const people = Object.values(plan?.counts ?? {}).reduce((sum, count) => sum + count, 0);
  return (index?.rows.length ?? 0) >= people;
}

/** Everybody is here: what does not fit this plan is given up, and who was open is opened again. */
function arrived(): void {
  if (isOther) {
    const keys = new Set([...offered.actions, ...offered.marks].map(({ key }) => key));
    const paths = new Set(offered.attributes.map(({ path }) => path));
    const fits = fitting(state, (key) => keys.has(key), paths);
    if (JSON.stringify(fits) !== JSON.stringify(state)) change(fits);
  }
  if (restoring.topRow !== undefined) tree.scrollToRow(restoring.topRow);
  restoring = { ...restoring, topRow: undefined };
  const { opened } = state;
  if (opened === undefined) return;
  if (index?.has(opened)) open(opened);
  else close();
}

function offer(next: PlanView, people: PlanIndex): void {
  offered = {
    actions: actionTiles(next.counts),
    marks: markTiles(people.marks(), next.counts),
    attributes: people.attributes(),
  };
}

function showList(active = tree.active): void {
  if (plan === undefined || index === undefined) return;
  toolbar.show(plan, offered, state);
  const blocked = state.block === null ? undefined : new Set(plan.blocks[state.block]?.entries);
  const part = shownOrigin();
  // A page that was made anew is told what it showed after the plan.
  const filter = part === undefined ? { ...state, origin: null } : state;
  const from = part && state.origin !== null ? originPeople(part, state.origin) : undefined;
  const rows = index.find(filter, blocked, from);
  originBar.show(part, filter.origin);
  tree.show(listItems(rows, { fold: state.fold, open: new Set(state.openGroups) }), active);
  status.show(rows.length, plan, filter, isComplete(), part?.name);
}

/** The part of the mapping the list is limited to; undefined when it is not, or is about another plan. */
function shownOrigin(): PlanOrigin | undefined {
  return state.origin !== null && origin?.revision === plan?.revision ? origin?.part : undefined;
}

/** Lists whom a number counts, and nobody else. */
function limit(filter: Partial<ListFilter>): void {
  change({ ...NO_FILTER, ...filter });
  tree.root.focus();
}

/** Changes what is listed. */
function change(part: Partial<PageState>): void {
  update(part);
  showList(state.active);
}

function pressed(part: Tile['part']): Partial<ListFilter> {
  return 'action' in part
    ? { actions: toggled(state.actions, part.action) }
    : { marks: toggled(state.marks, part.mark) };
}

function update(part: Partial<PageState>): void {
  if (part.origin === null && state.origin !== null) send({ type: 'forgetOrigin' });
  state = { ...state, ...part };
  keep(state);
}

function open(id: string): void {
  clearTimeout(asking);
  update({ opened: id, explained: undefined, active: id });
  tree.mark(id);
  send({ type: 'details', id });
}

function explain(figure: PlanFigure): void {
  clearTimeout(asking);
  update({ opened: undefined, explained: figure.id });
  tree.mark(undefined);
  details.explain(figure, () => limit(figure.people ?? {}));
  showDetails();
}

function showDetails(): void {
  content.classList.add('split');
  if (restoring.detailsTop !== undefined && state.opened !== undefined) {
    details.root.scrollTop = restoring.detailsTop;
    restoring = { ...restoring, detailsTop: undefined };
  }
  if (focusDetails) details.focus();
  focusDetails = false;
}

function close(): void {
  clearTimeout(asking);
  const hadFocus = details.root.contains(document.activeElement);
  update({ opened: undefined, explained: undefined });
  details.close();
  content.classList.remove('split');
  tree.mark(undefined);
  if (hadFocus || document.activeElement === document.body) tree.root.focus();
}
