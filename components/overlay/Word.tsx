/** The order in which words leave a narrow strip (use-word-dropping.ts). */
export type DropLevel = 1 | 2 | 3 | 4 | 5 | 6

interface WordProps {
  readonly level: DropLevel
  readonly full: string
  /** What stands in its place once it is dropped; nothing when absent. */
  readonly brief?: string
}

/** Text that leaves as a whole, never cut. */
export function Word({ level, full, brief }: WordProps) {
  if (brief === full) return <span>{full}</span>
  return (
    <>
      <span data-word={level}>{full}</span>
      {brief !== undefined && <span data-brief={level}>{brief}</span>}
    </>
  )
}
