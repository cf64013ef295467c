/**
 * A place for one line of the event table. Its elements stay; what is in them is written anew for another line, and only
 * where it is other than before. Written by hand: a thousand rows come each second, and a tree of components for each of
 * them costs ten times as much. What few rows have is left to Preact.
 */
import { isErrorRow } from '../../src/session/isErrorRow.ts';
import { mayHaveInvisible } from '../../src/base/invisible.ts';
import { VisibleText } from '../base/visibleText.tsx';
import { FindingMark } from '../findings/findingMark.tsx';
import { directionOf, familyLength, OddTypeName } from './eventRow.tsx';
import { ExchangeMark, hasExchangeMark } from './exchangeMark.tsx';
import { HoldIcon, HoldMark } from './holdMark.tsx';
import { isHeldUp } from '../state/holds.ts';
import { FoldParts } from './foldParts.ts';
import { isSameLook, type RowLook } from './rowLook.ts';
import { MarkIcon, RowNote } from './rowMark.tsx';
import { Attributes, cell, Rare, span, TextOf } from './rowParts.ts';
import { rowTexts } from './rowTexts.ts';

/** Above everything that is scrolled. */
const PARKED_PX = -1000;

export class RowSlot {
  readonly element = document.createElement('div');
  /** The line that is shown; -1 while it is another one's turn. */
  index = -1;
  #look: RowLook | undefined;
  #top: number | undefined;
  readonly #row = new Attributes(this.element);
  readonly #margin = new Rare(cell('col-mark'));
  readonly #n = new TextOf(cell('col-n num'));
  readonly #time = new TextOf(cell('col-time num'));
  readonly #delta = new TextOf(cell('col-delta num quiet'));
  readonly #size = new TextOf(cell('col-size num quiet'));
  readonly #direction = new Attributes(span(''));
  readonly #icon = new Attributes(span('', { 'aria-hidden': 'true' }));
  readonly #sender = new TextOf(span('visually-hidden'));
  readonly #type = cell('col-type mono');
  readonly #family = new TextOf(span('family'));
  readonly #name = new TextOf(span('type-name'), this.#family.element);
  readonly #oddName = new Rare(this.#name.element);
  readonly #what = new TextOf(span('what-text'));
  readonly #oddWhat = new Rare(this.#what.element);
  readonly #whatCell = cell('col-what');
  readonly #extras = new Rare(span('row-extras'));
  #fold: FoldParts | undefined;

  constructor() {
    this.element.setAttribute('role', 'row');
    this.#direction.element.append(this.#icon.element, this.#sender.element);
    const sender = cell('col-dir');
    sender.append(this.#direction.element);
    this.#type.append(this.#name.element);
    this.#whatCell.append(this.#what.element);
    // No cell itself, so that a long type takes from what is beside it.
    const event = span('col-event', { role: 'none' });
    event.append(this.#type, this.#whatCell);
    const { element } = this;
    element.append(this.#margin.element, this.#n.element, this.#time.element, this.#delta.element);
    element.append(sender, event, this.#size.element);
  }

  /** What is shown; undefined before anything is. */
  get look(): RowLook | undefined {
    return this.#look;
  }

  /** Where it stands in the scrolled area, in pixels. */
  get top(): number | undefined {
    return this.#top;
  }

  /** Out of sight until it is its turn to be written: neither its content nor its id is that of a row any more. */
  park(): void {
    this.index = -1;
    this.moveTo(PARKED_PX);
    this.#row.remove('id');
  }

  /** Writes a line that is not shown yet, out of sight. */
  showAway(index: number, look: RowLook): void {
    this.moveTo(PARKED_PX);
    this.show(index, look);
  }

  /** @param top where it stands in the scrolled area, in pixels */
  moveTo(top: number): void {
    if (top === this.#top) return;
    this.#top = top;
    this.element.style.transform = `translateY(${top}px)`;
  }

  show(index: number, look: RowLook): void {
    this.index = index;
    this.#row.set('aria-rowindex', String(index + 2));
    // The line of an unfolded run stands above that of its first row.
    this.#row.set('id', `${look.open ? 'run' : 'row'}-${look.row.n}`);
    if (this.#look && isSameLook(this.#look, look)) return;
    this.#look = look;
    this.#showRow(look);
    const texts = rowTexts(look);
    this.#n.set(texts.n);
    this.#time.set(texts.time);
    this.#delta.set(texts.delta);
    this.#size.set(texts.size);
    const { tone, icon, words } = directionOf(look.row);
    this.#direction.set('class', `direction ${tone}`);
    this.#icon.set('class', `codicon codicon-${icon} icon-14`);
    this.#sender.set(words);
    this.#showType(look);
    this.#showWhat(texts.what);
    this.#showRare(look);
  }

  /** What was left to Preact listens to signals for as long as it is there. */
  dispose(): void {
    for (const rare of [this.#margin, this.#oddName, this.#oddWhat, this.#extras]) rare.clear();
    this.element.remove();
  }

  #showRow({ row, kind, selected, linked, later, hold }: RowLook): void {
    const tone = row.dir !== 'client' && isErrorRow(row) ? 'is-error' : `from-${row.dir}`;
    const states = `${selected ? ' is-selected' : ''}${linked ? ' is-linked' : ''}${later ? ' is-later' : ''}${hold ? ` is-${hold.kind}` : ''}`;
    this.#row.set('aria-selected', String(selected));
    this.#row.set('class', `event-row ${tone}${states} is-${kind}`);
  }

  #showType({ row, kind, open, count }: RowLook): void {
    const isOdd = row.type === '' || row.outcome === 'unknown' || row.outcome === 'unexpected';
    if (isOdd || mayHaveInvisible(row.type)) this.#oddName.show(<OddTypeName row={row} />);
    else {
      this.#oddName.clear();
      const length = familyLength(row.type);
      this.#family.set(row.type.slice(0, length));
      this.#name.set(row.type.slice(length));
    }
    if (kind === 'fold') {
      this.#fold ??= new FoldParts();
      this.#fold.show(this.#type, open, count);
    } else this.#fold?.hide();
  }

  #showWhat(text: string): void {
    if (mayHaveInvisible(text)) this.#oddWhat.show(<VisibleText text={text} />);
    else {
      this.#oddWhat.clear();
      this.#what.set(text);
    }
  }

  #showRare({ row, findings, marks, hold }: RowLook): void {
    if (findings.length > 0 || marks.length > 0 || hold?.kind === 'held') {
      this.#margin.show(
        <>
          <HoldIcon hold={hold} />
          <FindingMark findings={findings} />
          <MarkIcon marks={marks} />
        </>,
      );
    } else this.#margin.clear();
    // What has not gone on cannot be answered: that it is pending would say less than it says already.
    const exchanges = !isHeldUp(hold) && hasExchangeMark(row);
    if (marks.length > 0 || exchanges || (hold && hold.kind !== 'waits')) {
      this.#extras.show(
        <>
          <RowNote marks={marks} />
          <HoldMark hold={hold} />
          {exchanges && <ExchangeMark row={row} />}
        </>,
      );
      if (!this.#extras.element.parentNode) this.#whatCell.append(this.#extras.element);
    } else if (this.#extras.element.parentNode) {
      this.#extras.clear();
      this.#extras.element.remove();
    }
  }
}
