import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type NoteEntries, type NoteKind, withChange } from '../../utils/customer/notes.ts'
import { openDatabase } from '../../utils/history/database.ts'
import { createHistory } from '../../utils/history/history.ts'
import { type ContactRecord, newTicketRecord } from '../../utils/history/records.ts'

const DAY = 86_400_000
const NOW = Date.UTC(2026, 10, 24, 9, 10)
const SITE = 'https://acme.zendesk.com'

const contact = (rest: Partial<ContactRecord> = {}): ContactRecord => ({
  customer: 'grace',
  organisation: 'freight',
  ticket: 't1',
  site: SITE,
  openedAt: NOW - DAY,
  lastAt: NOW,
  endedAt: null,
  startStep: 0,
  lowStep: -1,
  endStep: -1,
  csat: null,
  reasons: [],
  waited: null,
  topic: null,
  from: 'seen',
  ...rest,
})
const ticket = (number: string, site: string, at = NOW) =>
  newTicketRecord(`${site}#${number}`, site, number, at)

const noted = (kind: NoteKind, value: string | null) => (entries: NoteEntries) =>
  withChange(entries, { kind, value }, NOW)

const blocked = (name: string) =>
  ({
    open: () => {
      throw new DOMException('no', name)
    },
  }) as unknown as IDBFactory

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('what is kept', () => {
  it('is read back for the customer and lately for the organisation', async () => {
    const history = createHistory()
    await history.saveContacts([
      contact(),
      contact({ ticket: 't2', customer: 'oliver', lastAt: NOW - 10 * DAY }),
      contact({ ticket: 't3', customer: 'priya', organisation: 'clinic' }),
    ])
    expect((await history.contactsOf('grace')).map(({ ticket: one }) => one)).toEqual(['t1'])
    expect((await history.contactsOfOrganisation('freight', NOW - 7 * DAY)).length).toBe(1)
    expect((await history.contactsOfOrganisation('freight', 0)).length).toBe(2)
  })

  it('holds one record per customer and ticket, the latest', async () => {
    const history = createHistory()
    await history.saveContacts([contact({ endStep: -2 })])
    await history.saveContacts([contact({ endStep: 1 })])
    expect((await history.contactsOf('grace')).map(({ endStep }) => endStep)).toEqual([1])
  })

  it('survives the worker: another history of the same browser reads it', async () => {
    await createHistory().saveTicket({ ...ticket('4211', SITE), size: 's' })
    expect((await createHistory().ticket(`${SITE}#4211`))?.size).toBe('s')
    expect((await createHistory().ticketsSeenSince(NOW)).length).toBe(1)
    expect((await createHistory().ticketsSeenSince(NOW + 1)).length).toBe(0)
  })

  it('corrections are found by message', async () => {
    const history = createHistory()
    await history.saveCorrection({ message: 'm1', site: SITE, step: 1, at: NOW })
    expect(await history.corrections(['m1', 'm2'])).toEqual(new Map([['m1', 1]]))
    await history.resetCorrections()
    expect((await history.corrections(['m1'])).size).toBe(0)
  })
})

describe('notes on a customer', () => {
  it('are read back, stay when others go, and are exported', async () => {
    await createHistory().changeNotes('grace', SITE, noted('channel', 'call'))
    const history = createHistory()
    const entries = { channel: { value: 'call', at: NOW } }
    expect(await history.notes('grace')).toEqual(entries)
    expect(await history.notes('oliver')).toEqual({})
    expect(await history.purge(NOW + 1_000 * DAY, 7)).toBe(0)
    expect((await history.exportAll())['notes']).toEqual([{ customer: 'grace', site: SITE, entries }])
  })

  it('entered in two tabs at once are both there', async () => {
    const history = createHistory()
    await Promise.all([
      history.changeNotes('grace', SITE, noted('channel', 'call')),
      history.changeNotes('grace', SITE, noted('time', 'morning')),
    ])
    expect(Object.keys(await history.notes('grace')).sort()).toEqual(['channel', 'time'])
  })

  it('leave nothing once the last is deleted', async () => {
    const history = createHistory()
    await history.changeNotes('grace', SITE, noted('channel', 'call'))
    await history.changeNotes('grace', SITE, noted('channel', null))
    expect((await history.exportAll())['notes']).toEqual([])
  })
})

