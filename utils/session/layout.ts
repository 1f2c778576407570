import type { CardPlace, MessagePlace, OverlayPlace, OverlayView } from '../../components/overlay/props.ts'
import type { HelpdeskPage } from '../helpdesks/helpdesk.ts'
import {
  CARD_WIDTH,
  type CardRoom,
  placeCard,
  placeStrip,
  type Rect,
  STRIP_HEIGHT,
  STRIP_WIDTH,
} from '../page/placement.ts'
import { freeStretch, roomIsFree } from '../page/room.ts'
import type { Message } from '../ticket/message.ts'
import type { TicketRef } from '../ticket/ref.ts'
import { createMarks } from './marks.ts'
import type { Places } from './places.ts'
import { sameOr } from './same.ts'

export interface Measured {
  readonly strip: OverlayPlace
  readonly card: CardPlace
  readonly messages: readonly MessagePlace[]
  /** The page was not looked at, only what moved: measure again when it has rested. */
  readonly again: boolean
}

export interface Layout {
  /** @param anew look for empty room at once; else no oftener than once a second. */
  measure(places: Places, view: OverlayView, anew: boolean): Measured
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

/** Looking for empty room costs some hundred hit tests: where nothing moved, this long between two looks. */
export const LOOK_REST = 1_000

/** Measures where the overlay may float on this page now. Reads positions only, in one go before drawing. */
export function createLayout({ document, helpdesk, ref, host }: LayoutOptions): Layout {
  let strip: Rect = { left: 0, top: 0, width: STRIP_WIDTH, height: STRIP_HEIGHT }
  let room: CardRoom = { left: 0, top: 0, maxHeight: 0, free: false }
  let placed: readonly MessagePlace[] = []
  let texts: readonly Message[] = []
  let lastKey = ''
  let lookedAt = Number.NEGATIVE_INFINITY
  const marks = createMarks(document, host)

  return {
    last: () => ({
      strip,
      card: { left: room.left, top: room.top, width: CARD_WIDTH, height: room.maxHeight },
    }),
    messagesOf(messages) {
      texts = messages
    },
    measure(places, view, anew) {
      const size = {
        width: document.documentElement.clientWidth,
        height: document.documentElement.clientHeight,
      }
      const isFree = (rect: Rect) => roomIsFree(document, host, rect)
      const anchors = helpdesk.anchors(document, ref)
      const wanted = places.shape.away ? STRIP_HEIGHT : STRIP_WIDTH
      const rects = [...anchors.strip, ...anchors.card].map(({ rect }) => rect)
      const key = JSON.stringify([rects, size, places.strip, places.card, wanted])
      const moved = key !== lastKey
      const now = performance.now()
      const look = anew || moved || now - lookedAt >= LOOK_REST
      if (look) {
        lastKey = key
        lookedAt = now
        // Where nothing moved and the place is still empty, the strip stays.
        if (moved || !isFree(strip)) {
          strip = placeStrip(anchors.strip, size, places.strip, wanted, isFree)
        }
        const found = placeCard(anchors.card, size, places.card, strip, (column, wanted) =>
          freeStretch(document, host, column, wanted),
        )
        room = sameOr(room, found)
      }
      const times = view.kind === 'ticket' ? helpdesk.messageTimes(document, ref, texts) : new Map()
      const own = host.shadowRoot?.querySelector('[data-card]')?.getBoundingClientRect() ?? null
      placed = sameOr(placed, marks.place(times, size.height, look, own))
      return { strip, card: room, messages: placed, again: !look }
    },
  }
}
