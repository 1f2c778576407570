import { type NoteEntries, parseEntries } from '../customer/notes.ts'
import type { Instant } from '../ticket/reading.ts'
import { DATABASE_NAME, type HistoryDatabase, openDatabase } from './database.ts'
import { type OutcomeRecord, outcomesOf, saveOutcomes } from './outcomes.ts'
import type { ContactRecord, MoodCorrection, TicketRecord } from './records.ts'

const DAY = 86_400_000

/** At most so many contacts of one customer are read: enough for any summary, bounded for any import. */
const CONTACTS_READ = 200

const SAMPLE_READ = 1000

const STORES = ['contacts', 'tickets', 'notes', 'corrections', 'outcomes'] as const

/**
 * The history as the background uses it. Every call answers even when the database is blocked, damaged or
 * gone: reads give nothing, writes are dropped, and `broken()` says so once for the popup.
 */
export interface History {
  contactsOf(customer: string): Promise<readonly ContactRecord[]>
  contactsOfOrganisation(organisation: string, since: Instant): Promise<readonly ContactRecord[]>
  /** At most a thousand of a site's contacts since then: a sample for what customers usually feel. */
  contactsSince(site: string, since: Instant): Promise<readonly ContactRecord[]>
  saveContacts(records: readonly ContactRecord[]): Promise<void>
  ticket(id: string): Promise<TicketRecord | undefined>
  ticketsSeenSince(since: Instant): Promise<readonly TicketRecord[]>
  saveTicket(record: TicketRecord): Promise<void>
  notes(customer: string): Promise<NoteEntries>
  /** Two changes at once both hold; a note without entries is gone. */
  changeNotes(customer: string, site: string, change: (entries: NoteEntries) => NoteEntries): Promise<void>
  corrections(messages: readonly string[]): Promise<ReadonlyMap<string, number>>
  saveCorrection(correction: MoodCorrection): Promise<void>
  resetCorrections(): Promise<void>
  /** Solved tickets of a site, oldest first. */
  outcomes(site: string): Promise<readonly OutcomeRecord[]>
  /** Returns how many of the site are kept now. */
  saveOutcomes(site: string, records: readonly OutcomeRecord[]): Promise<number>
  /** Deletes what is older than the retention; returns how many records went. */
  purge(now: Instant, retentionDays: number): Promise<number>
  forgetCustomer(customer: string): Promise<void>
  forgetSite(site: string): Promise<void>
  forgetAll(): Promise<void>
  exportAll(): Promise<Readonly<Record<string, readonly unknown[]>>>
  broken(): string | null
}

