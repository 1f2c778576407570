import type { WorkCalendar } from '../clock/calendar.ts'
import { type CustomerWait, customerWait } from '../clock/customer-wait.ts'
import { ownTargets } from '../clock/own-targets.ts'
import { latestSafeStart } from '../clock/safe-start.ts'
import { touches } from '../clock/touch.ts'
import { isOpen, nextOpening, workingTime } from '../clock/work-calendar.ts'
import type { SizeSpread } from '../effort/focus.ts'
import { SIZES, sizeMillis } from '../effort/size.ts'
import { usualWork } from '../effort/usual-work.ts'
import type { ShownNudge, TicketRecord } from '../history/records.ts'
import type { CustomerHistory, NudgeDay } from '../messaging/protocol.ts'
import type { ScoredMessage } from '../messaging/scored-message.ts'
import type { Settings, TeamSettings, Thresholds } from '../settings/schema.ts'
import { type Instant, type Millis, valueOr } from '../ticket/reading.ts'
import { ticketId } from '../ticket/ref.ts'
import type { Ticket } from '../ticket/ticket.ts'
import { arbitrate } from './arbitrate.ts'
import type { Assessment, Staleness } from './assessment.ts'
import type { HintContext } from './context.ts'
import { isThanksOnly } from './courtesy-memo.ts'
import { deskCalendar } from './desk.ts'
import type { DoNowEntry } from './do-now.ts'
import type { HintId } from './hint.ts'
import { inHoldOut } from './hold-out.ts'
import { safeStartNeeds } from './limits.ts'
import { rules } from './rules.ts'
import { type Moment, silenceOf } from './silence.ts'
import { NO_TUNING, type Tuning } from './tuning.ts'
import { customerViewOf } from './views/customer-view.ts'
import { moodViewOf } from './views/mood-view.ts'
import { promisesOf, type SafeStartTarget } from './views/promise-view.ts'
import { timelineViewOf } from './views/timeline-view.ts'
import { waitViewOf } from './views/wait-view.ts'
import { workViewOf } from './views/work-view.ts'
import { wordsOf } from './words.ts'

export interface AssessInput {
  readonly ticket: Ticket
  readonly stale: Staleness | null
  readonly record: TicketRecord
  readonly today: NudgeDay
  readonly history: CustomerHistory | null
  readonly scored: readonly ScoredMessage[]
  readonly settings: Settings
  /** Dates of the holiday table in use, per calendar id. */
  readonly holidays: Readonly<Record<string, readonly string[]>>
  /** By the helpdesk's clock. */
  readonly now: Instant
  readonly moment: Moment
  /** The nudge on screen now; it stays while it is true. */
  readonly showing: HintId | null
  /** What this browser's own answers changed about the rules. */
  readonly tuning?: Tuning
  /** The agent's own figures by size; none in works-council mode. */
  readonly spread?: readonly SizeSpread[]
  /** `team.statusCourts` is fixed by an administrator. */
  readonly statusesLocked?: boolean
  /** The agent's do-now list, first things first; absent: nothing stands before this ticket. */
  readonly doNow?: readonly DoNowEntry[]
}

export interface Assessed {
  readonly assessment: Assessment
  /** Set when a nudge appears, or is held out, that was not there before: to be recorded. */
  readonly shown: ShownNudge | null
  /** What it was judged from. */
  readonly context: HintContext
}

/**
 * From everything known of a ticket and `now` to everything the overlay shows. Pure and cheap: it runs on each
 * tick. The popup's list and the helpdesk's own lists use the same judgement.
 */
