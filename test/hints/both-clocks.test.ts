import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { overlayCatalogues } from '../../utils/i18n/overlay/index.ts'
import { createSpeaker } from '../../utils/i18n/speaker.ts'
import { given, inputOf, NOW, ticketOf } from './support.ts'

const promiseFor = (zone: string | null) => {
  const requester = given({ id: '31', name: null, zone })
  return assess(inputOf({ ticket: ticketOf({ requester }) })).assessment.promise
}

describe('the due time on both clocks', () => {
  it('is told for a customer whose clock differs: 16:00 in Amsterdam is 15:00 in London', () => {
    const { dueAt, customerZone } = promiseFor('Europe/London')
    expect(customerZone).toBe('Europe/London')
    const catalogue = overlayCatalogues.en
    const speaker = createSpeaker({ language: 'en', catalogue, zone: 'Europe/Amsterdam', now: () => NOW })
    const time = { timeIn: dueAt as number, zone: customerZone as string }
    expect(speaker.t('dueForCustomer', { time })).toBe('15:00 on the customer’s clock')
  })

  it('is not told where both clocks agree, or the customer’s is not known or none', () => {
    // Berlin and Amsterdam keep the same time.
    expect(promiseFor('Europe/Berlin').customerZone).toBeNull()
    expect(promiseFor(null).customerZone).toBeNull()
    expect(promiseFor('Mars/Olympus').customerZone).toBeNull()
  })
})

describe('a wait that began before the desk opened', () => {
  it('is marked: written 07:05, the desk opens 08:00', () => {
    expect(assess(inputOf()).assessment.wait?.beganClosed).toBe(true)
  })
})