export function createHistory(name = DATABASE_NAME): History {
  let opened: Promise<HistoryDatabase> | null = null
  let failure: string | null = null

  /** Opens once; after a failure or a forced close the next call tries again. */
  async function withDatabase<T>(otherwise: T, work: (database: HistoryDatabase) => Promise<T>): Promise<T> {
    try {
      opened ??= openDatabase(name)
      const answer = await work(await opened)
      failure = null
      return answer
    } catch (error) {
      opened = null
      failure = error instanceof Error ? error.name : 'unknown'
      return otherwise
    }
  }

  return {
    contactsOf: (customer) =>
      withDatabase([], (database) =>
        database.getAllFromIndex('contacts', 'customer', customer, CONTACTS_READ),
      ),
    contactsOfOrganisation: (organisation, since) =>
      withDatabase([], async (database) => {
        const all = await database.getAllFromIndex('contacts', 'organisation', organisation, 2000)
        return all.filter((contact) => contact.lastAt >= since)
      }),
    contactsSince: (site, since) =>
      withDatabase([], async (database) => {
        const all = await database.getAllFromIndex(
          'contacts',
          'lastAt',
          IDBKeyRange.lowerBound(since),
          SAMPLE_READ,
        )
        return all.filter((contact) => contact.site === site)
      }),
    saveContacts: (records) =>
      withDatabase(undefined, async (database) => {
        const transaction = database.transaction('contacts', 'readwrite', { durability: 'relaxed' })
        for (const record of records) void transaction.store.put(record)
        await transaction.done
      }),
    ticket: (id) => withDatabase(undefined, (database) => database.get('tickets', id)),
    ticketsSeenSince: (since) =>
      withDatabase([], (database) =>
        database.getAllFromIndex('tickets', 'seenAt', IDBKeyRange.lowerBound(since), 10_000),
      ),
    saveTicket: (record) =>
      withDatabase(undefined, async (database) => void (await database.put('tickets', record))),
    notes: (customer) =>
      withDatabase({}, async (database) => parseEntries((await database.get('notes', customer))?.entries)),
    changeNotes: (customer, site, change) =>
      withDatabase(undefined, async (database) => {
        const { store, done } = database.transaction('notes', 'readwrite')
        const entries = change(parseEntries((await store.get(customer))?.entries))
        const empty = Object.keys(entries).length === 0
        await (empty ? store.delete(customer) : store.put({ customer, site, entries }))
        await done
      }),
    corrections: (messages) =>
      withDatabase(new Map(), async (database) => {
        const found = await Promise.all(messages.map((message) => database.get('corrections', message)))
        return new Map(found.filter((one) => one !== undefined).map((one) => [one.message, one.step]))
      }),
    saveCorrection: (correction) =>
      withDatabase(undefined, async (database) => void (await database.put('corrections', correction))),
    resetCorrections: () => withDatabase(undefined, (database) => database.clear('corrections')),
    outcomes: (site) => withDatabase([], (database) => outcomesOf(database, site)),
    saveOutcomes: (site, records) => withDatabase(0, (database) => saveOutcomes(database, site, records)),
    purge: (now, retentionDays) =>
      withDatabase(0, (database) => purgeBefore(database, now - retentionDays * DAY)),
    forgetCustomer: (customer) =>
      withDatabase(undefined, async (database) => {
        await deleteAll(database, 'contacts', 'customer', IDBKeyRange.only(customer))
        await database.delete('notes', customer)
      }),
    forgetSite: (site) =>
      withDatabase(undefined, async (database) => {
        for (const store of STORES) {
          await deleteAll(database, store, 'site', IDBKeyRange.only(site))
          // A Data Center install behind a path: `https://jira.example/jira`, between "/" and the sign after it.
          await deleteAll(database, store, 'site', IDBKeyRange.bound(`${site}/`, `${site}0`, false, true))
        }
      }),
    forgetAll: () =>
      withDatabase(undefined, async (database) => {
        for (const store of STORES) await database.clear(store)
      }),
    exportAll: () =>
      withDatabase<Readonly<Record<string, readonly unknown[]>>>({}, async (database) => ({
        contacts: await database.getAll('contacts'),
        tickets: (await database.getAll('tickets')).map(withoutProof),
        notes: await database.getAll('notes'),
        corrections: await database.getAll('corrections'),
        outcomes: await database.getAll('outcomes'),
      })),
    broken: () => failure,
  }
}

/** Nudges held out were shown to nobody and serve the agent's own proof, which never leaves this browser. */
function withoutProof(record: TicketRecord): TicketRecord {
  return { ...record, nudges: record.nudges.filter(({ heldOut }) => !heldOut) }
}

async function deleteAll(
  database: HistoryDatabase,
  store: (typeof STORES)[number],
  index: 'customer' | 'site',
  values: IDBKeyRange,
): Promise<void> {
  const transaction = database.transaction(store, 'readwrite')
  // The index exists in each store it is called for; idb cannot see that across the union.
  let cursor = await transaction.store.index(index as never).openCursor(values as never)
  while (cursor) {
    await cursor.delete()
    cursor = await cursor.continue()
  }
  await transaction.done
}

async function purgeBefore(database: HistoryDatabase, before: Instant): Promise<number> {
  let gone = 0
  const rooms = [
    ['contacts', 'lastAt'],
    ['tickets', 'seenAt'],
    ['corrections', 'at'],
    ['outcomes', 'createdAt'],
  ] as const
  for (const [store, index] of rooms) {
    const transaction = database.transaction(store, 'readwrite')
    let cursor = await transaction.store
      .index(index as never)
      .openCursor(IDBKeyRange.upperBound(before, true) as never)
    while (cursor) {
      await cursor.delete()
      gone++
      cursor = await cursor.continue()
    }
    await transaction.done
  }
  return gone
}