export function assess(input: AssessInput): Assessed {
  const { ticket, stale, now, moment } = input
  const context = contextOf(input)
  const hints = rules.flatMap((rule) => rule.evaluate(context) ?? [])
  const verdict = arbitrate({
    hints,
    context,
    moment,
    silence: silenceOf(context, stale),
    showing: input.showing,
    heldOut: context.team.hints.holdOut && inHoldOut(ticketId(ticket.ref)),
  })
  const { calendar, team } = context
  const assessment: Assessment = {
    at: now,
    helpdesk: ticket.ref.helpdesk,
    number: ticket.ref.key,
    priorityName: ticket.priority.known ? ticket.priority.value.name : null,
    source: ticket.source,
    readAt: ticket.readAt,
    stale,
    desk:
      calendar === null
        ? null
        : {
            open: context.deskOpen,
            opensAt: context.deskOpen ? null : nextOpening(calendar, now),
            zone: calendar.zone,
          },
    promise: context.promise,
    promises: context.promises,
    wait: context.wait,
    mood: context.mood,
    nudge: verdict.nudge,
    facts: verdict.facts,
    size: context.size,
    sizes: sizesOf(team),
    work: workViewOf(context, {
      spread: input.spread ?? [],
      statusesLocked: input.statusesLocked ?? false,
    }),
    customer: customerViewOf(context),
    onItSince: context.record.onItSince,
    timeline: context.done ? null : timelineViewOf(context, input.doNow ?? []),
    done: context.done,
    silence: verdict.silence,
    bad: ticket.bad,
  }
  return { assessment, shown: verdict.shown, context }
}

/** What hints look at, worked out once. */
export function contextOf(input: AssessInput): HintContext {
  const { ticket, now, record, settings, history, scored, tuning = NO_TUNING } = input
  const { team, personal } = settings
  const calendar = deskCalendar(team, input.holidays)
  const thresholds = thresholdsOf(team, ticket)
  const effort = effortOf(team, record.size, ticket)
  const safeStartOf = ({ metric, goal, dueAt }: SafeStartTarget) => {
    const { work, margin } = safeStartNeeds(
      metric,
      goal,
      effort?.length ?? null,
      thresholds.safeMarginMinutes,
    )
    return calendar === null ? null : latestSafeStart(dueAt, work, margin, calendar)
  }
  const own = ownTargets(ticket, now, team.ownTargets, calendar, team.statusCourts)
  const promises = promisesOf(ticket, own, now, { calendar, team, thresholds, safeStartOf })
  const options = { statusCourts: team.statusCourts, calendar, isCourtesyOnly: isThanksOnly }
  const wait = valueOr(customerWait(ticket, now, options), null)
  const category = ticket.status.known ? ticket.status.value.category : null
  const { dueAt, metric, goal } = promises.main
  return {
    now,
    ticket,
    done: category === 'solved' || category === 'closed',
    team,
    thresholds,
    calendar,
    deskOpen: calendar !== null && isOpen(calendar, now),
    promise: promises.main,
    promises: promises.all,
    wait: wait === null ? null : waitViewOf(ticket, wait),
    customerWait: wait,
    words: wordsOf(ticket, now),
    still: stillOf(ticket, now, wait, calendar),
    size: record.size,
    effort,
    safeStartAt: dueAt === null ? null : safeStartOf({ dueAt, metric, goal }),
    record,
    history,
    scored,
    mood: moodViewOf(ticket, { on: personal.mood, scored, history, now }),
    today: input.today,
    tuning,
  }
}

/**
 * The later of the last touch and the moment the ball came to us; null while somebody else has it, or where it is
 * not known since when, or whether somebody touched it.
 */
function stillOf(
  ticket: Ticket,
  now: Instant,
  wait: CustomerWait | null,
  calendar: WorkCalendar | null,
): HintContext['still'] {
  if (wait === null || wait.holderNow !== 'us' || !wait.sinceIsKnown || calendar === null) return null
  const touched = valueOr(touches(ticket, now), null)
  if (touched === null) return null
  const since = Math.max(touched.last ?? wait.holderSince, wait.holderSince)
  return { since, working: workingTime(calendar, since, now) }
}

/** The lead's thresholds for this ticket: by its priority, else those for tickets without one. */
export function thresholdsOf(team: TeamSettings, { priority }: Pick<Ticket, 'priority'>): Thresholds {
  const level = priority.known ? priority.value.level : null
  return level === null ? team.thresholds.unset : team.thresholds[`p${level}`]
}

function effortOf(team: TeamSettings, size: TicketRecord['size'], ticket: Ticket): HintContext['effort'] {
  if (size !== null) return { length: sizeMillis(size, team.sizes), from: 'size' }
  const usual = usualWork(ticket, team.usualWork, team.handsOnP80Minutes)
  return usual === null ? null : { length: usual, from: 'team' }
}

function sizesOf(team: TeamSettings): Assessment['sizes'] {
  const entries = SIZES.map((size): [string, Millis] => [size, sizeMillis(size, team.sizes)])
  return Object.fromEntries(entries) as Assessment['sizes']
}
