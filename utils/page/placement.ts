/** A rectangle in CSS pixels of the viewport. */
export interface Rect {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Where something may float, best first. */
export interface Spot {
  readonly rect: Rect
  readonly place: 'line-end' | 'beside' | 'under'
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** A place the agent dragged to: an offset from the corner it was dropped nearest, so that it survives resizing. */
export interface SavedPlace {
  readonly right: boolean
  readonly bottom: boolean
  readonly x: number
  readonly y: number
}

export const STRIP_HEIGHT = 34
export const STRIP_WIDTH = 560
/** Under this the strip cannot say a figure. */
export const STRIP_LEAST = 150
export const CARD_WIDTH = 344
/** Under this the card cannot show its two figures and a nudge. */
export const CARD_LEAST = 240
/** Looked for as empty room; a card that grows beyond may cover something and is moved or folded then. */
const CARD_USUAL = 420
const GAP = 8
const STEP = 16
/** A strip tried beside something is not made shorter than this. */
const SHORT_STRIP = 340
const SHORTER = 40

export type IsFree = (rect: Rect) => boolean

/**
 * The strip's place: where the agent put it, else the first spot with empty room, else a fixed place under
 * the top edge; always whole inside the viewport.
 */
export function placeStrip(
  spots: readonly Spot[],
  view: Size,
  saved: SavedPlace | null,
  width: number,
  isFree: IsFree,
): Rect {
  const size = { width: Math.min(width, STRIP_WIDTH, view.width - 2 * GAP), height: STRIP_HEIGHT }
  if (saved) return fromSaved(saved, size, view)
  for (const spot of spots) {
    for (const rect of stripsAt(spot, view, size.width)) {
      if (inside(rect, view) && isFree(rect)) return rect
    }
  }
  return { ...size, left: Math.max(GAP, view.width - size.width - 64), top: 64 }
}

/** Candidates at one spot, best first: along a line from its end towards its start, in small steps. */
function stripsAt({ rect, place }: Spot, view: Size, wanted: number): Rect[] {
  const top = Math.round(rect.top + (rect.height - STRIP_HEIGHT) / 2)
  const end = rect.left + rect.width
  const height = STRIP_HEIGHT
  if (place === 'line-end') {
    const width = Math.min(wanted, rect.width)
    if (width < STRIP_LEAST) return []
    const places: Rect[] = []
    for (let left = end - width; left >= rect.left; left -= STEP) places.push({ left, top, width, height })
    return places
  }
  const left = place === 'beside' ? end + GAP : rect.left
  const room = place === 'beside' ? view.width - left - GAP : rect.width
  const places: Rect[] = []
  const at = place === 'beside' ? top : rect.top + rect.height + GAP
  // Something may stand at the far end of the line: a shorter strip still says its figures.
  for (let width = Math.min(wanted, room); width >= SHORT_STRIP; width -= SHORTER) {
    places.push({ left, top: at, width, height })
  }
  return places
}

export interface CardRoom {
  readonly left: number
  readonly top: number
  readonly maxHeight: number
  /** false: over no empty room; then it opens from the strip only when asked. */
  readonly free: boolean
}

/** The first empty part of a column that is so high, else its highest. */
export type FreeStretch = (
  column: Rect,
  wanted: number,
) => { readonly top: number; readonly height: number } | null

/**
 * The card's place: dragged, else the first spot with room for it, else under the strip, only when asked. It is
 * as high as there is empty room, so that a menu the page opens there pushes it up instead of lying under it.
 */
export function placeCard(
  spots: readonly Spot[],
  view: Size,
  saved: SavedPlace | null,
  strip: Rect,
  freeStretch: FreeStretch,
): CardRoom {
  if (saved) {
    const { left, top } = fromSaved(saved, { width: CARD_WIDTH, height: CARD_LEAST }, view)
    return { left, top, maxHeight: view.height - top - GAP, free: true }
  }
  const rooms = spots.flatMap((spot) =>
    cardsAt(spot, view, strip).flatMap(({ left, top, maxHeight }): CardRoom[] => {
      const column = { left, top, width: CARD_WIDTH, height: maxHeight }
      if (maxHeight < CARD_LEAST || !inside(column, view)) return []
      const free = freeStretch(column, CARD_USUAL)
      return free === null ? [] : [{ left, top: free.top, maxHeight: free.height, free: true }]
    }),
  )
  const roomy = rooms.find(({ maxHeight }) => maxHeight >= CARD_USUAL)
  const enough = roomy ?? rooms.find(({ maxHeight }) => maxHeight >= CARD_LEAST)
  if (enough) return enough
  const left = clamp(strip.left + strip.width - CARD_WIDTH, GAP, view.width - CARD_WIDTH - GAP)
  const below = strip.top + strip.height + 4
  const top = view.height - below - GAP >= CARD_LEAST ? below : GAP
  return { left, top, maxHeight: view.height - top - GAP, free: false }
}

/** Beside something the card may begin as high as the strip ends: a taller card shows more. */
function cardsAt({ rect, place }: Spot, view: Size, strip: Rect): Omit<CardRoom, 'free'>[] {
  const left =
    place === 'beside' ? rect.left + rect.width + GAP : rect.left + Math.max(0, rect.width - CARD_WIDTH) / 2
  const under = place === 'under' ? rect.top + rect.height + GAP : rect.top
  const high = strip.top + strip.height + 2 * GAP
  const tops = place === 'beside' && high < under ? [high, under] : [under]
  return tops.map((top) => ({ left, top, maxHeight: view.height - top - GAP }))
}

/** Remembers a dragged place by its nearest corner. */
export function toSaved(rect: Rect, view: Size): SavedPlace {
  const right = rect.left + rect.width / 2 > view.width / 2
  const bottom = rect.top + rect.height / 2 > view.height / 2
  return {
    right,
    bottom,
    x: right ? view.width - rect.left - rect.width : rect.left,
    y: bottom ? view.height - rect.top - rect.height : rect.top,
  }
}

function fromSaved(saved: SavedPlace, size: Size, view: Size): Rect {
  const left = saved.right ? view.width - saved.x - size.width : saved.x
  const top = saved.bottom ? view.height - saved.y - size.height : saved.y
  return {
    ...size,
    left: clamp(left, GAP, Math.max(GAP, view.width - size.width - GAP)),
    top: clamp(top, GAP, Math.max(GAP, view.height - size.height - GAP)),
  }
}

function inside(rect: Rect, view: Size): boolean {
  return (
    rect.left >= 0 &&
    rect.top >= 0 &&
    rect.left + rect.width <= view.width &&
    rect.top + rect.height <= view.height
  )
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
