/** The page's timers, over when the signal is. */
export interface Timers {
  /** @param wait ms */
  after(work: () => void, wait: number): void
  /** @param rest ms between two runs */
  every(work: () => void, rest: number): void
  /** Before the page is painted next. */
  frame(work: () => void): void
}

export function timersUntil(view: Window, signal: AbortSignal): Timers {
  const alive = (work: () => void) => () => {
    if (!signal.aborted) work()
  }
  return {
    after: (work, wait) => void view.setTimeout(alive(work), wait),
    every(work, rest) {
      const id = view.setInterval(work, rest)
      signal.addEventListener('abort', () => view.clearInterval(id))
    },
    frame: (work) => void view.requestAnimationFrame(alive(work)),
  }
}
