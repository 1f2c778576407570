import { describe, expect, it, vi } from 'vitest'
import { createDoNow } from '../../utils/background/do-now-desk.ts'
import { lightOf } from '../../utils/hints/light.ts'
import { contextWith, DAY, NOW, recordOf, settingsOf } from '../hints/support.ts'

function desk() {
  const ticketsSeenSince = vi.fn(async () => [recordOf({ light: lightOf(contextWith()) })])
  const rules = async () => ({ settings: settingsOf(), holidays: {}, locked: [] })
  return { ticketsSeenSince, doNow: createDoNow({ history: { ticketsSeenSince }, rules }) }
}

describe('the do-now list for the cards', () => {
  it('is the list of the popup, of the last six weeks', async () => {
    const { doNow, ticketsSeenSince } = desk()
    expect(await doNow(NOW)).toMatchObject([{ ref: { key: '4211' }, mine: true, kind: 'still', size: 's' }])
    expect(ticketsSeenSince).toHaveBeenCalledWith(NOW - 42 * DAY)
  })

  it('is worked out once for all tabs, and again half a minute later', async () => {
    const { doNow, ticketsSeenSince } = desk()
    await Promise.all([doNow(NOW), doNow(NOW + 1_000), doNow(NOW + 29_999)])
    expect(ticketsSeenSince).toHaveBeenCalledTimes(1)
    await doNow(NOW + 30_000)
    expect(ticketsSeenSince).toHaveBeenCalledTimes(2)
  })
})
