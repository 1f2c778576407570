import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { OutcomeRecord } from './outcomes.ts'
import type { ContactRecord, CustomerNote, MoodCorrection, TicketRecord } from './records.ts'

export interface HistorySchema extends DBSchema {
  contacts: {
    key: [string, string]
    value: ContactRecord
    indexes: { customer: string; organisation: string; site: string; lastAt: number }
  }
  tickets: { key: string; value: TicketRecord; indexes: { site: string; seenAt: number } }
  notes: { key: string; value: CustomerNote; indexes: { site: string } }
  corrections: { key: string; value: MoodCorrection; indexes: { site: string; at: number } }
  outcomes: {
    key: string
    value: OutcomeRecord
    indexes: { site: string; createdAt: number; siteCreated: [string, number] }
  }
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>

export const DATABASE_NAME = 'solve-first'
const DATABASE_VERSION = 2

/**
 * Opens the history. One step per version, so that an old browser profile upgrades in place.
 * @throws DOMException where IndexedDB is blocked or damaged; `openHistory` turns that into "no history".
 */
export function openDatabase(name = DATABASE_NAME): Promise<HistoryDatabase> {
  return openDB<HistorySchema>(name, DATABASE_VERSION, {
    upgrade(database, from) {
      if (from < 1) createFirstStores(database)
      if (from < 2) createOutcomes(database)
    },
    blocking(_now, _wanted, event) {
      // A newer version wants to upgrade: let go, so that it is not blocked by this one.
      ;(event.target as IDBDatabase).close()
    },
  })
}

function createFirstStores(database: HistoryDatabase): void {
  const contacts = database.createObjectStore('contacts', { keyPath: ['customer', 'ticket'] })
  contacts.createIndex('customer', 'customer')
  contacts.createIndex('organisation', 'organisation')
  contacts.createIndex('site', 'site')
  contacts.createIndex('lastAt', 'lastAt')
  const tickets = database.createObjectStore('tickets', { keyPath: 'id' })
  tickets.createIndex('site', 'site')
  tickets.createIndex('seenAt', 'seenAt')
  database.createObjectStore('notes', { keyPath: 'customer' }).createIndex('site', 'site')
  const corrections = database.createObjectStore('corrections', { keyPath: 'message' })
  corrections.createIndex('site', 'site')
  corrections.createIndex('at', 'at')
}

/** Version 2: solved tickets as numbers, for early risk. */
function createOutcomes(database: HistoryDatabase): void {
  const outcomes = database.createObjectStore('outcomes', { keyPath: 'id' })
  outcomes.createIndex('site', 'site')
  outcomes.createIndex('createdAt', 'createdAt')
  outcomes.createIndex('siteCreated', ['site', 'createdAt'])
}
