import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { type Mock, vi } from 'vitest'
import { Overlay } from '@/components/overlay/Overlay.tsx'
import type { OverlayActions, OverlayProps, OverlayView } from '@/components/overlay/props.ts'
import type { Language } from '@/utils/i18n/language.ts'
import { overlayCatalogues } from '@/utils/i18n/overlay/index.ts'
import { createSpeaker } from '@/utils/i18n/speaker.ts'
import { NOW, ZONE } from './assessments.ts'
import { STATES, type StateName } from './states.ts'

/** React asks for this before it runs effects at once. */
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

let root: Root | null = null

export interface Rendered {
  /** The overlay's root element, in a shadow root as on a page. */
  readonly element: HTMLElement
  readonly actions: { readonly [Name in keyof OverlayActions]: Mock<OverlayActions[Name]> }
  /** Renders again with other props. */
  readonly again: (change: Partial<OverlayProps>) => void
  readonly one: (selector: string) => HTMLElement
  readonly all: (selector: string) => HTMLElement[]
  /** The element that has the focus inside the shadow root. */
  readonly focused: () => Element | null
}

/** Draws the overlay as the content script does. `shape` events come back as props, as the session would. */
export function render(
  state: StateName | OverlayView,
  change: Partial<OverlayProps> & { readonly language?: Language } = {},
): Rendered {
  unmount()
  const { language = 'en', ...given } = change
  const host = document.createElement('div')
  document.body.append(host)
  const shadow = host.attachShadow({ mode: 'open' })
  const stage = document.createElement('div')
  shadow.append(stage)
  const names = ['onItNow', 'undoOnIt', 'snooze', 'otherWay', 'size', 'correctMood', 'shape', 'move'] as const
  const rest = ['people', 'settle', 'confirmed', 'deadline', 'customer', 'statusOffer', 'retry'] as const
  const actions = Object.fromEntries(
    [...names, ...rest].map((name) => [name, vi.fn()]),
  ) as unknown as Rendered['actions']
  actions.shape.mockImplementation((shape: OverlayProps['shape']) => again({ shape }))
  const base = { language, catalogue: overlayCatalogues[language], zone: ZONE, now: () => NOW }
  let props: OverlayProps = {
    view: typeof state === 'string' ? STATES[state](language) : state,
    speaker: createSpeaker(base),
    stripSpeaker: createSpeaker({ ...base, style: 'strip' }),
    skin: 'zendesk',
    theme: 'light',
    strip: { left: 10, top: 20, width: 560 },
    card: { left: 30, top: 40, maxHeight: 900, free: true },
    messages: [],
    shape: { away: false, hidden: false, cardOpen: null },
    order: 'experience',
    hideTimers: false,
    textScale: 1,
    actions,
    ...given,
  }
  root = createRoot(stage)
  again({})

  function again(next: Partial<OverlayProps>): void {
    props = { ...props, ...next }
    act(() => root?.render(<Overlay {...props} />))
  }
  const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)]
  return {
    element: stage.firstElementChild as HTMLElement,
    actions,
    again,
    all,
    one(selector) {
      const [found, ...others] = all(selector)
      if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} × ${selector}`)
      return found
    },
    focused: () => shadow.activeElement,
  }
}

/** Takes the overlay and its host away. */
export function unmount(): void {
  act(() => root?.unmount())
  root = null
  document.body.replaceChildren()
}

export function click(element: HTMLElement): void {
  act(() => element.click())
}

export function press(element: Element, key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init })
  act(() => void element.dispatchEvent(event))
  act(() => void element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true })))
  return event
}

/** Text with plain spaces, as it is seen: dropped and hidden words left out. */
export function text(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const brief of copy.querySelectorAll('[data-brief]')) brief.remove()
  return copy.textContent.replace(/\s+/g, ' ').trim()
}

/** The button with this visible text or name. */
export function button({ all }: Rendered, name: string): HTMLElement {
  const found = all('button').filter(
    (each) => each.getAttribute('aria-label') === name || text(each) === name,
  )
  if (found.length !== 1) throw new Error(`${found.length} buttons called ${name}`)
  return found[0] as HTMLElement
}
