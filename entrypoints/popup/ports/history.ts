import type { HistoryPort } from '@/components/settings/ports.ts'
import { ask } from '@/utils/messaging/channel.ts'

export const historyPort: HistoryPort = {
  broken: async () => (await ask('history.state', null)).broken,
  exportAll: () => ask('history.export', null),
  forgetSite: async (origin) => {
    await ask('history.forget', { what: 'site', origin })
  },
  forgetAll: async () => {
    await ask('history.forget', { what: 'all' })
    await forgetOwn()
  },
  forgetOwn,
  forgetMood: async () => {
    await ask('mood.reset', null)
  },
}

/** By the background: it counts, and must not write back what was just deleted. */
async function forgetOwn(): Promise<void> {
  await ask('work.forget', null)
}
