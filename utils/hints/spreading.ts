import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { isUnhappy } from './mood.ts'
import { stepOfContact } from './views/mood-view.ts'

const DAY = 86_400_000
const DAYS = 7
const FROM = 2

/**
 * "3 people of Acme unhappy with us in 7 days", this ticket's customer counted. Source row 0.2.
 *
 * NOT when: fewer than two people · the same person twice · longer ago · the organisation is not known · an
 * internal desk (no history across tickets).
 */
export const spreading: HintRule = {
  id: 'spreading',
  evaluate(context) {
    const { history, ticket, now, done } = context
    if (done || history === null || !ticket.organisation.known) return null
    const unhappy = history.organisation.filter(
      (contact) => now - contact.lastAt <= DAYS * DAY && (stepOfContact(contact) ?? 0) <= -1,
    )
    const n = new Set(unhappy.map(({ customer }) => customer)).size + (isUnhappy(context) ? 1 : 0)
    if (n < FROM) return null
    const said = say('spreading', { n, name: ticket.organisation.value.name, days: DAYS })
    return fact('spreading', 'people', [said], 'becauseSpreading')
  },
}
