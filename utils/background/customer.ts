import { browser } from 'wxt/browser'
import { parseNoteChange, withChange } from '../customer/notes.ts'
import { createHasher, type Hasher, newSalt } from '../history/hashing.ts'
import type { History } from '../history/history.ts'
import type { ContactRecord } from '../history/records.ts'
import type { CustomerHistory, CustomerKey, SeenContact } from '../messaging/protocol.ts'
import type { Instant } from '../ticket/reading.ts'
import { forgetMoodBase, moodBase } from './mood-base.ts'

const SALT_KEY = 'salt'
/** Customer → when the helpdesk's own list was last asked for, and when it was last understood. */
const ASKED_KEY = 'lists.read'
const KNOWN_KEY = 'lists.known'
const DAY = 86_400_000
/** How far back an organisation's contacts are read: 30 days for repetition, of which "spreading" looks at 7. */
const ORGANISATION_WINDOW = 30 * DAY

let hasher: Promise<Hasher> | null = null

/** The browser's own hasher; its salt is made on first use and goes with "forget all". */
export function getHasher(): Promise<Hasher> {
  hasher ??= makeHasher()
  return hasher
}

async function makeHasher(): Promise<Hasher> {
  const stored = (await browser.storage.local.get(SALT_KEY))[SALT_KEY]
  let salt = typeof stored === 'string' && stored.length >= 16 ? stored : null
  if (salt === null) {
    salt = newSalt((bytes) => crypto.getRandomValues(bytes))
    await browser.storage.local.set({ [SALT_KEY]: salt })
  }
  return createHasher(salt, crypto.subtle)
}

/** A new salt makes every old key meaningless. */
export async function forgetSalt(): Promise<void> {
  hasher = null
  forgetMoodBase()
  await browser.storage.local.remove([SALT_KEY, ASKED_KEY, KNOWN_KEY])
}

export interface HashedCustomer {
  readonly customer: string
  readonly organisation: string | null
}

export async function hashCustomer(key: CustomerKey): Promise<HashedCustomer> {
  const { hash } = await getHasher()
  return {
    customer: await hash('customer', key.origin, key.requester),
    organisation: key.organisation === null ? null : await hash('organisation', key.origin, key.organisation),
  }
}

/** What this browser knows of a customer and lately of the organisation. */
export async function readCustomer(
  history: History,
  key: CustomerKey,
  here: { readonly ticketKey: string; readonly topic: string | null },
  now: Instant,
): Promise<CustomerHistory> {
  const { hash } = await getHasher()
  const { customer, organisation } = await hashCustomer(key)
  const [contacts, colleagues, notes, asked, understood, base] = await Promise.all([
    history.contactsOf(customer),
    organisation === null ? [] : history.contactsOfOrganisation(organisation, now - ORGANISATION_WINDOW),
    history.notes(customer),
    readLists(ASKED_KEY),
    readLists(KNOWN_KEY),
    moodBase(history, key.origin, now),
  ])
  return {
    contacts,
    here: {
      ticket: await hash('ticket', key.origin, here.ticketKey),
      topic: here.topic === null ? null : await hash('topic', key.origin, here.topic),
    },
    organisation: colleagues.filter((contact) => contact.customer !== customer),
    notes,
    base,
    listDue: now - (asked[customer] ?? 0) >= DAY,
    listKnown: now - (understood[customer] ?? 0) < DAY,
  }
}

/**
 * Stores what was seen of a customer's contacts, hashed. What is known better is not overwritten by a list.
 * @param list how the helpdesk's own list was answered; null: it was not asked.
 */
export async function recordContacts(
  history: History,
  key: CustomerKey,
  contacts: readonly SeenContact[],
  list: 'read' | 'unreadable' | null,
  now: Instant,
): Promise<void> {
  const { hash } = await getHasher()
  const { customer, organisation } = await hashCustomer(key)
  const known = new Map((await history.contactsOf(customer)).map((contact) => [contact.ticket, contact]))
  const records: ContactRecord[] = []
  for (const { ticketKey, topic, ...contact } of contacts) {
    const ticket = await hash('ticket', key.origin, ticketKey)
    if (contact.from === 'list' && known.get(ticket)?.from === 'seen') continue
    records.push({
      ...contact,
      customer,
      organisation,
      ticket,
      site: key.origin,
      topic: topic === null ? null : await hash('topic', key.origin, topic),
    })
  }
  await history.saveContacts(records)
  if (list !== null) await rememberList(ASKED_KEY, customer, now)
  if (list === 'read') await rememberList(KNOWN_KEY, customer, now)
}

/** Does what the agent asked for a customer; what is no note of ours changes nothing. */
export async function changeCustomer(
  history: History,
  key: CustomerKey,
  raw: unknown,
  now: Instant,
): Promise<void> {
  const { customer } = await hashCustomer(key)
  const change = parseNoteChange(raw)
  if (raw === 'forget') await history.forgetCustomer(customer)
  else if (change) await history.changeNotes(customer, key.origin, (notes) => withChange(notes, change, now))
}

async function readLists(name: string): Promise<Record<string, number>> {
  const stored = (await browser.storage.local.get(name))[name]
  if (typeof stored !== 'object' || stored === null) return {}
  return Object.fromEntries(
    Object.entries(stored as object).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  )
}

/** When each customer's list was last read: a day's worth of keys, the rest is dropped. */
async function rememberList(name: string, customer: string, now: Instant): Promise<void> {
  const lists = Object.entries(await readLists(name)).filter(([, at]) => now - at < DAY)
  await browser.storage.local.set({ [name]: { ...Object.fromEntries(lists), [customer]: now } })
}
