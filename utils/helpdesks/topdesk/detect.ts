import type { TicketRef } from '../../ticket/ref.ts'
import type { Detector, PageView, Site } from '../helpdesk.ts'
import { find } from '../hooks.ts'
import { HOOKS } from './hooks.ts'

/** In all frames: each tab of the operator section is a frame of the same origin (USED, Joostie 2026-06). */
const MATCHES = ['https://*.topdesk.net/tas/*'] as const

/** Numbers are the customer's own choice (RECORDED: `I 2301 103`, `I2609-0223`, `M2606 0123`, `I-250520-058`, `TEST-1`). */
export const NUMBER = /^[A-Z]{1,4}[- ]?\d[\d -]{0,14}$/
const NUMBER_WITHIN = /\b[A-Z]{1,3}[- ]?\d{4,6}[- ]?\d{3,5}\b/

const SECTION = /^\/tas\/secure\//
/** Frames inside a card, and places without tickets. */
const ELSEWHERE =
  /^\/tas\/secure\/(?:login|emaileditor|suggestions|tasknotifications|concurrent_users|logout)/

export function siteAt({ url }: PageView): Site | null {
  if (!SECTION.test(url.pathname) || ELSEWHERE.test(url.pathname)) return null
  return { helpdesk: 'topdesk', deployment: 'cloud', origin: url.origin, basePath: '' }
}

function detect(page: PageView): TicketRef | null {
  const site = siteAt(page)
  const key = site && (numberInUrl(page.url) ?? numberInPage(page.document))
  return site && key ? { ...site, key } : null
}

function numberInUrl({ searchParams }: URL): string | null {
  const number = searchParams.get('lookup') === 'naam' ? searchParams.get('lookupValue') : null
  return number && NUMBER.test(number) ? number : null
}

/** The card's number, in a frame that is on screen and is no editor. */
function numberInPage(document: Document | null): string | null {
  const title = document && find(document, HOOKS, 'title')
  if (!title || document.designMode === 'on' || !onScreen(document)) return null
  const own = find(title, HOOKS, 'number')?.textContent?.trim() ?? ''
  return NUMBER.test(own) ? own : (NUMBER_WITHIN.exec(title.textContent ?? '')?.[0] ?? null)
}

/** Hidden tabs keep their frame, at no size; also of a frame further out. */
function onScreen(document: Document): boolean {
  try {
    let view = document.defaultView
    while (view && view !== view.parent) {
      const frame = view.frameElement as HTMLElement | null
      if (frame && frame.offsetWidth * frame.offsetHeight === 0) return false
      view = view.parent as typeof view
    }
  } catch {
    // A foreign page around us: its frame can't be measured.
  }
  return true
}

export const topdeskDetector: Detector = { matches: MATCHES, detect }
