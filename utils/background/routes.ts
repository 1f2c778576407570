import { browser } from 'wxt/browser'
import type { History } from '../history/history.ts'
import { newTicketRecord, type TicketRecord } from '../history/records.ts'
import type { Routes } from '../messaging/channel.ts'
import type { NudgeDay, TicketChange } from '../messaging/protocol.ts'
import type { Instant } from '../ticket/reading.ts'
import { type TicketRef, ticketId } from '../ticket/ref.ts'
import { forgetSalt, getHasher, hashCustomer, readCustomer, recordContacts } from './customer.ts'
import type { LeaseDesk } from './lease.ts'
import type { MoodService } from './mood-service.ts'
import { pageSetup } from './page-setup.ts'
import { applyChange, countDay } from './ticket-changes.ts'

/** A working day never lies further back than this, whatever the zone. */
const TWO_DAYS = 2 * 86_400_000

export interface Rooms {
  readonly history: History
  readonly leases: LeaseDesk
  readonly mood: MoodService
  readonly now: () => Instant
}

/** Everything pages may ask of the background. */
export function createRoutes({ history, leases, mood, now }: Rooms): Routes {
  async function recordOf(ref: TicketRef, at: Instant): Promise<TicketRecord> {
    const id = ticketId(ref)
    return (await history.ticket(id)) ?? newTicketRecord(id, ref.origin, ref.key, at)
  }

  async function today(day: string, at: Instant): Promise<NudgeDay> {
    return countDay(await history.ticketsSeenSince(at - TWO_DAYS), day)
  }

  async function change(ref: TicketRef, what: TicketChange, day: string, at: Instant) {
    const record = applyChange(await recordOf(ref, at), what, at)
    await history.saveTicket(record)
    return { record, today: await today(day, at) }
  }

  return {
    'page.setup': ({ url }) => pageSetup(url),
    'read.lease': async ({ key, ttl }) => leases.lease(key, ttl, now()),
    'read.put': async ({ key, token, value }) => {
      leases.put(key, token, value, now())
      return null
    },
    'ticket.open': ({ ref, day, at }) => change(ref, { kind: 'seen' }, day, at),
    'ticket.change': ({ ref, change: what, day, at }) => change(ref, what, day, at),
    'mood.score': ({ ref, texts }) => mood.score(ref, texts),
    'mood.correct': async ({ ref, messageId, step, text, at }) => {
      await mood.correct(ref, messageId, step, text, at)
      return null
    },
    'history.read': ({ customer, at }) => readCustomer(history, customer, at),
    'history.record': async ({ customer, contacts, listRead, at }) => {
      await recordContacts(history, customer, contacts, listRead, at)
      return null
    },
    'history.note': async ({ customer, note, step, at }) => {
      const hashed = await hashCustomer(customer)
      await history.saveNote({ customer: hashed.customer, site: customer.origin, note, step, at })
      return null
    },
    'history.forget': async ({ what, customer, origin }) => {
      if (what === 'customer' && customer) {
        await history.forgetCustomer((await hashCustomer(customer)).customer)
      } else if (what === 'site' && origin) {
        await history.forgetSite(origin)
        leases.forget(origin)
      } else if (what === 'all') {
        await history.forgetAll()
        await forgetSalt()
        await getHasher()
      }
      return null
    },
    'history.export': () => history.exportAll(),
    'history.state': async () => ({ broken: history.broken() }),
    'popup.options': async () => {
      await browser.runtime.openOptionsPage()
      return null
    },
  }
}
