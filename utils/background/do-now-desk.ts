import { type DoNowEntry, doNowOrder } from '../hints/do-now.ts'
import type { History } from '../history/history.ts'
import type { Instant, Millis } from '../ticket/reading.ts'
import { dayIn } from './day.ts'
import type { EarlyRiskDesk } from './early-risk/early-risk.ts'
import type { RulesInForce } from './rules-in-force.ts'

/** Each open ticket asks once a minute; what stands before it changes slower than that. */
const KEPT_FOR: Millis = 30_000
/** Readings older than this are on no list (closed days included). */
const FARTHEST: Millis = 42 * 86_400_000

export interface DoNowRooms {
  readonly history: Pick<History, 'ticketsSeenSince'>
  readonly rules: () => Promise<RulesInForce>
  readonly risk?: Pick<EarlyRiskDesk, 'riskOf'> | undefined
}

/** The do-now list for the cards, worked out at most twice a minute whatever number of tabs ask. `now`: the helpdesk's clock. */
export function createDoNow({
  history,
  rules,
  risk,
}: DoNowRooms): (now: Instant) => Promise<readonly DoNowEntry[]> {
  let kept: { readonly at: Instant; readonly list: Promise<readonly DoNowEntry[]> } | null = null

  async function read(now: Instant): Promise<readonly DoNowEntry[]> {
    const [{ settings, holidays }, records, riskOf] = await Promise.all([
      rules(),
      history.ticketsSeenSince(now - FARTHEST),
      risk?.riskOf(),
    ])
    const day = dayIn(settings.team.calendars[0]?.zone || null, now)
    return doNowOrder(records, { settings, holidays, now, day, riskOf })
  }

  return (now) => {
    if (kept === null || Math.abs(now - kept.at) >= KEPT_FOR) kept = { at: now, list: read(now) }
    return kept.list
  }
}
