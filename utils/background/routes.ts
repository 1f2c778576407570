import type { History } from '../history/history.ts'
import type { Routes, Sender } from '../messaging/channel.ts'
import { changeSettings } from '../settings/storage.ts'
import type { Instant } from '../ticket/reading.ts'
import { forgetSalt, getHasher, hashCustomer } from './customer.ts'
import type { DayLog } from './day-log.ts'
import type { EarlyRiskDesk } from './early-risk/early-risk.ts'
import { forgetRisk } from './early-risk/kept.ts'
import type { LeaseDesk } from './lease.ts'
import { forgetLayer } from './local-layer.ts'
import { languageOf } from './mood-model.ts'
import { ownWork } from './own-work.ts'
import { pageSetup } from './page-setup.ts'
import { checkDraft } from './reply-desk.ts'
import { refreshRules, rulesInForce } from './rules-in-force.ts'
import { bringOverlay } from './sites.ts'
import { answerStatusOffer } from './status-offer.ts'
import type { TicketDesk } from './ticket-desk.ts'
import type { WorkDesk } from './work-desk.ts'

export interface Rooms {
  readonly history: History
  readonly leases: LeaseDesk
  readonly desk: TicketDesk
  readonly work: WorkDesk
  readonly risk: EarlyRiskDesk
  readonly log: Pick<DayLog, 'forget'>
  readonly now: () => Instant
  /** The overlay's style sheet. */
  readonly style: string
}

/** Everything pages may ask of the background. */
export function createRoutes({ history, leases, desk, work, risk, log, now, style }: Rooms): Routes {
  /** Most routes answer nothing; a message's answer is never undefined. */
  const done = async (work: Promise<unknown>) => {
    await work
    return null
  }

  return {
    'page.setup': async ({ url, bring }, { frame }) => {
      const setup = await pageSetup(url, style)
      if (bring && setup.on) await bringOverlay(frame)
      return setup
    },
    'read.lease': async ({ key, ttl }, from) => {
      mustBeOwn(key, from)
      return leases.lease(key, ttl, now())
    },
    'read.put': async ({ key, token, value }, from) => {
      mustBeOwn(key, from)
      leases.put(key, token, value, now())
      return null
    },
    'ticket.gathered': ({ session, gathered }) => desk.gathered(session, gathered),
    'ticket.earlier': ({ session, gathered, machineNow }) =>
      done(desk.earlier(session, gathered, machineNow)),
    'ticket.assess': (question) => desk.assess(question),
    'ticket.change': ({ session, change, machineNow }) => desk.change(session, change, machineNow),
    'mood.correct': ({ session, messageId, step, machineNow }) =>
      desk.correctMood(session, messageId, step, machineNow),
    'customer.change': ({ session, change, machineNow }) => desk.changeCustomer(session, change, machineNow),
    'history.forget': async ({ what, customer, origin }) => {
      if (what === 'customer' && customer) {
        await history.forgetCustomer((await hashCustomer(customer)).customer)
      } else if (what === 'site' && origin) {
        await history.forgetSite(origin)
        await forgetRisk(origin)
        leases.forget(origin)
      } else if (what === 'all') {
        await history.forgetAll()
        await forgetRisk(null)
        await forgetSalt()
        await forgetLayer()
        await log.forget()
        await getHasher()
      }
      return null
    },
    'history.export': async () => {
      const { settings } = await rulesInForce()
      if (settings.team.worksCouncilMode) throw new Error('no exports in works-council mode')
      return history.exportAll()
    },
    'history.state': async () => ({ broken: history.broken() }),
    'risk.next': async ({ site }) => ({ question: await risk.next(site) }),
    'risk.gathered': ({ site, question, answer }) => done(risk.gathered(site, question, answer)),
    'risk.state': () => risk.state(),
    'mood.reset': async () => {
      await Promise.all([history.resetCorrections(), forgetLayer()])
      return null
    },
    'reply.check': ({ draft }) => checkDraft({ rules: rulesInForce, languageOf }, draft),
    'work.lists': () => work.lists(now()),
    'work.settle': ({ ticket, ticks }) => done(desk.settle(ticket, ticks)),
    'work.day': () => work.day(now()),
    'work.own': () => work.own(now()),
    'work.restart': ({ hint }) => done(work.restart(hint)),
    'work.forget': () => done(Promise.all([ownWork.forget(), log.forget()])),
    'status.offer': (answer) =>
      done(answerStatusOffer({ own: ownWork, rules: refreshRules, changeSettings }, answer)),
    'ticket.worked': ({ ref, spent }) => done(work.worked(ref, spent)),
  }
}

/** A page shares only answers of its own origin: no helpdesk's page gets at another's. */
function mustBeOwn(key: string, { url }: Sender): void {
  if (url !== undefined && new URL(key).origin !== new URL(url).origin)
    throw new Error('another site’s answer')
}
