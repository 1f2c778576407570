import type { Rect } from './placement.ts'

/*
 * Where a page is empty: looks at a few points, through our own host. Reads only; the page is not touched. Each
 * look costs a hit test, so callers keep what they learned while nothing moved.
 */
const PROBES_ACROSS = 6
const PROBES_DOWN = 3
/** A line of words or a button is never lower than this. */
const ROW = 16
/** Between two lines of words there is no room either. */
const LINE_GAP = 5
const COLUMN = 12
const EDGE = 2
const BUSY =
  'a,button,input,textarea,select,img,video,canvas,svg,iframe,[contenteditable=""],[contenteditable="true"],[role=button]'

/** Whether nothing that is read or used lies under a rectangle. */
export function roomIsFree(document: Document, ownHost: Element, rect: Rect): boolean {
  for (let down = 0; down < PROBES_DOWN; down++) {
    const y = rect.top + EDGE + ((rect.height - 2 * EDGE) * down) / (PROBES_DOWN - 1)
    if (rowIsBusy(document, ownHost, rect, y)) return false
  }
  return true
}

/** Part of a rectangle's height. */
export interface Stretch {
  readonly top: number
  readonly height: number
}

/** The first empty stretch of a column that is `wanted` high, else its highest; null where there is none. */
export function freeStretch(
  document: Document,
  ownHost: Element,
  column: Rect,
  wanted: number,
): Stretch | null {
  const end = column.top + column.height
  let best: Stretch | null = null
  let from: number | null = null
  const close = (at: number): Stretch | null => {
    const run = from === null ? null : { top: from, height: at - from }
    from = null
    if (run && run.height > (best?.height ?? 0)) best = run
    return run && run.height >= wanted ? run : null
  }
  for (let y = column.top + EDGE; y < end; y += ROW) {
    if (!rowIsBusy(document, ownHost, column, y)) {
      from ??= y - EDGE
      continue
    }
    // What is there may begin a row higher, and ends a row lower.
    const enough = close(y - ROW)
    if (enough) return enough
  }
  return close(end) ?? best
}

/** Where on a line, from `left` on, so much width is free; null where there is none before `end`. */
export function freeAlong(
  document: Document,
  ownHost: Element,
  line: { readonly left: number; readonly end: number; readonly y: number },
  width: number,
): number | null {
  let from = line.left
  for (let x = line.left; x <= line.end; x += COLUMN) {
    if (busyAt(document, ownHost, x, line.y)) from = x + COLUMN
    else if (x - from >= width) return from
  }
  return null
}

function rowIsBusy(document: Document, ownHost: Element, rect: Rect, y: number): boolean {
  for (let across = 0; across < PROBES_ACROSS; across++) {
    const x = rect.left + EDGE + ((rect.width - 2 * EDGE) * across) / (PROBES_ACROSS - 1)
    if (busyAt(document, ownHost, x, y)) return true
  }
  return false
}

function busyAt(document: Document, ownHost: Element, x: number, y: number): boolean {
  // Looking at all that lies there is several times dearer than at the uppermost.
  let top = document.elementFromPoint(x, y)
  if (top === ownHost) top = document.elementsFromPoint(x, y).find((element) => element !== ownHost) ?? null
  return top !== null && (top.matches(BUSY) || hasTextAt(top, x, y))
}

/** A box may be wide and its words short: only words that lie under the point count. */
function hasTextAt(element: Element, x: number, y: number): boolean {
  for (const node of element.childNodes) {
    if (node.nodeType !== 3 || !node.nodeValue?.trim()) continue
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(node)
    for (const box of range.getClientRects()) {
      if (x >= box.left && x <= box.right && y >= box.top - LINE_GAP && y <= box.bottom + LINE_GAP)
        return true
    }
  }
  return false
}

/** Right end of an element's words, CSS pixels; its own right edge where it has none. */
export function wordsEnd(element: Element): number {
  const document = element.ownerDocument
  const walker = document.createTreeWalker(element, 4)
  const ends: number[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue?.trim()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    ends.push(range.getBoundingClientRect().right)
  }
  return ends.length > 0 ? Math.max(...ends) : element.getBoundingClientRect().right
}
