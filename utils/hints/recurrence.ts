import { earlierContacts } from './earlier.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'

const DAY = 86_400_000
export const RECURRENCE_DAYS = 30
/** The third is a pattern. */
const FROM = 3

/**
 * "Ticket no. 4 on VPN from Acme in 30 days", and the question of prevention. Source rows 0.6, 0.12, 4.9.
 *
 * NOT when: fewer than three · another topic, or the topic is not known · one ticket merged into another ·
 * already hangs under a problem (row 0.18) · history across tickets is off.
 */
export const recurrence: HintRule = {
  id: 'recurrence',
  evaluate(context) {
    const { history, ticket, now } = context
    const topic = history?.here?.topic ?? null
    if (history === null || topic === null || !ticket.category.known || ticket.partOf.known) return null
    if (ticket.merged.known && ticket.merged.value) return null
    const alike = (list: readonly { topic: string | null; openedAt: number; ticket: string }[]) =>
      list.filter((one) => one.topic === topic && now - one.openedAt <= RECURRENCE_DAYS * DAY)
    const own = alike(earlierContacts(context))
    const others = alike(history.organisation)
    const n = new Set([...own, ...others].map((one) => one.ticket)).size + 1
    if (n < FROM) return null
    const named = others.length > 0 && ticket.organisation.known ? ticket.organisation.value.name : null
    const params = { n, topic: ticket.category.value, days: RECURRENCE_DAYS }
    const said =
      named === null ? say('recurrenceSame', params) : say('recurrence', { ...params, name: named })
    return fact('recurrence', 'repeat', [said, say('recurrencePrevent')], 'becauseTopic')
  },
}
