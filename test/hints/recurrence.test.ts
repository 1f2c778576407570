import { describe, expect, it } from 'vitest'
import { recurrence } from '../../utils/hints/recurrence.ts'
import { contactOf, contextWith, given, historyOf, none, saidInAll } from './support.ts'

const vpn = (days: number, rest = {}) => contactOf(days, { topic: 'vpn#', ...rest })
const here = { ticket: 'here', topic: 'vpn#' as string | null }
const category = given('VPN')
const of = recurrence.evaluate
const run = (contacts: ReturnType<typeof vpn>[], ticket = {}, rest = {}) =>
  of(contextWith({ category, ...ticket }, { history: historyOf({ contacts, here, ...rest }) }))

describe('recurrence', () => {
  it('shows the third and later, and asks what would have prevented it', () => {
    const said = saidInAll(run([vpn(20), vpn(10)]))
    expect(said['en']).toContain(
      'Ticket no. 3 on VPN from this customer in 30 days What would have prevented it?',
    )
    expect(said['nl']).toContain('3e ticket over VPN')
    expect(said['fi']).toContain('3. tiketti')
    expect(said['de']).toContain('3. Ticket zu VPN')
  })

  it('shows those of the organisation, by its name, each ticket once', () => {
    const organisation = [vpn(3, { customer: 'c2', ticket: 'a' }), vpn(2, { customer: 'c2', ticket: 'a' })]
    expect(saidInAll(run([vpn(20)], {}, { organisation }))['en']).toContain(
      'Ticket no. 3 on VPN from Acme in 30 days',
    )
  })

  it('does not count the ticket at hand among the earlier ones', () => {
    expect(run([vpn(10), vpn(0, { ticket: 'here' })])).toBeNull()
  })

  it.each([
    ['it is the second', run([vpn(10)])],
    ['the others are of another topic', run([vpn(20, { topic: 'mail#' }), vpn(10, { topic: null })])],
    ['they are older than 30 days', run([vpn(40), vpn(35), vpn(10)])],
    ['one ticket was merged twice', run([vpn(20, { ticket: 'a' }), vpn(10, { ticket: 'a' })])],
    ['this one is merged into another', run([vpn(20), vpn(10)], { merged: given(true) })],
    ['it hangs under a problem already', run([vpn(20), vpn(10)], { partOf: given('77') })],
    ['the category is not known', run([vpn(20), vpn(10)], { category: none })],
    ['the topic was not hashed', run([vpn(20), vpn(10)], {}, { here: { ticket: 'here', topic: null } })],
    ['history is off', of(contextWith({ category }))],
  ])('does not show when %s', (_, hint) => {
    expect(hint).toBeNull()
  })
})
