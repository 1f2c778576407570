import { beforeEach, expect, it, vi } from 'vitest'
import { emptyLayer } from '../../utils/mood/corrections.ts'

const stored: Record<string, unknown> = {}
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: stored[key] }),
        set: async (items: object) => void Object.assign(stored, items),
        remove: async (key: string) => void delete stored[key],
      },
    },
  },
}))

const { forgetLayer, localLayer, teach } = await import('../../utils/background/local-layer.ts')

beforeEach(() => forgetLayer())

it('two corrections at once are both kept, and stored', async () => {
  const more = (layer: ReturnType<typeof emptyLayer>) => ({ ...layer, corrections: layer.corrections + 1 })
  await Promise.all([teach(more), teach(more)])
  expect((await localLayer()).corrections).toBe(2)
  expect(stored['mood.layer']).toMatchObject({ corrections: 2 })
})

it('forgotten, nothing is left', async () => {
  await teach((layer) => ({ ...layer, corrections: 9 }))
  await forgetLayer()
  expect(await localLayer()).toEqual(emptyLayer())
  expect(stored).toEqual({})
})
