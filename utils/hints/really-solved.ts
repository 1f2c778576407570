import type { HintContext } from './context.ts'
import { fact, quote, say } from './fact.ts'
import type { HintRule, Say } from './hint.ts'

/**
 * At solving: the customer's question without an answer, no confirmation yet, came back before. Source rows
 * 4.8, 4.21, 4.6.
 *
 * NOT when: not at solving (open, or closed for good) · the customer confirmed in words, or the agent ticked
 * "confirmed by phone" · nobody to confirm (plain issue) · messages not read. Whether a question is rhetorical
 * the mood room decides.
 */
export const reallySolved: HintRule = {
  id: 'really-solved',
  evaluate(context) {
    const { ticket, words, record } = context
    if (!ticket.status.known || ticket.status.value.category !== 'solved') return null
    if (words === null || !ticket.requester.known || record.confirmedAt !== null) return null
    const question = openQuestion(context)
    const said: Say[] = question === null ? [] : [say('reallyQuestion', { text: quote(question) })]
    const reopened = ticket.reopened.known ? ticket.reopened.value : 0
    if (question === null && hasConfirmed(context)) return null
    if (question === null) said.push(say('reallyNoWord'))
    if (reopened > 0) said.push(say('reallyReopened', { n: reopened }))
    return fact('really-solved', 'question', said, 'becauseSolved')
  },
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
