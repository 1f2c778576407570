import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { FOLDS, type Fold, foldStep, remeasured, type Standing } from './folding.ts'

export interface Folding {
  /** Folded for want of room, and not opened by hand. */
  readonly isFolded: (fold: Fold) => boolean
  /** Has a fold row: there was too little room for it. */
  readonly hasRow: (fold: Fold) => boolean
  readonly toggle: (fold: Fold) => void
}

/**
 * Folds sections until the card fits its room; what the agent opened stays open and the card scrolls inside.
 * @param card marked `data-body` where it scrolls.
 * @param measure height of the whole card with nothing scrolled away.
 */
export function useFolding(
  card: RefObject<HTMLElement | null>,
  present: readonly Fold[],
  most: number,
  measure: (card: HTMLElement) => number,
): Folding {
  const [folded, setFolded] = useState(0)
  const [opened, setOpened] = useState<readonly Fold[]>([])
  const standing = useRef<Standing | null>(null)
  const order = FOLDS.filter((fold) => present.includes(fold))
  const hasRow = (fold: Fold) => order.includes(fold) && order.indexOf(fold) < folded

  function settle(): void {
    if (!card.current) return
    standing.current = remeasured(standing.current, folded, measure(card.current))
    setFolded(foldStep(standing.current, order.length, most))
  }

  const latest = useRef(settle)
  useLayoutEffect(() => {
    latest.current = settle
    settle()
  })
  // A menu or a list opened inside a section changes the height without a new rendering of the card. In the
  // next frame: a change of layout made while observing is reported to the page as an error.
  useLayoutEffect(() => {
    const content = card.current?.querySelector('[data-body] > *')
    if (!content || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => requestAnimationFrame(() => latest.current()))
    observer.observe(content)
    return () => observer.disconnect()
  }, [card])

  return {
    isFolded: (fold) => hasRow(fold) && !opened.includes(fold),
    hasRow,
    toggle: (fold) =>
      setOpened(opened.includes(fold) ? opened.filter((each) => each !== fold) : [...opened, fold]),
  }
}
