import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { createLeaseDesk } from '../../utils/background/lease.ts'
import { createRoutes, type Rooms } from '../../utils/background/routes.ts'
import { answerWith, ask, ChannelError, type Sender } from '../../utils/messaging/channel.ts'
import type { PageSetup } from '../../utils/messaging/protocol.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const PAGE = 'https://acme.zendesk.com/agent/tickets/4211'
const KEY = 'https://acme.zendesk.com/api/v2/tickets/4211.json'

/** Only the rooms that these routes use. */
const rooms = () => ({ leases: createLeaseDesk(), now: () => 1_000 }) as unknown as Rooms

/** Sends a message as the browser would, from a tab's page or from one of our own. */
async function send(message: unknown, url: string | null = PAGE): Promise<unknown> {
  const sender = { id: fakeBrowser.runtime.id, ...(url === null ? {} : { url, tab: { id: 1 } }) }
  const answers = await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined)
  return answers.find((answer) => answer !== undefined)
}
const envelope = (kind: string, body: unknown) => ({ solveFirst: 1, kind, body })

beforeEach(() => {
  fakeBrowser.reset()
  answerWith(createRoutes(rooms()))
})

describe('questions to the background', () => {
  it('a lease is given once, and its answer to the next', async () => {
    const first = await send(envelope('read.lease', { key: KEY, ttl: 1_000 }))
    expect(first).toEqual({ solveFirst: 1, value: { state: 'yours', token: 1 } })
    await send(envelope('read.put', { key: KEY, token: 1, value: 'answer' }))
    const second = await send(envelope('read.lease', { key: KEY, ttl: 1_000 }))
    expect(second).toMatchObject({ value: { state: 'fresh', value: 'answer' } })
  })

  it('no page gets at another site’s answers, nor puts one there', async () => {
    const other = 'https://acme.atlassian.net/browse/HELP-1'
    await send(envelope('read.lease', { key: KEY, ttl: 1_000 }))
    expect(await send(envelope('read.lease', { key: KEY, ttl: 1_000 }), other)).toMatchObject({
      solveFirst: 0,
    })
    expect(await send(envelope('read.put', { key: KEY, token: 1, value: 'x' }), other)).toMatchObject({
      solveFirst: 0,
    })
    expect(await send(envelope('read.lease', { key: KEY, ttl: 1_000 }))).toMatchObject({
      value: { state: 'held' },
    })
  })

  it('a route hears which frame asks from the browser, whatever the message says', async () => {
    fakeBrowser.reset()
    const heard: Sender[] = []
    answerWith({
      ...createRoutes(rooms()),
      'page.setup': async (_body, from) => {
        heard.push(from)
        return {} as PageSetup
      },
    })
    const message = envelope('page.setup', { url: PAGE, bring: true, frame: { tabId: 9, frameId: 9 } })
    const asks = async (frame: object) => {
      const sender = { id: fakeBrowser.runtime.id, url: PAGE, ...frame }
      // The answers themselves say nothing of the frame.
      void (await fakeBrowser.runtime.onMessage.trigger(message, sender as never, () => undefined))
    }
    await asks({ tab: { id: 7 }, frameId: 12 })
    await asks({ tab: { id: 7 }, frameId: 0 })
    await asks({ tab: { id: 7 } })
    expect(heard.map(({ frame }) => frame)).toEqual([
      { tabId: 7, frameId: 12 },
      { tabId: 7, frameId: 0 },
      null,
    ])
  })

  it.each(['history.export', 'history.forget', 'work.own', 'work.forget', 'mood.reset', 'risk.state'])(
    'a vendor’s page gets no answer to what only our own pages may ask: %s',
    async (kind) => {
      expect(await send(envelope(kind, null))).toBeUndefined()
      expect(await send(envelope(kind, null), fakeBrowser.runtime.getURL('/options.html'))).toBeDefined()
    },
  )

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'nothing.such', ''])(
    'what is no route is left alone: %s',
    async (kind) => {
      expect(await send(envelope(kind, null))).toBeUndefined()
    },
  )

  it.each([null, 7, 'tab.state', {}, { solveFirst: 2, kind: 'read.lease' }, { solveFirst: 1, kind: 3 }])(
    'what is no question of ours is left alone: %j',
    async (message) => {
      expect(await send(message)).toBeUndefined()
    },
  )

  it('a route that fails answers with a failure, without its words', async () => {
    expect(await send(envelope('read.lease', null))).toEqual({ solveFirst: 0, error: 'TypeError' })
  })
})

describe('asking', () => {
  it('a failure and silence are errors that say whether the extension is there', async () => {
    fakeBrowser.reset()
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValueOnce({ solveFirst: 0 } as never)
    await expect(ask('history.state', null)).rejects.toMatchObject({ name: 'ChannelError', gone: false })
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValueOnce(new Error('no receiver'))
    await expect(ask('history.state', null)).rejects.toBeInstanceOf(ChannelError)
    vi.restoreAllMocks()
  })
})
