import { beforeEach, expect, it, vi } from 'vitest'
import { ticketOf } from '../hints/support.ts'

const memory: Record<string, unknown> = {}
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: memory[key] }),
        set: async (items: object) => void Object.assign(memory, items),
        remove: async (key: string) => void delete memory[key],
      },
    },
  },
}))

const { createDayLog } = await import('../../utils/background/day-log.ts')

const TODAY = '2026-11-24'
const { ref } = ticketOf()
const told = { ref, at: 10, nudge: { hint: 'untouched', at: 10 }, silence: null } as const
const quiet = { ref, at: 20, nudge: null, silence: 'ball-with-customer' } as const

beforeEach(() => createDayLog().forget())

it('keeps the first nudge, and the latest reason for silence, latest ticket first', async () => {
  const log = createDayLog()
  await log.note(TODAY, 'a', told)
  await log.note(TODAY, 'b', { ...quiet, silence: 'done' })
  await log.note(TODAY, 'a', quiet)
  expect(await log.of(TODAY)).toEqual([
    { id: 'a', ref, at: 20, nudge: told.nudge, silence: 'ball-with-customer' },
    { id: 'b', ref, at: 20, nudge: null, silence: 'done' },
  ])
})

it('outlives the worker, not the day', async () => {
  await createDayLog().note(TODAY, 'a', told)
  expect(await createDayLog().of(TODAY)).toHaveLength(1)
  expect(await createDayLog().of('2026-11-25')).toEqual([])
  await createDayLog().note('2026-11-25', 'b', quiet)
  expect(await createDayLog().of('2026-11-25')).toMatchObject([{ id: 'b' }])
})

it('is bounded: the ticket judged longest ago goes', async () => {
  const log = createDayLog()
  for (let n = 0; n < 301; n++) await log.note(TODAY, `t${n}`, quiet)
  const all = await log.of(TODAY)
  expect(all).toHaveLength(300)
  expect(all.some(({ id }) => id === 't0')).toBe(false)
})

it('forgotten, nothing is left', async () => {
  const log = createDayLog()
  await log.note(TODAY, 'a', told)
  await log.forget()
  expect(await log.of(TODAY)).toEqual([])
  expect(memory).toEqual({})
})
