import { describe, expect, it } from 'vitest'
import { type CriticalHoursRule, criticalStretch } from '../../utils/clock/critical-hours.ts'
import { lostTime, suggestPeople } from '../../utils/clock/lost-time.ts'
import {
  hoursAQuarter,
  hoursDownAYear,
  nextWindow,
  timesOneWindow,
  waitInsideAnnounced,
  windowsOf,
  windowTime,
} from '../../utils/clock/maintenance.ts'
import { ticketNames } from '../../utils/clock/match-ticket.ts'
import { known } from '../../utils/ticket/reading.ts'
import { ams, HOUR } from './fixtures.ts'
import { ticketOf } from './tickets.ts'

const ZONE = 'Europe/Amsterdam'
const acme = ticketNames(
  ticketOf({ organisation: known({ id: '1', name: 'Acme' }, 'api', 0), tags: known(['VPN'], 'api', 0) }),
)

describe('critical hours', () => {
  const rule = (rest: Partial<CriticalHoursRule>): CriticalHoursRule => ({
    customer: 'acme',
    note: 'payroll run',
    week: {},
    dates: [],
    zone: '',
    ...rest,
  })
  const found = (now: string, until: string, ...rules: CriticalHoursRule[]) =>
    criticalStretch(rules, acme, ams(now), ams(until), ZONE)
  const payroll = rule({ dates: [['2026-06-25', '14:00', '18:00']] })

  it('are told when they begin before the promise ends, or go on', () => {
    expect(found('2026-06-25T09:00', '2026-06-25T13:59', payroll)).toBeNull()
    expect(found('2026-06-25T09:00', '2026-06-25T17:00', payroll)).toEqual({
      from: ams('2026-06-25T14:00'),
      to: ams('2026-06-25T18:00'),
      note: 'payroll run',
      customer: 'acme',
      active: false,
    })
    expect(found('2026-06-25T15:00', '2026-06-25T15:00', payroll)?.active).toBe(true)
    expect(found('2026-06-25T18:00', '2026-06-25T20:00', payroll)).toBeNull()
  })

  it('weekly ones, over midnight, in their own zone, by tag', () => {
    const weekly = rule({ customer: 'vpn', week: { 1: [['22:00', '02:00']] }, zone: 'Europe/Helsinki' })
    expect(found('2026-06-01T22:30', '2026-06-01T23:00', weekly)).toMatchObject({
      from: ams('2026-06-01T21:00'),
      to: ams('2026-06-02T01:00'),
      active: true,
    })
  })

  it('nothing matches nothing; a damaged rule is none', () => {
    expect(
      found(
        '2026-06-25T09:00',
        '2026-06-25T17:00',
        rule({ ...payroll, customer: 'other' }),
        rule({ ...payroll, customer: ' ' }),
      ),
    ).toBeNull()
    expect(
      found(
        '2026-06-25T09:00',
        '2026-06-25T17:00',
        rule({ ...payroll, zone: 'Mars' }),
        rule({ dates: [['x', 'y', 'z']] }),
      ),
    ).toBeNull()
  })
})

describe('maintenance windows', () => {
  const window = {
    name: 'VPN',
    match: 'vpn',
    from: '2026-06-03T20:00:00Z',
    to: '2026-06-03T22:00:00Z',
    announcedOn: '2026-06-01',
  }
  const one = (rest: Partial<typeof window>) => windowsOf([{ ...window, ...rest }], acme, ZONE)[0]

  it('touch the tickets they match and are announced only beforehand', () => {
    expect(one({})).toMatchObject({ name: 'VPN', announced: true, announcedOn: '2026-06-01' })
    expect(one({ match: '' })).toBeDefined()
    expect(one({ match: 'mail' })).toBeUndefined()
    expect(one({ announcedOn: '2026-06-04' })).toMatchObject({ announced: false })
    expect(one({ announcedOn: '' })).toMatchObject({ announced: false, announcedOn: null })
    expect(one({ to: '2026-06-03T20:00:00Z' })).toBeUndefined()
    expect(one({ from: 'soon' })).toBeUndefined()
  })

  it('the next one, and the wait inside announced ones', () => {
    const windows = windowsOf(
      [
        window,
        { ...window, match: '', announcedOn: '', from: '2026-06-03T21:00:00Z', to: '2026-06-03T23:00:00Z' },
      ],
      acme,
      ZONE,
    )
    const at = (iso: string) => Date.parse(iso)
    expect(nextWindow(windows, at('2026-06-03T00:00:00Z'))?.from).toBe(at('2026-06-03T20:00:00Z'))
    expect(nextWindow(windows, at('2026-06-03T22:00:00Z'))?.announced).toBe(false)
    expect(nextWindow(windows, at('2026-06-03T23:00:00Z'))).toBeNull()
    const wait = [{ from: at('2026-06-03T21:30:00Z'), to: at('2026-06-04T08:00:00Z') }]
    expect(waitInsideAnnounced(wait, windows)).toBe(HOUR / 2)
    expect(windowTime(windows, at('2026-06-01T00:00:00Z'), at('2026-07-01T00:00:00Z'))).toBe(3 * HOUR)
  })

  it('what a plan and a percentage mean in hours', () => {
    expect(hoursAQuarter(5, 1)).toBe(65)
    expect(timesOneWindow(65, 8)).toBe(8.125)
    expect(hoursDownAYear(99.75)).toBe(21.9)
    expect(hoursDownAYear(99.875)).toBe(10.95)
    expect(hoursDownAYear(100)).toBe(0)
    expect(hoursDownAYear(101)).toBeNull()
    expect(hoursDownAYear(Number.NaN)).toBeNull()
  })
})

describe('lost time', () => {
  it('is waiting times people; money only with a rate; nothing invented', () => {
    expect(lostTime(90 * 60_000, 5, 0)).toEqual({ hours: 7.5, money: null })
    expect(lostTime(90 * 60_000, 5, 40)).toEqual({ hours: 7.5, money: 300 })
    expect(lostTime(HOUR, null, 40)).toBeNull()
    expect(lostTime(HOUR, 0, 40)).toBeNull()
  })

  it.each([
    ["Ik en 5 collega's kunnen niet inloggen", 5, "5 collega's"],
    ['Alle 1.200 medewerkers liggen stil', 1200, '1.200 medewerkers'],
    ['We zijn met 12 en niemand kan printen', 12, 'We zijn met 12'],
    ['Hier stehen 12 Leute und warten', 12, '12 Leute'],
    ['zwölf Kolleginnen warten, 3 Personen sind krank', 12, 'zwölf Kolleginnen'],
    ['8 henkilöä odottaa, myös kaksi asiakasta', 8, '8 henkilöä'],
    ['Meitä on 8', 8, 'Meitä on 8'],
    ['It stops all 30 of us', 30, '30 of us'],
    ['two colleagues and 14 other users', 14, '14 other users'],
  ])('finds people in %j', (text, people, quote) => {
    expect(suggestPeople(text)).toMatchObject({ people, quote })
    const found = suggestPeople(text)
    expect(text.slice(found?.from, found?.to)).toBe(quote)
  })

  it.each([
    '',
    'Printer 5 is broken',
    'since 09:12 users complain',
    'version 2.5 users guide',
    '1 person',
    'we are 100% stuck',
    '30 minutes',
    'INC-12 people',
  ])('finds none in %j', (text) => expect(suggestPeople(text)).toBeNull())
})
