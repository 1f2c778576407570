import type { ShownNudge } from '../history/records.ts'
import type { Millis } from '../ticket/reading.ts'
import type { SilenceReason } from './assessment.ts'
import type { HintContext } from './context.ts'
import type { Hint, HintId } from './hint.ts'
import { isBudgetSpent, liesTooLong, stillLimit } from './limits.ts'
import { isSnoozed, type Moment } from './silence.ts'

/** Left and opened again within this time, a nudge goes on as the same one. */
const SAME_VISIT: Millis = 30 * 60_000
/** Helpdesks tell their time to the second: after a reload "now" may lie a little before "then". */
const CLOCK_GRAIN: Millis = 2_000

export interface Verdict {
  readonly nudge: Hint | null
  /** Quiet facts, in the fixed order of `rules.ts`. */
  readonly facts: readonly Hint[]
  readonly silence: SilenceReason | null
  /** Set when a nudge (or the day's surprise) appears, or is held out, that was not there before: to be recorded. */
  readonly shown: ShownNudge | null
}

export interface Arbitration {
  /** In the order of `rules.ts`. */
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
 * working day (Ancker 2017 via nudge.md §4: each repetition costs attention). What the lead switched off is
 * not even a fact.
 */
export function arbitrate(input: Arbitration): Verdict {
  const { context } = input
  const on = input.hints.filter((hint) => !context.team.hints.off.includes(hint.id))
  const off =
    on.length < input.hints.length && input.hints.some((hint) => isAsking(hint) && !on.includes(hint))
  let silence = input.silence
  for (const hint of on.filter(isAsking).sort(byUrgency)) {
    const against = input.silence ?? objection(hint, input)
    if (against === null) {
      const fresh = input.showing !== hint.id && !continues(hint, context)
      return {
        nudge: hint,
        facts: on.filter((other) => other !== hint).map(asFact),
        silence: null,
        shown: fresh ? record(hint, input) : null,
      }
    }
    silence ??= against
  }
  const facts = on.map(asFact)
  return {
    nudge: null,
    facts,
    silence: silence ?? (off ? 'switched-off' : isLeftForSize(context) ? 'large' : 'nothing-due'),
    shown: silence === 'hold-out' ? withheld(input) : surpriseShown(facts, input),
  }
}

function isAsking(hint: Hint): boolean {
  return hint.urgency !== 'fact'
}

function byUrgency(a: Hint, b: Hint): number {
  return rank(a) - rank(b)
}

function rank(hint: Hint): number {
  return hint.id === 'after-breach' ? 0 : hint.urgency === 'backstop' ? 1 : 2
}

/** A nudge that may not ask is still worth knowing. */
function asFact(hint: Hint): Hint {
  return isAsking(hint) ? { ...hint, urgency: 'fact', title: null, action: null, chip: null } : hint
}

function objection(hint: Hint, { context, moment, showing, heldOut }: Arbitration): SilenceReason | null {
  const { record, today, team, tuning } = context
  if (tuning.retired.includes(hint.id)) return 'retired'
  if (isSnoozed(context, hint.id)) return 'snoozed'
  if (moment.quiet) return 'quiet'
  if (heldOut && hint.urgency === 'now') return 'hold-out'
  if (showing === hint.id || continues(hint, context)) return null
  const told = record.nudges.some(
    (nudge) => nudge.hint === hint.id && nudge.day === moment.day && nudge.news === newsOf(context),
  )
  if (told) return 'already-told'
  if (moment.unseen) return 'hidden'
  if (moment.typing) return 'typing'
  if (!moment.breakpoint) return 'no-breakpoint'
  // A count of another day is no count: rather silent than over the budget.
  const spent = today.day !== moment.day || isBudgetSpent(today.counted, team.nudgesPerDay)
  return hint.urgency === 'now' && spent ? 'budget' : null
}

function continues(hint: Hint, { record, now, ...context }: HintContext): boolean {
  // The day's surprise is noted among the nudges, but is none.
  const last = record.nudges.findLast(({ hint: id }) => id !== 'surprise')
  if (last?.hint !== hint.id || last.news !== newsOf(context)) return false
  return now - last.at > -CLOCK_GRAIN && now - last.at < SAME_VISIT
}

/** What makes the ticket news again: who has the ball since when, the customer's last word, where the promise ends. */
export function newsOf({ wait, promise, words }: Pick<HintContext, 'wait' | 'promise' | 'words'>): string {
  return `${wait?.holder}:${wait?.holderSince}:${words?.lastOfCustomer}:${promise.dueAt}`
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

/** The moment at which the hold-out kept a nudge back, so that both arms are measured from the same moment. */
function withheld(input: Arbitration): ShownNudge | null {
  const verdict = arbitrate({ ...input, heldOut: false, showing: null })
  return verdict.shown === null ? null : { ...verdict.shown, counted: false, heldOut: true }
}

/** The day's one surprise is a fact, and remembered so that no second ticket gets it. */
function surpriseShown(facts: readonly Hint[], input: Arbitration): ShownNudge | null {
  const hint = facts.find(({ id }) => id === 'surprise')
  const { record: kept } = input.context
  const known = kept.nudges.some(({ hint: id, day }) => id === 'surprise' && day === input.moment.day)
  return hint === undefined || known ? null : record(hint, input)
}

/** Rule A would speak, but for the size. */
function isLeftForSize(context: HintContext): boolean {
  const { size, still } = context
  return size === 'l' && still !== null && liesTooLong(still.working, stillLimit(context, 'untouched'))
}
