import type { Anchor } from './helpdesk.ts'
import { find, type Hooks } from './hooks.ts'

/** The named hooks that are on screen, measured, in the order given. */
export function anchorsAt<N extends string>(
  scope: ParentNode,
  hooks: Hooks<N>,
  wanted: readonly (readonly [name: N, place: Anchor['place']])[],
): Anchor[] {
  return wanted.flatMap(([name, place]) => {
    const element = find(scope, hooks, name)
    if (!element) return []
    const { left, top, width, height } = element.getBoundingClientRect()
    return width > 0 && height > 0 ? { name, element, place, rect: { left, top, width, height } } : []
  })
}

/** Light or dark by the first of these elements that has a background of its own, else what the system asks for. */
export function themeOf(document: Document, elements: readonly (Element | null)[]): 'light' | 'dark' {
  const view = document.defaultView
  for (const element of [...elements, document.body, document.documentElement]) {
    const color = element && view ? view.getComputedStyle(element).backgroundColor : ''
    const light = lightness(color)
    if (light !== null) return light < 0.5 ? 'dark' : 'light'
  }
  return view?.matchMedia?.('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
}

/** 0 … 1 of a computed `rgb()`; null where it is see-through or unknown. Weights of ITU-R BT.601. */
function lightness(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
  if (!color.startsWith('rgb') || blue === undefined || alpha < 0.5) return null
  return (0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * blue) / 255
}

const FIELD = 'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]'
const NO_WRITING = /^(?:button|checkbox|radio|submit|reset|image|range|color|file|hidden)$/

/** The focus is in something one writes in; also inside a frame of the same origin (old rich-text editors). */
export function isWriting(document: Document): boolean {
  const focused = document.activeElement
  if (!focused) return false
  if (focused.tagName === 'IFRAME') {
    const inner = innerDocument(focused as HTMLIFrameElement)
    return inner !== null && (inner.designMode === 'on' || isWriting(inner))
  }
  if (focused.tagName === 'INPUT') return !NO_WRITING.test((focused as HTMLInputElement).type)
  return focused.closest(FIELD) !== null
}

function innerDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument
  } catch {
    return null
  }
}
