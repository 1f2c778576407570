import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../utils/history/database.ts'
import { createHistory } from '../../utils/history/history.ts'
import { MOST_OUTCOMES, type OutcomeRecord } from '../../utils/history/outcomes.ts'
import { newTicketRecord } from '../../utils/history/records.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const T0 = Date.UTC(2026, 5, 1, 8)
const A = 'https://acme.zendesk.com'
const B = 'https://acme.topdesk.net'

let name = ''
let count = 0
beforeEach(() => {
  name = `outcomes-${++count}`
})

const outcome = (site: string, n: number): OutcomeRecord => ({
  id: `${site} ${n}`,
  site,
  createdAt: T0 + n * HOUR,
  resolvedAt: T0 + (n + 5) * HOUR,
  targetAt: T0 + (n + 4) * HOUR,
  priority: 3,
  topic: 'h',
})
const many = (site: string, n: number) => Array.from({ length: n }, (_, i) => outcome(site, i))

describe('the history of version 1', () => {
  it('is kept, and gets its room for outcomes', async () => {
    const ticket = newTicketRecord(`${A}#1`, A, '1', T0)
    // The stores as version 1 made them.
    const old = await openDB(name, 1, {
      upgrade(database) {
        const contacts = database.createObjectStore('contacts', { keyPath: ['customer', 'ticket'] })
        for (const index of ['customer', 'organisation', 'site', 'lastAt']) contacts.createIndex(index, index)
        const tickets = database.createObjectStore('tickets', { keyPath: 'id' })
        for (const index of ['site', 'seenAt']) tickets.createIndex(index, index)
        database.createObjectStore('notes', { keyPath: 'customer' }).createIndex('site', 'site')
        const corrections = database.createObjectStore('corrections', { keyPath: 'message' })
        for (const index of ['site', 'at']) corrections.createIndex(index, index)
      },
    })
    await old.put('tickets', ticket)
    old.close()
    const database = await openDatabase(name)
    expect(database.version).toBe(2)
    expect([...database.objectStoreNames]).toEqual([
      'contacts',
      'corrections',
      'notes',
      'outcomes',
      'tickets',
    ])
    database.close()
    const history = createHistory(name)
    expect(await history.ticket(`${A}#1`)).toEqual(ticket)
    expect(await history.saveOutcomes(A, [outcome(A, 1)])).toBe(1)
    expect(history.broken()).toBeNull()
  })
})

describe('outcomes', () => {
  it('are kept per site, each once, oldest first', async () => {
    const history = createHistory(name)
    expect(await history.saveOutcomes(A, [outcome(A, 2), outcome(A, 1)])).toBe(2)
    expect(await history.saveOutcomes(A, [outcome(A, 2)])).toBe(2)
    expect(await history.saveOutcomes(B, [outcome(B, 9)])).toBe(1)
    expect((await history.outcomes(A)).map(({ createdAt }) => createdAt)).toEqual([T0 + HOUR, T0 + 2 * HOUR])
  })

  it('are bounded: the oldest of that site go', async () => {
    const history = createHistory(name)
    await history.saveOutcomes(B, [outcome(B, 0)])
    expect(await history.saveOutcomes(A, many(A, MOST_OUTCOMES + 3))).toBe(MOST_OUTCOMES)
    expect((await history.outcomes(A))[0]?.createdAt).toBe(T0 + 3 * HOUR)
    expect(await history.outcomes(B)).toHaveLength(1)
  })

  it('go with the retention, with their site, and with everything', async () => {
    const history = createHistory(name)
    await history.saveOutcomes(A, many(A, 48))
    expect(await history.purge(T0 + 31 * DAY, 30)).toBe(24)
    expect(await history.outcomes(A)).toHaveLength(24)
    await history.saveOutcomes(B, many(B, 2))
    await history.forgetSite(A)
    expect(await history.outcomes(A)).toEqual([])
    expect(await history.outcomes(B)).toHaveLength(2)
    await history.forgetAll()
    expect(await history.outcomes(B)).toEqual([])
  })
})
