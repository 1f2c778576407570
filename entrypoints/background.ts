import { browser } from 'wxt/browser'
import { defineBackground } from '#imports'
import { createBudget } from '@/utils/background/budget.ts'
import { createLeaseDesk } from '@/utils/background/lease.ts'
import { loadScorer } from '@/utils/background/mood-model.ts'
import { createMoodService } from '@/utils/background/mood-service.ts'
import { ownWork } from '@/utils/background/own-work.ts'
import { createRoutes } from '@/utils/background/routes.ts'
import { rulesInForce } from '@/utils/background/rules-in-force.ts'
import { injectIntoOpenTabs, syncSites } from '@/utils/background/sites.ts'
import { createTicketDesk } from '@/utils/background/ticket-desk.ts'
import { createWorkDesk } from '@/utils/background/work-desk.ts'
import { createHistory } from '@/utils/history/history.ts'
import { answerWith } from '@/utils/messaging/channel.ts'
import { OVERLAY_PORT } from '@/utils/messaging/protocol.ts'
import { loadSettings } from '@/utils/settings/storage.ts'

const PURGE = 'purge'

export default defineBackground(() => {
  const now = Date.now
  const history = createHistory()
  const mood = createMoodService(history, loadScorer)
  const desk = createTicketDesk({
    history,
    mood,
    budget: createBudget(history),
    rules: rulesInForce,
    own: ownWork,
  })
  const work = createWorkDesk({ history, rules: rulesInForce, own: ownWork })
  answerWith(createRoutes({ history, leases: createLeaseDesk(), desk, work, now }))

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
  })
  browser.permissions.onRemoved.addListener(() => void syncSites())

  void browser.alarms.create(PURGE, { delayInMinutes: 5, periodInMinutes: 720 })
  browser.alarms.onAlarm.addListener(async (alarm) => {
    if (alarm.name !== PURGE) return
    const { settings } = await loadSettings()
    await history.purge(now(), settings.team.retentionDays)
  })
})
