import { browser } from 'wxt/browser'
import { defineBackground } from '#imports'
import { browserLanguage } from '@/utils/background/browser-language.ts'
import { createBudget } from '@/utils/background/budget.ts'
import { getHasher } from '@/utils/background/customer.ts'
import { createDayLog } from '@/utils/background/day-log.ts'
import { createDoNow } from '@/utils/background/do-now-desk.ts'
import { createEarlyRisk } from '@/utils/background/early-risk/early-risk.ts'
import { createLeaseDesk } from '@/utils/background/lease.ts'
import { learnMood, loadScorer } from '@/utils/background/mood-model.ts'
import { createMoodService } from '@/utils/background/mood-service.ts'
import { ownWork } from '@/utils/background/own-work.ts'
import { createRoutes } from '@/utils/background/routes.ts'
import { rulesInForce } from '@/utils/background/rules-in-force.ts'
import { injectIntoOpenTabs, syncSites, tellGrants } from '@/utils/background/sites.ts'
import { createTicketDesk } from '@/utils/background/ticket-desk.ts'
import { createWorkDesk } from '@/utils/background/work-desk.ts'
import { createHistory } from '@/utils/history/history.ts'
import { answerWith } from '@/utils/messaging/channel.ts'
import { OVERLAY_PORT } from '@/utils/messaging/protocol.ts'
import { loadSettings } from '@/utils/settings/storage.ts'
import style from './overlay/style.css?inline'

const PURGE = 'purge'

/** Lets waiting messages in between two bits of learning. */
const pause = () => new Promise<void>((go) => setTimeout(go, 20))

export default defineBackground(() => {
  const now = Date.now
  const history = createHistory()
  const mood = createMoodService(history, loadScorer, learnMood, browserLanguage)
  const risk = createEarlyRisk({ history, rules: rulesInForce, hasher: getHasher, now, idle: pause })
  const log = createDayLog()
  const desk = createTicketDesk({
    log,
    risk,
    history,
    mood,
    budget: createBudget(history),
    rules: rulesInForce,
    own: ownWork,
    doNow: createDoNow({ history, rules: rulesInForce, risk }),
  })
  const work = createWorkDesk({ history, rules: rulesInForce, own: ownWork, risk, log })
  answerWith(createRoutes({ history, leases: createLeaseDesk(), desk, work, risk, log, now, style }))

  // Held open by each overlay: its end tells a page that the extension went away.
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== OVERLAY_PORT) port.disconnect()
  })

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await syncSites()
    await injectIntoOpenTabs()
    if (reason === 'install') await browser.action.setBadgeText({ text: '' })
  })
  browser.runtime.onStartup.addListener(() => void syncSites())
  browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
    await syncSites()
    await injectIntoOpenTabs(origins)
    await tellGrants()
  })
  browser.permissions.onRemoved.addListener(async () => {
    await syncSites()
    await tellGrants()
  })

  void browser.alarms.create(PURGE, { delayInMinutes: 5, periodInMinutes: 720 })
  browser.alarms.onAlarm.addListener(async (alarm) => {
    if (alarm.name !== PURGE) return
    const { settings } = await loadSettings()
    await history.purge(now(), settings.team.retentionDays)
  })
})