describe('what goes', () => {
  it('what is older than the retention, to the millisecond, and nothing else', async () => {
    const history = createHistory()
    const edge = NOW - 180 * DAY
    await history.saveContacts([
      contact({ ticket: 'old', lastAt: edge - 1 }),
      contact({ ticket: 'edge', lastAt: edge }),
    ])
    await history.saveTicket(ticket('1', SITE, edge - 1))
    await history.saveTicket(ticket('2', SITE, edge))
    await history.saveCorrection({ message: 'old', site: SITE, step: 0, at: edge - 1 })
    expect(await history.purge(NOW, 180)).toBe(3)
    expect((await history.contactsOf('grace')).map(({ ticket: one }) => one)).toEqual(['edge'])
    expect(await history.ticket(`${SITE}#2`)).toBeDefined()
    expect(await history.purge(NOW, 180)).toBe(0)
  })

  it('one customer, with the note', async () => {
    const history = createHistory()
    await history.saveContacts([contact(), contact({ customer: 'oliver' })])
    for (const one of ['grace', 'oliver']) await history.changeNotes(one, SITE, noted('note', 'calls at ten'))
    await history.forgetCustomer('grace')
    expect([await history.contactsOf('grace'), await history.notes('grace')]).toEqual([[], {}])
    expect((await history.contactsOf('oliver')).length).toBe(1)
    expect(await history.notes('oliver')).toEqual({ note: { value: 'calls at ten', at: NOW } })
  })

  it('one site, in every store; the other stays', async () => {
    const history = createHistory()
    const other = 'https://acme.topdesk.net'
    for (const site of [SITE, other]) {
      await history.saveContacts([contact({ site, customer: site })])
      await history.saveTicket(ticket('1', site))
      await history.changeNotes(site, site, noted('note', 'x'))
      await history.saveCorrection({ message: site, site, step: 0, at: NOW })
    }
    await history.forgetSite(SITE)
    const left = await history.exportAll()
    const sites = Object.values(left).flatMap((records) =>
      records.map((record) => (record as { site: string }).site),
    )
    expect(sites).toEqual([other, other, other, other])
  })

  it('one site with all that lies under it: a Data Center install behind a path; no other host', async () => {
    const history = createHistory()
    const sites = [SITE, `${SITE}/jira`, `${SITE}.example`, `${SITE}:8443`]
    await history.saveContacts(sites.map((site) => contact({ site, ticket: site })))
    await history.forgetSite(SITE)
    expect((await history.contactsOf('grace')).map(({ site }) => site)).toEqual([
      `${SITE}.example`,
      `${SITE}:8443`,
    ])
  })

  it('all', async () => {
    const history = createHistory()
    await history.saveContacts([contact()])
    await history.saveTicket(ticket('1', SITE))
    await history.forgetAll()
    expect(Object.values(await history.exportAll()).flat()).toEqual([])
  })
})

describe('the export', () => {
  it('leaves out the nudges held out for the own proof: nobody saw them, and the proof is the agent’s alone', async () => {
    const history = createHistory()
    const nudge = { hint: 'untouched', at: NOW, day: '2026-11-24', counted: true, news: 'n' } as const
    const nudges = [nudge, { ...nudge, counted: false, heldOut: true as const }]
    await history.saveTicket({ ...ticket('1', SITE), nudges })
    const all = await history.exportAll()
    expect(all['tickets']).toMatchObject([{ number: '1', nudges: [nudge] }])
    expect(JSON.stringify(all)).not.toContain('heldOut')
    expect((await history.ticket(`${SITE}#1`))?.nudges).toHaveLength(2)
  })
})

describe('a database that is blocked, damaged or gone', () => {
  it('reads give nothing, writes are dropped, nothing throws, and it is said', async () => {
    globalThis.indexedDB = blocked('SecurityError')
    const history = createHistory()
    await history.saveContacts([contact()])
    await history.saveTicket(ticket('1', SITE))
    expect(await history.contactsOf('grace')).toEqual([])
    expect(await history.ticket('x')).toBeUndefined()
    expect(await history.corrections(['m'])).toEqual(new Map())
    expect(await history.purge(NOW, 1)).toBe(0)
    expect(await history.exportAll()).toEqual({})
    await history.forgetAll()
    expect(history.broken()).toBe('SecurityError')
  })

  it('a store that is missing breaks nothing', async () => {
    const request = indexedDB.open('solve-first', 1)
    await vi.waitUntil(() => request.readyState === 'done')
    request.result.close()
    const history = createHistory()
    expect(await history.contactsOf('grace')).toEqual([])
    await history.saveContacts([contact()])
    expect(history.broken()).toBe('NotFoundError')
  })

  it('is tried again: well once the trouble is over', async () => {
    const good = globalThis.indexedDB
    globalThis.indexedDB = blocked('UnknownError')
    const history = createHistory()
    await history.contactsOf('grace')
    expect(history.broken()).not.toBeNull()
    globalThis.indexedDB = good
    await history.saveContacts([contact()])
    expect((await history.contactsOf('grace')).length).toBe(1)
    expect(history.broken()).toBeNull()
  })

  it('makes way for a newer version', async () => {
    const old = createHistory()
    await old.saveContacts([contact()])
    const newer = indexedDB.open('solve-first', 99)
    await vi.waitUntil(() => newer.readyState === 'done')
    expect(newer.result.version).toBe(99)
    newer.result.close()
    expect(await old.contactsOf('grace')).toEqual([])
    await expect(openDatabase()).rejects.toThrow()
  })
})
