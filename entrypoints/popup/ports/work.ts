import { browser } from 'wxt/browser'
import type { WorkPort } from '@/components/settings/ports.ts'
import { ask } from '@/utils/messaging/channel.ts'

export const workPort: WorkPort = {
  lists: () => ask('work.lists', null),
  async settle(ticket, ticks) {
    await ask('work.settle', { ticket, ticks })
  },
  day: () => ask('work.day', null),
  own: () => ask('work.own', null),
  async restart(hint) {
    await ask('work.restart', { hint })
  },
  open: (url) => void open(url),
  copy: (text) => navigator.clipboard.writeText(text),
}

/** In the tab that already has it, else in a new one. */
async function open(url: string): Promise<void> {
  const [there] = await browser.tabs.query({ url: url.replace(/[?#].*$/, '*') }).catch(() => [])
  const has = there?.id !== undefined && there.url === url
  if (has) await browser.tabs.update(there.id as number, { active: true })
  else await browser.tabs.create({ url })
  if (window.location.pathname.includes('popup')) window.close()
}
