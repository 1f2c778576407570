import type { Frame, Locator, Page } from 'playwright-core'
import { until } from './until.ts'

/** What a person could read or hear of the overlay now; null: there is none. */
export interface Seen {
  /** Whose overlay it is, by the name of the button that opens the card. */
  readonly number: string
  /** Spoken names of the strip's two clocks. */
  readonly wait: string | null
  readonly promise: string | null
  readonly mood: string | null
  /** The strip's words as they stand there. */
  readonly strip: string
  readonly chip: string | null
  readonly nudge: string | null
  readonly title: string | null
  /** The whole card; null where it is closed. */
  readonly card: string | null
  readonly footer: string | null
  readonly theme: string | null
}

const HOST = 'solve-first-overlay'

/** Runs inside a page or frame; everything it needs is in it. */
export const READ = `(() => {
  const root = document.querySelector('${HOST}')?.shadowRoot
  const stage = root?.querySelector('.sf')
  if (!stage) return null
  const name = (selector) => stage.querySelector(selector)?.getAttribute('aria-label')?.replace(/\\s+/g, ' ') ?? null
  const text = (selector) => {
    const found = stage.querySelector(selector)
    return found === null ? null : found.innerText.replace(/\\s+/g, ' ').trim()
  }
  return {
    number: (name('[role=toolbar] [data-rove=open]') ?? '').replace(/^.* card of /, ''),
    wait: name('[role=toolbar] [data-cell=wait]'),
    promise: name('[role=toolbar] [data-cell=promise]'),
    mood: name('[role=toolbar] [data-cell=mood]'),
    strip: text('[role=toolbar]') ?? '',
    chip: text('[role=toolbar] [data-rove=chip]'),
    nudge: stage.querySelector('[data-nudge]')?.dataset.nudge ?? null,
    title: text('[data-nudge] h3'),
    card: text('section[tabindex="-1"]'),
    footer: text('section[tabindex="-1"] > footer'),
    theme: stage.getAttribute('data-theme'),
  }
})()`

/** The frame that draws the overlay: the page itself, or TOPdesk's visible card. */
async function frameOf(page: Page): Promise<Frame | null> {
  for (const frame of page.frames()) {
    const there = await frame.evaluate(`document.querySelector('${HOST}') !== null`).catch(() => false)
    if (there === true) return frame
  }
  return null
}

/** Looks once. */
export async function see(page: Page): Promise<Seen | null> {
  for (const frame of page.frames()) {
    const seen = (await frame.evaluate(READ).catch(() => null)) as Seen | null
    if (seen !== null) return seen
  }
  return null
}

/** Waits until the overlay shows what is asked for. */
export async function seen(
  page: Page,
  what: string,
  fits: (seen: Seen) => boolean,
  deadline?: number,
): Promise<Seen> {
  const found = await until(
    what,
    () => see(page),
    (now) => now !== null && fits(now),
    deadline,
  )
  return found as Seen
}

/** How many overlays there are, over all frames; one place draws. */
export async function count(page: Page): Promise<number> {
  const ask = `document.querySelectorAll('${HOST}').length`
  const each = await Promise.all(page.frames().map((frame) => frame.evaluate(ask).catch(() => 0)))
  return each.reduce<number>((sum, one) => sum + Number(one), 0)
}

/** Waits until there is no overlay in any frame. */
export async function gone(page: Page, deadline?: number): Promise<void> {
  await until(
    'no overlay',
    () => frameOf(page),
    (frame) => frame === null,
    deadline,
  )
}

/** The ticket was read: the strip has a clock, or says that there is none. */
export const isRead = (seen: Seen): boolean => seen.promise !== null || seen.wait !== null

/** A part of the overlay, in whichever frame draws it. */
export async function part(page: Page, selector: string, text?: string): Promise<Locator> {
  const frame = await until(
    'the overlay',
    () => frameOf(page),
    (found) => found !== null,
  )
  return (frame as Frame).locator(`${HOST} ${selector}`, text === undefined ? {} : { hasText: text })
}
