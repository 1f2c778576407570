import type { MessagePlace } from '../../components/overlay/props.ts'
import { freeAlong, wordsEnd } from '../page/room.ts'

const GAP = 8
/** Face and the longest word of any language. */
const WIDTH = 120
/** Further right a mark would no longer read as the time's. */
const REACH = 280

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Marks {
  /**
   * Where the marks stand now.
   * @param anew look for empty room again; else each keeps its distance to its time.
   * @param card the overlay's own card, which would hide a mark.
   */
  place(
    times: ReadonlyMap<string, Element>,
    height: number,
    anew: boolean,
    card: Box | null,
  ): readonly MessagePlace[]
}

/** Finds empty room for the mood marks beside the messages' times: right of them, else left, else none. */
export function createMarks(document: Document, host: Element): Marks {
  const distances = new Map<string, number | null>()

  /** From the element's left edge to the mark's. */
  function distanceOf(element: Element, box: DOMRect): number | null {
    const y = box.top + box.height / 2
    const end = wordsEnd(element)
    const right = freeAlong(document, host, { left: end + GAP, end: end + REACH, y }, WIDTH)
    const before = { left: box.left - GAP - WIDTH, end: box.left - GAP, y }
    const left = right ?? freeAlong(document, host, before, WIDTH - GAP)
    return left === null ? null : left - box.left
  }

  return {
    place(times, height, anew, card) {
      const places: MessagePlace[] = []
      for (const [id, element] of times) {
        const box = element.getBoundingClientRect()
        // Scrolled away, folded, or in a tab that is not shown.
        if (box.width === 0 || box.top < 0 || box.bottom > height) continue
        if (anew || !distances.has(id)) distances.set(id, distanceOf(element, box))
        const distance = distances.get(id) ?? null
        if (distance === null) continue
        const place = { id, left: box.left + distance, top: box.top + box.height / 2 }
        if (card === null || !isUnder(card, place)) places.push(place)
      }
      return places
    },
  }
}

function isUnder(card: Box, { left, top }: MessagePlace): boolean {
  return left + WIDTH > card.left && left < card.right && top > card.top - GAP && top < card.bottom + GAP
}
