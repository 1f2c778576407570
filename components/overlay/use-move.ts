import { type KeyboardEvent, type MouseEvent, type PointerEvent, useRef } from 'react'
import { useOverlay } from './context.ts'

/** Less than this is a shaky click, not a drag. */
const SLACK = 3
const STEP = 8
const STRIDE = 40
const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const NOWHERE = { x: 0, y: 0 }

/** Handlers that move the strip or the card by pointer or arrow keys (Shift for long steps). */
export function useMove(part: 'strip' | 'card') {
  const { actions } = useOverlay()
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null)
  const keyed = useRef(false)
  const swallow = useRef(false)

  function end(): void {
    if (drag.current?.moved) {
      actions.move(part, NOWHERE, true)
      swallow.current = true
    }
    drag.current = null
  }

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      swallow.current = false
      drag.current = { x: event.clientX, y: event.clientY, moved: false }
      event.currentTarget.setPointerCapture?.(event.pointerId)
    },
    onPointerMove({ clientX, clientY }: PointerEvent<HTMLElement>) {
      const from = drag.current
      if (from === null) return
      const by = { x: clientX - from.x, y: clientY - from.y }
      if (!from.moved && Math.hypot(by.x, by.y) < SLACK) return
      drag.current = { x: clientX, y: clientY, moved: true }
      actions.move(part, by, false)
    },
    onPointerUp: end,
    onPointerCancel: end,
    /** A drag ends in a click on what was dragged: not meant. */
    onClickCapture(event: MouseEvent) {
      if (!swallow.current) return
      swallow.current = false
      event.stopPropagation()
      event.preventDefault()
    },
    onKeyDown(event: KeyboardEvent) {
      const way = ARROWS[event.key]
      if (!way) return
      const size = event.shiftKey ? STRIDE : STEP
      event.preventDefault()
      event.stopPropagation()
      keyed.current = true
      actions.move(part, { x: way[0] * size, y: way[1] * size }, false)
    },
    onKeyUp() {
      if (keyed.current) actions.move(part, NOWHERE, true)
      keyed.current = false
    },
  }
}
