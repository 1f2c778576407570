import { browser } from 'wxt/browser'
import type { SilenceReason } from '../hints/assessment.ts'
import type { HintId } from '../hints/hint.ts'
import type { Instant } from '../ticket/reading.ts'
import type { TicketRef } from '../ticket/ref.ts'

const KEY = 'day.log'
/** Tickets of a day kept at the most; the one judged longest ago goes first. */
const MOST = 300

/** The last judgement of a ticket today, and the first nudge it got. */
export interface DayEntry {
  readonly ref: TicketRef
  readonly at: Instant
  readonly nudge: { readonly hint: HintId; readonly at: Instant } | null
  /** Why there was no nudge at the last look; null while one stood there. */
  readonly silence: SilenceReason | null
}

/**
 * What was said today and why not, ticket by ticket, for the agent to look up (row 4.23). It lives in the browser's
 * memory, is gone with the day or the browser, and is not written in works-council mode.
 */
export interface DayLog {
  note(day: string, id: string, entry: DayEntry): Promise<void>
  /** Latest first. */
  of(day: string): Promise<readonly (DayEntry & { readonly id: string })[]>
  forget(): Promise<void>
}

interface Stored {
  readonly day: string
  readonly entries: Readonly<Record<string, DayEntry>>
}

export function createDayLog(): DayLog {
  let known: Stored | null = null

  /** Only this worker and its forebears write it: what lies there is ours. */
  async function load(day: string): Promise<Stored> {
    known ??= ((await browser.storage.session.get(KEY))[KEY] as Stored | undefined) ?? null
    return known?.day === day ? known : { day, entries: {} }
  }

  return {
    async note(day, id, entry) {
      const { entries } = await load(day)
      const before = entries[id]
      if (before && before.silence === entry.silence && (before.nudge || !entry.nudge)) return
      const { [id]: _, ...others } = entries
      const kept = Object.entries(others).slice(-(MOST - 1))
      known = {
        day,
        entries: { ...Object.fromEntries(kept), [id]: { ...entry, nudge: before?.nudge ?? entry.nudge } },
      }
      await browser.storage.session.set({ [KEY]: known })
    },
    async of(day) {
      const { entries } = await load(day)
      return Object.entries(entries)
        .map(([id, entry]) => ({ id, ...entry }))
        .reverse()
    },
    async forget() {
      known = null
      await browser.storage.session.remove(KEY)
    },
  }
}
