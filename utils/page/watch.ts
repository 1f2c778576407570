/**
 * The one place that observes a vendor's page. Its callback only sets a flag; the work runs once, later,
 * for however many changes came together.
 */
export interface PageWatch {
  /** Calls back after the page changed, moved, scrolled or was resized; until the signal aborts. */
  onSettled(listener: () => void, signal: AbortSignal): void
  /** Runs `work` and forgets the changes it made itself, so that we do not answer our own echo. */
  quietly(work: () => void): void
  /** Asks for a run without a change (a tick, a new setting). */
  poke(): void
}

/** Shortest time between two runs, so that a page that never rests cannot make us busy. */
const REST = 100

export function watchPage(document: Document, signal: AbortSignal): PageWatch {
  const view = document.defaultView as Window & typeof globalThis
  const listeners = new Set<() => void>()
  let due = false
  let lastRun = 0

  function run(): void {
    due = false
    lastRun = view.performance.now()
    for (const listener of [...listeners]) {
      try {
        listener()
      } catch {
        // One listener's trouble must not stop the others; each reports its own state.
      }
    }
    observer.takeRecords()
  }

  function ask(): void {
    if (due || signal.aborted || listeners.size === 0) return
    due = true
    const wait = Math.max(0, REST - (view.performance.now() - lastRun))
    // A frame where there are frames; a hidden tab has none, so a timer stands behind it.
    view.setTimeout(() => (view.document.hidden ? run() : view.requestAnimationFrame(run)), wait)
  }

  const observer = new view.MutationObserver(ask)
  observer.observe(document, { childList: true, subtree: true })
  const passive = { passive: true, capture: true, signal }
  view.addEventListener('scroll', ask, passive)
  view.addEventListener('resize', ask, passive)
  document.addEventListener('visibilitychange', ask, { signal })
  signal.addEventListener('abort', () => observer.disconnect())

  return {
    onSettled(listener, until) {
      if (until.aborted) return
      listeners.add(listener)
      until.addEventListener('abort', () => listeners.delete(listener))
      ask()
    },
    quietly(work) {
      work()
      observer.takeRecords()
    },
    poke: ask,
  }
}
