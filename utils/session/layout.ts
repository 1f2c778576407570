import type { CardPlace, MessagePlace, OverlayPlace, OverlayView } from '../../components/overlay/props.ts'
import type { HelpdeskPage } from '../helpdesks/helpdesk.ts'
import { placeCard, placeStrip, type Rect, roomIsFree, STRIP_HEIGHT, STRIP_WIDTH } from '../page/placement.ts'
import type { Message } from '../ticket/message.ts'
import type { TicketRef } from '../ticket/ref.ts'
import type { Places } from './places.ts'

export interface Measured {
  readonly strip: OverlayPlace
  readonly card: CardPlace
  readonly messages: readonly MessagePlace[]
}

export interface Layout {
  measure(places: Places, view: OverlayView): Measured
  /** What was measured last, for dragging. */
  last(): { readonly strip: Rect; readonly card: Rect }
  messagesOf(messages: readonly Message[]): void
}

export interface LayoutOptions {
  readonly document: Document
  readonly helpdesk: HelpdeskPage
  readonly ref: TicketRef
  readonly host: Element
}

const MARK_GAP = 8

/** Measures where the overlay may float on this page now. Reads positions only, in one go before drawing. */
export function createLayout({ document, helpdesk, ref, host }: LayoutOptions): Layout {
  let strip: Rect = { left: 0, top: 0, width: STRIP_WIDTH, height: STRIP_HEIGHT }
  let card: Rect = { left: 0, top: 0, width: 0, height: 0 }
  let texts: readonly Message[] = []
  let lastKey = ''

  return {
    last: () => ({ strip, card }),
    messagesOf(messages) {
      texts = messages
    },
    measure(places, view) {
      const size = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      }
      const isFree = (rect: Rect) => roomIsFree(document, host, rect)
      const anchors = helpdesk.anchors(document, ref)
      const wanted = places.shape.away ? STRIP_HEIGHT : STRIP_WIDTH
      const key = JSON.stringify([anchors.strip.map(({ rect }) => rect), size, places.strip, wanted])
      // Looking for room costs: where nothing moved and the place is still empty, the strip stays.
      if (key !== lastKey || !isFree(strip)) {
        strip = placeStrip(anchors.strip, size, places.strip, wanted, isFree)
      }
      lastKey = key
      const room = placeCard(anchors.card, size, places.card, strip, isFree)
      card = { left: room.left, top: room.top, width: 344, height: room.maxHeight }
      return { strip, card: room, messages: view.kind === 'ticket' ? marks(size.height) : [] }
    },
  }

  function marks(height: number): MessagePlace[] {
    const places: MessagePlace[] = []
    for (const [id, element] of helpdesk.messageTimes(document, ref, texts)) {
      const box = element.getBoundingClientRect()
      // Scrolled away, folded, or in a tab that is not shown.
      if (box.width === 0 || box.bottom < 0 || box.top > height) continue
      places.push({ id, left: box.right + MARK_GAP, top: box.top + box.height / 2 })
    }
    return places
  }
}
