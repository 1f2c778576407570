/** What folds when the card has too little room, first to last. The nudge and the two figures never do. */
export const FOLDS = ['facts', 'customer', 'mood', 'size', 'timeline'] as const
export type Fold = (typeof FOLDS)[number]

/** How a card stood when it was last measured. */
export interface Standing {
  readonly folded: number
  readonly height: number
  /** By fold count: how much lower the card became when that many were folded. */
  readonly gains: readonly (number | undefined)[]
}

/** Takes in a new measure; what a fold gained is read off two measures in a row. */
export function remeasured(before: Standing | null, folded: number, height: number): Standing {
  const gains = [...(before?.gains ?? [])]
  if (before && before.folded === folded - 1) gains[folded] = before.height - height
  if (before && before.folded === folded + 1) gains[before.folded] = height - before.height
  return { folded, height, gains }
}

/**
 * One step towards fitting: folds one more, unfolds one, or stays. It settles: a section is only unfolded
 * where its measured height fits, so a fold made for want of room is not taken back.
 */
export function foldStep({ folded, height, gains }: Standing, count: number, most: number): number {
  if (height > most) return Math.min(count, folded + 1)
  const gain = gains[folded] ?? Number.POSITIVE_INFINITY
  return folded > 0 && height + gain <= most ? folded - 1 : Math.min(count, folded)
}
