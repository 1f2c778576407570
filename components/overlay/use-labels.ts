import { type RefObject, useLayoutEffect, useRef } from 'react'
import { placeLabels } from './label-places.ts'

/** Places the labels of a timeline's two rows by their measured widths, again when `signature` changes. */
export function useLabels(signature: string): RefObject<HTMLDivElement | null> {
  const bar = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (bar.current) layOut(bar.current)
  }, [signature])
  return bar
}

function layOut(bar: HTMLElement): void {
  const width = bar.clientWidth
  for (const row of ['0', '1']) {
    const labels = [...bar.querySelectorAll<HTMLElement>(`[data-label="${row}"]`)]
    const places = placeLabels(
      labels.map((label) => ({ at: Number(label.dataset['at']) * width, width: label.offsetWidth })),
      width,
    )
    for (const [index, label] of labels.entries()) {
      const left = places[index] ?? null
      label.style.visibility = left === null ? 'hidden' : ''
      label.style.left = `${left ?? 0}px`
    }
  }
}
