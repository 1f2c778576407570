import type { HistoryPort } from '@/components/settings/ports.ts'
import { ownWork } from '@/utils/background/own-work.ts'
import { ask } from '@/utils/messaging/channel.ts'

export const historyPort: HistoryPort = {
  broken: async () => (await ask('history.state', null)).broken,
  exportAll: () => ask('history.export', null),
  forgetSite: async (origin) => {
    await ask('history.forget', { what: 'site', origin })
  },
  forgetAll: async () => {
    await ask('history.forget', { what: 'all' })
    await ownWork.forget()
  },
  forgetOwn: () => ownWork.forget(),
}
