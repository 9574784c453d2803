import type { ReactNode } from 'react';
import { Component, createRef } from 'react';
import type { Review } from '../review/review';
import { focusOn } from './focus-on';
import { focusHeading } from './way/next-finding';

interface KeepPlaceProps {
  readonly review: Review;
  readonly children: ReactNode;
}

/** Where the cards stood before a change. */
interface Places {
  /** The cards from the first in sight on, with how far they stood from the top. */
  readonly inSight: readonly (readonly [id: string, top: number])[];
  /** The cards after the one that had the focus, then those before it, nearest first; `null` where none had it. */
  readonly nearFocus: readonly string[] | null;
}

/** How many cards in sight are remembered: the first of them that is still there afterwards is kept in its place. */
const remembered = 12;

/**
 * Nothing moves under the user's hands: when a review takes the place of another, what is read stays where it was, and
 * where the finding that had the focus is gone, the next one has it. A class, as React tells only these what stood
 * before. The focus never comes from elsewhere: while it is in the document, it stays there.
 */
export class KeepPlace extends Component<KeepPlaceProps> {
  readonly #list = createRef<HTMLDivElement>();

  override getSnapshotBeforeUpdate(before: KeepPlaceProps): Places | null {
    if (before.review === this.props.review) return null;
    const cards = this.#cards();
    const focused = cards.findIndex((card) => card.contains(document.activeElement));
    return {
      inSight: window.scrollY === 0 ? [] : inSight(cards),
      nearFocus:
        focused < 0 ? null : [...cards.slice(focused), ...cards.slice(0, focused).reverse()].map(idOf),
    };
  }

  override componentDidUpdate(_before: KeepPlaceProps, _state: unknown, places: Places | null): void {
    if (places === null) return;
    const now = new Map(this.#cards().map((card) => [idOf(card), card]));
    const kept = places.inSight.find(([id]) => now.has(id));
    const card = now.get(kept?.[0] ?? '');
    if (kept && card) window.scrollBy(0, card.getBoundingClientRect().top - kept[1]);
    const lostFocus = places.nearFocus !== null && document.activeElement === document.body;
    if (!lostFocus || !document.hasFocus()) return;
    const next = places.nearFocus.flatMap((id) => now.get(id) ?? [])[0];
    if (next) focusHeading(next);
    else {
      const summary = this.#list.current?.querySelector<HTMLElement>('h2');
      if (summary) focusOn(summary);
    }
  }

  override render(): ReactNode {
    return <div ref={this.#list}>{this.props.children}</div>;
  }

  #cards(): readonly HTMLElement[] {
    return [...(this.#list.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
  }
}

function inSight(cards: readonly HTMLElement[]): Places['inSight'] {
  const first = cards.findIndex((card) => card.getBoundingClientRect().bottom > 0);
  return first < 0
    ? []
    : cards
        .slice(first, first + remembered)
        .map((card) => [idOf(card), card.getBoundingClientRect().top] as const);
}

function idOf(card: HTMLElement): string {
  return card.dataset['finding'] ?? '';
}
