/** How long after the last key a person still counts as typing. */
const TYPING_REST = 8_000

export interface Activity {
  /** The person writes in a field of the page right now, or did a moment ago. */
  typing(now: number): boolean
  /** When the person last did anything here (key, pointer); epoch ms of the machine's clock. */
  lastAt(): number
}

/** Notes only that something was pressed, never what: no key, text or place is read. */
export function watchActivity(view: Window, clock: () => number, signal: AbortSignal): Activity {
  let lastKey = 0
  let last = clock()
  const options = { capture: true, passive: true, signal }
  view.addEventListener(
    'keydown',
    (event) => {
      last = clock()
      // The target is the host where the field lies in a shadow root, as our own does.
      if (isEditable(event.composedPath()[0] ?? event.target)) lastKey = last
    },
    options,
  )
  view.addEventListener('pointerdown', () => (last = clock()), options)
  return {
    typing: (now) => now - lastKey < TYPING_REST,
    lastAt: () => last,
  }
}

function isEditable(target: EventTarget | null): boolean {
  const element = target as Partial<HTMLElement> | null
  if (!element?.tagName) return false
  return element.isContentEditable === true || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName)
}
