import type { Instant } from '../ticket/reading.ts'
import type { HistoryDatabase } from './database.ts'

/** Kept of one site at the most; the oldest go first. */
export const MOST_OUTCOMES = 1_500

/** How one solved ticket went against its target: times, a level and hashes; nobody's name, no words. */
export interface OutcomeRecord {
  /** Salted hash of site and ticket number. */
  readonly id: string
  /** Origin, so that one site can be forgotten. */
  readonly site: string
  readonly createdAt: Instant
  readonly resolvedAt: Instant
  readonly targetAt: Instant
  readonly priority: 1 | 2 | 3 | 4 | null
  /** Salted hash of type and category. */
  readonly topic: string | null
}

/** A site's outcomes, oldest first. */
export function outcomesOf(database: HistoryDatabase, site: string): Promise<OutcomeRecord[]> {
  return database.getAllFromIndex('outcomes', 'siteCreated', spanOf(site))
}

/** Stores outcomes, lets the oldest of the site go where there are too many, and returns how many are kept. */
export async function saveOutcomes(
  database: HistoryDatabase,
  site: string,
  records: readonly OutcomeRecord[],
): Promise<number> {
  const transaction = database.transaction('outcomes', 'readwrite', { durability: 'relaxed' })
  for (const record of records) void transaction.store.put(record)
  const index = transaction.store.index('siteCreated')
  let count = await index.count(spanOf(site))
  let cursor = count > MOST_OUTCOMES ? await index.openCursor(spanOf(site)) : null
  for (; cursor && count > MOST_OUTCOMES; count--) {
    await cursor.delete()
    cursor = await cursor.continue()
  }
  await transaction.done
  return count
}

function spanOf(site: string): IDBKeyRange {
  return IDBKeyRange.bound([site, Number.NEGATIVE_INFINITY], [site, Number.POSITIVE_INFINITY])
}
