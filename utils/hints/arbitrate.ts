import type { ShownNudge } from '../history/records.ts'
import type { Millis } from '../ticket/reading.ts'
import type { SilenceReason } from './assessment.ts'
import type { HintContext } from './context.ts'
import type { Hint, HintId } from './hint.ts'
import { isSnoozed, type Moment } from './silence.ts'

/** Left and opened again within this time, a nudge goes on as the same one. */
const SAME_VISIT: Millis = 30 * 60_000

export interface Verdict {
  readonly nudge: Hint | null
  /** Quiet facts, in the fixed order of `rules.ts`. */
  readonly facts: readonly Hint[]
  readonly silence: SilenceReason | null
  /** Set when a nudge appears that was not there before: to be recorded, so that the budget holds. */
  readonly shown: ShownNudge | null
}

export interface Arbitration {
  readonly hints: readonly Hint[]
  readonly context: HintContext
  readonly moment: Moment
  /** What already forbids any nudge. */
  readonly silence: SilenceReason | null
  /** The nudge on screen in this view, if any: it stays while it is true. */
  readonly showing: HintId | null
  /** This ticket is in the silent hold-out. */
  readonly heldOut: boolean
}

/**
 * At most one nudge; every other hint is a quiet fact. A new nudge appears only at a breakpoint, within the
 * day's budget (rule "latest safe start" and a breach are outside it), and again only on news or on another
 * working day (Ancker 2017 via nudge.md §4: each repetition costs attention).
 */
export function arbitrate(input: Arbitration): Verdict {
  const { hints, context } = input
  const asking = hints.filter((hint) => hint.urgency !== 'fact')
  const quiet = hints.filter((hint) => hint.urgency === 'fact')
  if (asking.length === 0)
    return { nudge: null, facts: quiet, silence: input.silence ?? 'nothing-due', shown: null }
  let reason: SilenceReason = input.silence ?? 'nothing-due'
  for (const hint of [...asking].sort(byUrgency)) {
    const against = input.silence ?? objection(hint, input)
    if (against !== null) {
      reason = against
      continue
    }
    const others = asking.filter((other) => other !== hint).map(asFact)
    const facts = [...others, ...quiet]
    const fresh = input.showing !== hint.id && !continues(hint, context)
    return { nudge: hint, facts, silence: null, shown: fresh ? record(hint, input) : null }
  }
  return { nudge: null, facts: [...asking.map(asFact), ...quiet], silence: reason, shown: null }
}

function byUrgency(a: Hint, b: Hint): number {
  return rank(a) - rank(b)
}

function rank(hint: Hint): number {
  return hint.id === 'after-breach' ? 0 : hint.urgency === 'backstop' ? 1 : 2
}

/** A nudge that may not ask is still worth knowing. */
function asFact(hint: Hint): Hint {
  return { ...hint, urgency: 'fact', title: null, action: null, chip: null }
}

function objection(hint: Hint, { context, moment, showing, heldOut }: Arbitration): SilenceReason | null {
  const { record, today, team } = context
  if (team.hints.off.includes(hint.id)) return 'switched-off'
  if (isSnoozed(context, hint.id)) return 'snoozed'
  if (moment.quiet) return 'quiet'
  if (heldOut && hint.urgency === 'now') return 'hold-out'
  if (showing === hint.id || continues(hint, context)) return null
  const told = record.nudges.some(
    (nudge) => nudge.hint === hint.id && nudge.day === moment.day && nudge.news === newsOf(context),
  )
  if (told) return 'already-told'
  if (moment.typing) return 'typing'
  if (!moment.breakpoint) return 'no-breakpoint'
  if (hint.urgency === 'now' && today.counted >= team.nudgesPerDay) return 'budget'
  return null
}

function continues(hint: Hint, context: HintContext): boolean {
  const last = context.record.nudges.at(-1)
  return (
    last?.hint === hint.id &&
    last.news === newsOf(context) &&
    context.now - last.at < SAME_VISIT &&
    context.now >= last.at
  )
}

/** What makes the ticket news again: who has the ball since when, and where the promise ends. */
export function newsOf({ wait, promise }: HintContext): string {
  return `${wait?.holder}:${wait?.holderSince}:${promise.dueAt}`
}

function record(hint: Hint, { context, moment }: Arbitration): ShownNudge {
  return {
    hint: hint.id,
    at: context.now,
    day: moment.day,
    counted: hint.urgency === 'now',
    news: newsOf(context),
  }
}
