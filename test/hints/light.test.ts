import { describe, expect, it } from 'vitest'
import { assess } from '../../utils/hints/assess.ts'
import { lightOf, withoutWords } from '../../utils/hints/light.ts'
import {
  at,
  contextWith,
  given,
  happened,
  inputOf,
  OPEN,
  PENDING,
  reads,
  says,
  settingsOf,
  TODAY,
  target,
  ticketOf,
} from './support.ts'

const full = ticketOf({
  me: given({ id: 'agent-7', name: 'SECRET', zone: null }),
  subject: given('SECRET'),
  category: given('SECRET'),
  tags: given(['SECRET']),
  requester: given({ id: 'SECRET', name: 'SECRET', zone: 'Europe/SECRET' }),
  organisation: given({ id: 'SECRET', name: 'SECRET' }),
  group: given({ id: '1', name: 'SECRET' }),
  supplier: given({ id: '1', name: 'SECRET' }),
  priority: given({ name: 'SECRET', level: 1 as const }),
  partOf: given('SECRET'),
  csat: given({ value: 1, label: 'SECRET', comment: 'SECRET' }),
  vendorMood: given({ step: 0 as const, label: 'SECRET' }),
  slaTargets: given([target({ name: 'SECRET' })]),
  messages: reads(
    says('requester', at('07:05'), {
      id: 'SECRET',
      body: 'SECRET',
      author: { id: 'SECRET', role: 'requester', isMe: false },
    }),
  ),
  events: happened({ kind: 'group', at: at('08:00'), by: 'agent', from: 'SECRET', to: 'SECRET2' }),
  bad: ['SECRET'],
})

describe('a reading without words and names', () => {
  it('keeps no subject, name, id of a person, word or group', () => {
    expect(JSON.stringify(withoutWords(full))).not.toMatch(/SECRET|agent-7/)
  })

  it('keeps critical hours as times', () => {
    const settings = settingsOf({
      criticalHours: [{ customer: 'Acme', note: 'Payroll', dates: [[TODAY, '14:00', '15:00']] }],
    })
    expect(lightOf(contextWith({}, { settings })).critical).toEqual({ from: at('14:00'), to: at('15:00') })
  })

  it.each([
    ['the founding case', ticketOf()],
    ['a breach', ticketOf({ slaTargets: given([target({ dueAt: at('09:00') })]) })],
    [
      'an answered question',
      ticketOf({
        status: given(PENDING),
        events: happened({ kind: 'status', at: at('07:31'), by: 'me', from: OPEN, to: PENDING }),
        messages: reads(
          says('requester', at('07:05')),
          says('agent', at('07:30')),
          says('requester', at('07:50')),
        ),
      }),
    ],
    [
      'mere thanks',
      ticketOf({
        status: given(PENDING),
        messages: reads(
          says('requester', at('07:05')),
          says('agent', at('07:30')),
          says('requester', at('07:50'), { body: 'Thanks a lot!' }),
        ),
      }),
    ],
  ])('is judged like the whole one: %s', (_, ticket) => {
    const whole = assess(inputOf({ ticket })).assessment
    const light = assess(inputOf({ ticket: JSON.parse(JSON.stringify(withoutWords(ticket))) })).assessment
    expect(light.nudge?.id).toBe(whole.nudge?.id)
    expect(light.silence).toBe(whole.silence)
    expect(light.wait).toEqual(whole.wait)
    expect(light.promise.dueAt).toBe(whole.promise.dueAt)
  })
})
