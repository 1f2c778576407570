import type { OverlayKey } from '../i18n/overlay/en.ts'
import type { WaitView } from './assessment.ts'
import type { HintContext } from './context.ts'
import type { HintId, Reason, Say } from './hint.ts'
import { TUNING_WATCHED } from './tuning.ts'

const MINUTE = 60_000

/** "P1: tell after 2 h untouched": the rule that applied, with the priority it was taken for. */
export function whyPriorityRule(
  { ticket }: HintContext,
  key: Extract<OverlayKey, 'whyRuleUntouched' | 'whyRuleSafeStart'>,
  minutes: number,
): Reason {
  const priority = ticket.priority.known ? ticket.priority.value.name : { say: { key: 'priorityNone' } }
  return {
    label: 'whyRule',
    value: { key, params: { priority, time: { duration: minutes * MINUTE } } },
  }
}

/** What is known of the hands-on work, and from whom. */
export function whySize({ size, effort }: HintContext): Reason {
  return { label: 'whySize', value: sizeSaid(size, effort) }
}

function sizeSaid(size: HintContext['size'], effort: HintContext['effort']): Say {
  if (size !== null && effort !== null) {
    return { key: 'whySizeKnown', params: { size: size.toUpperCase(), time: { duration: effort.length } } }
  }
  return effort === null
    ? { key: 'whySizeUnknown' }
    : { key: 'whySizeTeam', params: { time: { duration: effort.length } } }
}

export function whyBall(wait: WaitView): Reason {
  return {
    label: 'whyBall',
    value: {
      key: 'whyBallSince',
      params: { holder: { say: holderSaid(wait) }, time: { time: wait.holderSince } },
    },
  }
}

export function holderSaid(wait: WaitView): Say {
  if (wait.holder === 'us') return { key: 'withUs' }
  if (wait.holder === 'customer') return { key: 'withCustomer' }
  return wait.party === null ? { key: 'withThirdParty' } : { key: 'withParty', params: { name: wait.party } }
}

/** "2 of at most 3 today", this one counted; nothing while the day's count is not known, or spent. */
export function whyBudget({ today, team, record }: HintContext, hint: HintId): Reason[] {
  if (!Number.isFinite(today.counted)) return []
  const counted = record.nudges.some((nudge) => nudge.hint === hint && nudge.day === today.day)
  const n = today.counted + (counted ? 0 : 1)
  if (n > team.nudgesPerDay) return []
  return [{ label: 'whyLimit', value: { key: 'whyLimitCount', params: { n, max: team.nudgesPerDay } } }]
}

/** What this browser's own answers changed about the rule. */
export function whyTuned({ tuning }: HintContext, hint: HintId): Reason[] {
  if (tuning.retired.includes(hint)) return [{ label: 'tune', value: { key: 'tuneRetired' } }]
  if (!tuning.doubled.includes(hint)) return []
  return [{ label: 'tune', value: { key: 'tuneDoubled', params: { n: TUNING_WATCHED } } }]
}

/** By whose clock working time was counted. */
export function whyDesk({ calendar }: HintContext): Reason[] {
  if (calendar === null) return []
  return [{ label: 'whyDesk', value: { key: 'whyDeskZone', params: { zone: calendar.zone } } }]
}
