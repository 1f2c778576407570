import type { Instant } from '../ticket/reading.ts'
import type { HintContext } from './context.ts'
import { fact, quote, say } from './fact.ts'
import type { HintRule, Say } from './hint.ts'

/**
 * At solving: the customer's question without an answer, no confirmation yet, came back before. Source rows
 * 4.8, 4.21, 4.6.
 *
 * Ticked "confirmed by phone", it says only that, so that the tick can be taken back.
 *
 * NOT when: not at solving (open, or closed for good) · the customer confirmed in words · nobody to confirm (plain
 * issue) · messages not read. Whether a question is rhetorical the mood room decides.
 */
export const reallySolved: HintRule = {
  id: 'really-solved',
  evaluate(context) {
    const { ticket, words } = context
    if (!ticket.status.known || ticket.status.value.category !== 'solved') return null
    if (words === null || !ticket.requester.known) return null
    const confirmedAt = confirmedByPhone(context)
    if (confirmedAt !== null) {
      return fact(
        'really-solved',
        'people',
        [say('reallyConfirmed', { time: { time: confirmedAt } })],
        'becauseSolved',
      )
    }
    const question = openQuestion(context)
    const said: Say[] = question === null ? [] : [say('reallyQuestion', { text: quote(question) })]
    const reopened = ticket.reopened.known ? ticket.reopened.value : 0
    if (question === null && hasConfirmed(context)) return null
    if (question === null) said.push(say('reallyNoWord'))
    if (reopened > 0) said.push(say('reallyReopened', { n: reopened }))
    return fact('really-solved', 'question', said, 'becauseSolved')
  },
}

/** When the agent noted a confirmation by phone; one from before it came back and was solved again is none. */
export function confirmedByPhone({ record, ticket }: Pick<HintContext, 'record' | 'ticket'>): Instant | null {
  const { confirmedAt } = record
  const isEarlier = confirmedAt !== null && ticket.solvedAt.known && confirmedAt < ticket.solvedAt.value
  return isEarlier ? null : confirmedAt
}

/** The customer's last question after which nobody of us wrote. */
function openQuestion({ scored, words }: HintContext): string | null {
  const since = words?.lastOfUs ?? Number.NEGATIVE_INFINITY
  for (const { at, signals } of scored.toReversed()) {
    const asked = at > since ? signals.findLast(({ signal }) => signal === 'question') : undefined
    if (asked) return asked.sentence
  }
  return null
}

/** Thanks, or content words, after our last answer. */
function hasConfirmed({ scored, words, mood }: HintContext): boolean {
  if (mood.said !== null && mood.said.from === 'csat' && mood.said.step > 0) return true
  const since = words?.lastOfUs ?? Number.POSITIVE_INFINITY
  return scored.some(
    ({ at, step, signals }) =>
      at > since && (signals.some(({ signal }) => signal === 'thanks') || (step ?? 0) >= 1),
  )
}
