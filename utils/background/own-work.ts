import { browser } from 'wxt/browser'
import { addVisit, FOCUS_KEY, type FocusEntry, parseFocusLog } from '../effort/focus-log.ts'
import { type Tuning, type TuningCounts, tuningOf } from '../hints/tuning.ts'
import { parseTuning } from '../hints/tuning-counts.ts'

/** Counts that tune the rules; a local key of their own, so that they can be deleted alone. */
const TUNING_KEY = 'own.tuning'

let queue: Promise<unknown> = Promise.resolve()

/** One write after another: two tabs must not lose each other's count. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const next = queue.then(work, work)
  queue = next.catch(() => undefined)
  return next
}

/** Nothing where storage fails: counts and figures are never worth a broken overlay. */
async function stored(key: string): Promise<unknown> {
  const found = await browser.storage.local.get(key).catch(() => ({}) as Record<string, unknown>)
  return found[key]
}

function store(key: string, value: unknown): Promise<void> {
  return browser.storage.local.set({ [key]: value }).catch(() => undefined)
}

export type OwnWork = typeof ownWork

/** What this browser keeps of its own agent's answers and measured work: two local keys, never in an export. */
export const ownWork = {
  async counts(): Promise<TuningCounts> {
    return parseTuning(await stored(TUNING_KEY))
  },
  async tuning(): Promise<Tuning> {
    return tuningOf(await ownWork.counts())
  },
  /** Changes the counts: `ownWork.count((counts) => countShown(counts, hint, ticket))`. */
  count(change: (counts: TuningCounts) => TuningCounts): Promise<Tuning> {
    return inTurn(async () => {
      const before = await ownWork.counts()
      const next = change(before)
      if (next !== before) await store(TUNING_KEY, next)
      return tuningOf(next)
    })
  },
  async focus() {
    return parseFocusLog(await stored(FOCUS_KEY))
  },
  /** Adds a visit; in works-council mode nothing is written and what was there goes. */
  addFocus(ticket: string, visit: FocusEntry, worksCouncilMode: boolean): Promise<void> {
    return inTurn(async () => {
      if (worksCouncilMode) return browser.storage.local.remove(FOCUS_KEY)
      await store(FOCUS_KEY, addVisit(await ownWork.focus(), ticket, visit))
    })
  },
  /** The one click that deletes it. */
  forget(): Promise<void> {
    return inTurn(() => browser.storage.local.remove([FOCUS_KEY, TUNING_KEY]))
  },
}
