import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { FOLDS, type Fold, foldStep } from './folding.ts'

export interface Folding {
  /** Folded for want of room, and not opened by hand. */
  readonly isFolded: (fold: Fold) => boolean
  /** Has a fold row: there was too little room for it. */
  readonly hasRow: (fold: Fold) => boolean
  readonly toggle: (fold: Fold) => void
}

/**
 * Folds sections (marked `data-fold`) until the card fits its room; what the agent opened stays open and
 * the card scrolls inside.
 * @param measure height of the whole card with its content unscrolled.
 */
export function useFolding(
  card: RefObject<HTMLElement | null>,
  present: readonly Fold[],
  most: number,
  measure: () => number,
): Folding {
  const [folded, setFolded] = useState(0)
  const [opened, setOpened] = useState<readonly Fold[]>([])
  const openHeights = useRef(new Map<Fold, number>())
  const order = FOLDS.filter((fold) => present.includes(fold))
  const hasRow = (fold: Fold) => order.indexOf(fold) >= 0 && order.indexOf(fold) < folded
  const isFolded = (fold: Fold) => hasRow(fold) && !opened.includes(fold)

  useLayoutEffect(() => {
    const heightOf = (fold: Fold) =>
      card.current?.querySelector<HTMLElement>(`[data-fold=${fold}]`)?.offsetHeight ?? 0
    for (const fold of order) if (!hasRow(fold)) openHeights.current.set(fold, heightOf(fold))
    const last = order[folded - 1]
    const gain =
      last === undefined ? 0 : (openHeights.current.get(last) ?? Number.POSITIVE_INFINITY) - heightOf(last)
    setFolded(foldStep({ folded, count: order.length, height: measure(), most, gain }))
  })

  return {
    isFolded,
    hasRow,
    toggle: (fold) =>
      setOpened(opened.includes(fold) ? opened.filter((each) => each !== fold) : [...opened, fold]),
  }
}
