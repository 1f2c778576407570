import { browser } from 'wxt/browser'
import { isObject } from './field.ts'
import { isZone } from './kinds.ts'

/** Storage key under which a session leaves the zone it read from the helpdesk's own profile. */
export const PROPOSED_ZONE_KEY = 'zone.proposed'

/** A zone to propose to the lead; it counts nothing until it is confirmed. */
export interface ProposedZone {
  readonly zone: string
  /** Name of the helpdesk that says so; null: this browser's own zone. */
  readonly from: string | null
}

/** The helpdesk's zone where one was read, else this browser's. Never throws. */
export async function proposedZone(): Promise<ProposedZone> {
  const own = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, from: null }
  try {
    return parseProposed((await browser.storage.local.get(PROPOSED_ZONE_KEY))[PROPOSED_ZONE_KEY]) ?? own
  } catch {
    return own
  }
}

/** `{ zone, from }`, or the bare name of a zone. */
function parseProposed(raw: unknown): ProposedZone | null {
  if (typeof raw === 'string') return isZone(raw) ? { zone: raw, from: null } : null
  if (!isObject(raw) || typeof raw['zone'] !== 'string' || !isZone(raw['zone'])) return null
  return { zone: raw['zone'], from: typeof raw['from'] === 'string' ? raw['from'].slice(0, 40) : null }
}
