import { describe, expect, it } from 'vitest'
import { answerStatusOffer } from '../../utils/background/status-offer.ts'
import { assess } from '../../utils/hints/assess.ts'
import { NO_COUNTS, type TuningCounts, tuningOf } from '../../utils/hints/tuning.ts'
import type { Settings } from '../../utils/settings/schema.ts'
import { given, inputOf, settingsOf, ticketOf } from '../hints/support.ts'

const WAITED: TuningCounts = { ...NO_COUNTS, waiting: { 'waiting for vendor': 3 } }
const ticket = ticketOf({ status: given({ name: 'Waiting for Vendor', category: 'open' }) })

function world(counts: TuningCounts, locked: readonly string[] = []) {
  const now = { counts, settings: settingsOf() as Settings }
  const rooms = {
    own: {
      async count(change: (counts: TuningCounts) => TuningCounts) {
        now.counts = change(now.counts)
        return tuningOf(now.counts)
      },
    },
    rules: async () => ({ settings: now.settings, holidays: {}, locked }),
    async changeSettings(change: (settings: Settings) => Settings) {
      now.settings = change(now.settings)
    },
  }
  const offer = () =>
    assess(inputOf({ ticket, settings: now.settings, tuning: tuningOf(now.counts) })).assessment
  return {
    now,
    offer,
    answer: (yes: boolean) => answerStatusOffer(rooms, { status: 'Waiting for Vendor', yes }),
  }
}

describe('three times waiting under one status', () => {
  it('offers it by the helpdesk’s own name, never after fewer', () => {
    expect(world(WAITED).offer().work.statusOffer).toBe('Waiting for Vendor')
    expect(world({ ...NO_COUNTS, waiting: { 'waiting for vendor': 2 } }).offer().work.statusOffer).toBeNull()
  })

  it('yes makes it others’ turn at once, and is not asked again', async () => {
    const { now, offer, answer } = world(WAITED)
    await answer(true)
    expect(now.settings.team.statusCourts).toEqual({ 'waiting for vendor': 'third-party' })
    expect(offer().work.statusOffer).toBeNull()
    expect(offer().silence).toBe('ball-with-third-party')
  })

  it('no changes nothing, and is not asked again', async () => {
    const { now, offer, answer } = world(WAITED)
    await answer(false)
    expect(now.settings.team.statusCourts).toEqual({})
    expect(offer().work.statusOffer).toBeNull()
  })

  it('where an administrator fixed it: not offered, not written', async () => {
    const { now, answer } = world(WAITED, ['team'])
    await answer(true)
    expect(now.settings.team.statusCourts).toEqual({})
    const input = inputOf({ ticket, tuning: tuningOf(WAITED), statusesLocked: true })
    expect(assess(input).assessment.work.statusOffer).toBeNull()
  })
})
