import { describe, expect, it } from 'vitest'
import type { OwnWork } from '../../utils/background/own-work.ts'
import { createWorkDesk } from '../../utils/background/work-desk.ts'
import { addVisit, type FocusEntry, type FocusLog } from '../../utils/effort/focus-log.ts'
import { lightOf } from '../../utils/hints/light.ts'
import { NO_COUNTS, type TuningCounts } from '../../utils/hints/tuning.ts'
import type { History } from '../../utils/history/history.ts'
import type { TicketRecord } from '../../utils/history/records.ts'
import type { Ticket } from '../../utils/ticket/ticket.ts'
import { contextWith, given, HOUR, NOW, recordOf, SOLVED, settingsOf, ticketOf } from '../hints/support.ts'

const { ref } = ticketOf()

function seen(ticket: Partial<Ticket> = {}, rest: Partial<TicketRecord> = {}): TicketRecord {
  return recordOf({ light: lightOf(contextWith(ticket)), ...rest })
}

function desk(records: TicketRecord[], { team = {}, counts = NO_COUNTS as TuningCounts } = {}) {
  const world = { counts, focus: {} as FocusLog }
  const own: Partial<OwnWork> = {
    focus: async () => world.focus,
    counts: async () => world.counts,
    async count(change) {
      world.counts = change(world.counts)
      return { retired: [], doubled: [], offers: [] }
    },
    async addFocus(ticket: string, visit: FocusEntry, council: boolean) {
      if (!council) world.focus = addVisit(world.focus, ticket, visit)
    },
  }
  const history: Partial<History> = {
    ticketsSeenSince: async () => records,
    ticket: async (id) => records.find((one) => one.id === id),
  }
  const work = createWorkDesk({
    history: history as History,
    own: own as OwnWork,
    rules: async () => ({ settings: settingsOf(team), holidays: {}, locked: [] }),
  })
  return { work, world }
}

describe('the lists', () => {
  it('do now names the ticket, what the card would say and where it opens', async () => {
    const { doNow } = await desk([seen()]).work.lists(NOW)
    expect(doNow).toMatchObject([
      { number: '4211', url: 'https://acme.zendesk.com/agent/tickets/4211', urgent: false, asOf: NOW },
    ])
    expect(doNow[0]?.fact[0]?.key).toBe('untouched')
  })

  it('go by the helpdesk’s clock, though this machine’s is three days behind', async () => {
    const skew = 72 * HOUR
    const { work } = desk([seen({ clockSkew: skew })])
    expect((await work.lists(NOW - skew)).doNow).toMatchObject([{ number: '4211' }])
    expect((await work.lists(NOW)).doNow).toEqual([])
  })

  it('settle later lists solved ones with ticks left, none that is still open', async () => {
    const settle = { out: true, ticks: ['technical'], since: NOW - HOUR }
    const solved = seen({ status: given(SOLVED) }, { settle })
    expect((await desk([solved]).work.lists(NOW)).settle).toMatchObject([
      { number: '4211', left: ['administrative', 'financial'], age: HOUR },
    ])
    expect((await desk([seen({}, { settle })]).work.lists(NOW)).settle).toEqual([])
  })
})

describe('own figures', () => {
  const counts: TuningCounts = {
    ...NO_COUNTS,
    rules: { untouched: Array.from({ length: 15 }, () => ({ ticket: null, answer: 'not-useful' as const })) },
  }

  it('say which rule stopped asking, and start it again', async () => {
    const { work, world } = desk([seen()], { counts })
    expect((await work.own(NOW))?.rules).toEqual([
      { hint: 'untouched', shown: 15, useful: 0, notUseful: 15, state: 'retired' },
    ])
    await work.restart('untouched')
    expect(world.counts.rules.untouched).toEqual([])
    expect((await work.own(NOW))?.rules).toEqual([])
  })

  it('a visit adds to the ticket, with its size, finished once it is solved', async () => {
    const open = desk([seen({}, { size: 'm' })])
    await open.work.worked(ref, 60_000)
    await open.work.worked(ref, 30_000)
    expect(Object.values(open.world.focus)).toEqual([{ spent: 90_000, size: 'm', done: false }])
    const solved = desk([seen({ status: given(SOLVED) })])
    await solved.work.worked(ref, 60_000)
    expect(Object.values(solved.world.focus)).toEqual([{ spent: 60_000, size: 's', done: true }])
  })

  it('none in works-council mode, and nothing is written', async () => {
    const { work, world } = desk([seen()], { counts, team: { worksCouncilMode: true } })
    expect(await work.own(NOW)).toBeNull()
    await work.worked(ref, 60_000)
    expect(world.focus).toEqual({})
  })
})
