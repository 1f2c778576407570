import { type RefObject, useLayoutEffect } from 'react'

/**
 * What leaves a strip that is too narrow, first to last: the ball's word, the chip's "· 30 min", "left",
 * "Waiting", the mood's word, the chip's long word, the lesser clock, the face, the greater clock.
 */
const LAST = 9
const dropped = (level: number) => '1 2 3 4 5 6 7 8 9'.slice(0, Math.max(0, level * 2 - 1))

/** Drops whole words until the strip fits its room. One pixel of tolerance: browsers round the two widths apart. */
export function dropWords(strip: HTMLElement): number {
  for (let level = 0; level <= LAST; level++) {
    strip.dataset['drop'] = dropped(level)
    if (strip.scrollWidth <= strip.clientWidth + 1) return level
  }
  return LAST
}

/** @param signature all that decides the width; measured again only when it changes. */
export function useWordDropping(strip: RefObject<HTMLElement | null>, signature: string): void {
  useLayoutEffect(() => {
    if (strip.current) dropWords(strip.current)
  }, [strip, signature])
}
