import { beforeEach, describe, expect, it, vi } from 'vitest'
import { bringOverlay, syncSites } from '../../utils/background/sites.ts'

interface Script {
  readonly id: string
  readonly js: readonly string[]
  readonly matches?: readonly string[]
  readonly allFrames?: boolean
}
const world = vi.hoisted(() => ({
  origins: [] as string[],
  registered: [] as Script[],
  injected: [] as unknown[],
}))
vi.mock('wxt/browser', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: world.origins }) },
    scripting: {
      getRegisteredContentScripts: async () => world.registered,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        world.registered = world.registered.filter(({ id }) => !ids.includes(id))
      },
      registerContentScripts: async (scripts: Script[]) => {
        for (const { id } of scripts)
          if (world.registered.some((one) => one.id === id)) throw new Error(`Duplicate script ID '${id}'`)
        world.registered.push(...scripts)
      },
      executeScript: async (injection: unknown) => void world.injected.push(injection),
    },
  },
}))

const ZENDESK = 'https://*.zendesk.com/*'
const JIRA = 'https://jira.acme.example/*'
const registered = () => world.registered.map(({ id, js }) => [id, ...js])

beforeEach(() => Object.assign(world, { origins: [ZENDESK, JIRA], registered: [], injected: [] }))

describe('granted sites', () => {
  it('get the small first script in all frames; the manifest’s own sites are left to the manifest', async () => {
    await syncSites()
    expect(world.registered).toMatchObject([
      { id: `site:${JIRA}`, js: ['lookout.js'], matches: [JIRA], allFrames: true },
    ])
    await syncSites()
    expect(world.registered).toHaveLength(1)
    world.origins = [ZENDESK]
    await syncSites()
    expect(world.registered).toEqual([])
  })

  it('a script that an earlier version registered is replaced, another’s is left alone', async () => {
    world.registered = [
      { id: `site:${JIRA}`, js: ['content-scripts/overlay.js'] },
      { id: 'not-ours', js: ['other.js'] },
    ]
    await syncSites()
    expect(registered()).toEqual([
      ['not-ours', 'other.js'],
      [`site:${JIRA}`, 'lookout.js'],
    ])
  })

  it('Firefox names a registered file by its whole address: it is the same script', async () => {
    world.registered = [{ id: `site:${JIRA}`, js: ['moz-extension://5f0c1c1e/lookout.js'] }]
    await syncSites()
    expect(registered()).toEqual([[`site:${JIRA}`, 'moz-extension://5f0c1c1e/lookout.js']])
  })
})

describe('bringing the overlay', () => {
  it('into the very frame that asked', async () => {
    await bringOverlay({ tabId: 7, frameId: 12 })
    expect(world.injected).toEqual([{ target: { tabId: 7, frameIds: [12] }, files: ['/overlay.js'] }])
  })

  it('to nobody fails, so that the page asks again', async () => {
    await expect(bringOverlay(null)).rejects.toThrow()
    expect(world.injected).toEqual([])
  })
})
