import type { Answer } from '../helpdesks/answer.ts'
import { accessGuard } from '../helpdesks/guard.ts'
import type { HelpdeskIo } from '../helpdesks/helpdesk.ts'
import { ask, ChannelError } from '../messaging/channel.ts'

const HELD_WAIT = 300
/** After so many waits the other tab is taken to be asleep, and we read ourselves. */
const HELD_TRIES = 40

/** Reading for one page: requests go out from here, lease and cache live in the background for all tabs. */
export function createIo(view: Window): HelpdeskIo {
  return {
    fetch: (url, init) => view.fetch(url, init),
    now: Date.now,
    guard: accessGuard(),
    async cached(url, ttl, load) {
      try {
        return await leased(url, ttl, load)
      } catch (error) {
        if (error instanceof ChannelError && !error.gone) return load()
        throw error
      }
    },
  }

  async function leased(url: string, ttl: number, load: () => Promise<Answer>): Promise<Answer> {
    for (let tries = 0; tries < HELD_TRIES; tries++) {
      const lease = await ask('read.lease', { key: url, ttl })
      if (lease.state === 'fresh') return lease.value as Answer
      if (lease.state === 'yours') {
        const answer = await load()
        await ask('read.put', { key: url, token: lease.token, value: worthKeeping(answer) ? answer : null })
        return answer
      }
      await new Promise((resolve) => view.setTimeout(resolve, HELD_WAIT))
    }
    return load()
  }
}

/** Failures pass, but "there is no such thing" stays true for a while. */
function worthKeeping(answer: Answer): boolean {
  return answer.ok || answer.fault === 'not-found'
}
