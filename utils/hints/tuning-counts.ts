import type { SnoozeReason } from '../history/records.ts'
import { isObject } from '../settings/field.ts'
import { HINT_IDS, type HintId } from './hint.ts'
import { type Answer, NO_COUNTS, type ShownOutcome, type TuningCounts } from './tuning.ts'

const KEPT = 50
const STATUSES_KEPT = 100

/** Waiting and not mine say that it should not have come; the rest judges nothing. */
const ANSWER_OF: Readonly<Record<SnoozeReason, Exclude<Answer, 'open'>>> = {
  waiting: 'not-useful',
  'not-mine': 'not-useful',
  bigger: 'neutral',
  process: 'neutral',
  'other-way': 'neutral',
  later: 'neutral',
}

/** A nudge appeared. */
export function countShown(counts: TuningCounts, hint: HintId, ticket: string): TuningCounts {
  return withRule(counts, hint, [...(counts.rules[hint] ?? []), { ticket, answer: 'open' }])
}

/** The agent answered the last open nudge of this rule on this ticket; without one nothing is counted. */
export function countAnswer(
  counts: TuningCounts,
  hint: HintId,
  ticket: string,
  answer: Exclude<Answer, 'open'>,
): TuningCounts {
  const shown = counts.rules[hint] ?? []
  const at = shown.findLastIndex((one) => one.answer === 'open' && one.ticket === ticket)
  return at < 0 ? counts : withRule(counts, hint, shown.with(at, { ticket: null, answer }))
}

/** "On it", "done another way" and a touch within the hour name no rule: they answer every open nudge of the ticket. */
export function countTicket(
  counts: TuningCounts,
  ticket: string,
  answer: Exclude<Answer, 'open'>,
): TuningCounts {
  const ids = Object.keys(counts.rules) as HintId[]
  return ids.reduce((all, hint) => countAnswer(all, hint, ticket, answer), counts)
}

/** A snooze with its reason, and under which status it was said. */
export function countSnooze(
  counts: TuningCounts,
  {
    hint,
    ticket,
    reason,
    status,
  }: { hint: HintId; ticket: string; reason: SnoozeReason; status: string | null },
): TuningCounts {
  const answered = countAnswer(counts, hint, ticket, ANSWER_OF[reason])
  if (reason !== 'waiting' || status === null) return answered
  const name = status.toLocaleLowerCase('en')
  return { ...answered, waiting: { ...answered.waiting, [name]: (answered.waiting[name] ?? 0) + 1 } }
}

/** The lead or agent said yes or no to counting a status as others' turn. */
export function settleOffer(counts: TuningCounts, status: string): TuningCounts {
  return { ...counts, settled: [...counts.settled.filter((one) => one !== status), status] }
}

/** Gives a retired or slowed rule a fresh start. */
export function restartRule(counts: TuningCounts, hint: HintId): TuningCounts {
  return withRule(counts, hint, [])
}

function withRule(counts: TuningCounts, hint: HintId, shown: readonly ShownOutcome[]): TuningCounts {
  return { ...counts, rules: { ...counts.rules, [hint]: shown.slice(-KEPT) } }
}

/** What was stored, as far as it fits; anything else counts as nothing. Never throws. */
export function parseTuning(raw: unknown): TuningCounts {
  if (!isObject(raw)) return NO_COUNTS
  const rules = isObject(raw['rules']) ? raw['rules'] : {}
  const waiting = isObject(raw['waiting']) ? raw['waiting'] : {}
  const settled = Array.isArray(raw['settled']) ? raw['settled'] : []
  return {
    rules: Object.fromEntries(
      HINT_IDS.filter((id) => Array.isArray(rules[id])).map((id) => [id, outcomes(rules[id] as unknown[])]),
    ),
    waiting: Object.fromEntries(
      Object.entries(waiting)
        .filter((entry): entry is [string, number] => Number.isInteger(entry[1]) && Number(entry[1]) > 0)
        .slice(0, STATUSES_KEPT),
    ),
    settled: settled.filter((one) => typeof one === 'string').slice(0, STATUSES_KEPT),
  }
}

function outcomes(raw: readonly unknown[]): ShownOutcome[] {
  return raw
    .filter(isObject)
    .filter(({ answer }) => ANSWERS.includes(answer as Answer))
    .map(({ ticket, answer }) => ({
      ticket: typeof ticket === 'string' ? ticket : null,
      answer: answer as Answer,
    }))
    .slice(-KEPT)
}

const ANSWERS: readonly Answer[] = ['open', 'useful', 'not-useful', 'neutral']
