// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { Options } from '../../../components/settings/options/Options.tsx'
import { LANGUAGES } from '../../../utils/i18n/language.ts'
import { pagesCatalogues } from '../../../utils/i18n/pages/index.ts'
import { fakeWorld } from './fake-ports.ts'
import { show } from './render.tsx'

const desk = {
  id: 'desk',
  name: 'Helpdesk',
  zone: 'Europe/Amsterdam',
  week: Object.fromEntries([1, 2, 3, 4, 5].map((day) => [day, [['09:00', '17:00']]])),
  holidays: 'NL',
}
const settings = { personal: { consent: true }, team: { calendars: [desk] } }

async function open(part: string, options: Parameters<typeof fakeWorld>[0] = {}) {
  window.location.hash = `#${part}`
  const world = fakeWorld({ settings, ...options })
  return { world, page: await show(<Options ports={world.ports} />) }
}

afterEach(() => {
  window.location.hash = ''
})

describe('calendars', () => {
  it('previews: two hours from Friday 16:30 end Monday 10:30', async () => {
    const { page } = await open('calendars')
    expect(page.text()).toMatch(
      /A ticket of Friday,? 27 Nov(?: at|,) 16:30 with 2\u00a0h working time ends Monday,? 30 Nov(?: at|,) 10:30\./,
    )
  })

  it('offers days by agreement without ticking them', async () => {
    const { world, page } = await open('calendars')
    const ticks = page.all('input[type=checkbox]') as HTMLInputElement[]
    expect(ticks.length).toBeGreaterThan(2)
    expect(ticks.some((tick) => tick.checked)).toBe(false)
    await page.press('Liberation Day')
    expect(world.settings.team.calendars[0]?.agreed).toEqual(['Liberation Day'])
  })

  it('takes company days from iCalendar after showing them, with what does not fit', async () => {
    const { world, page } = await open('calendars')
    const text = [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//test//test//EN',
      'BEGIN:VEVENT',
      'UID:1',
      'DTSTAMP:20260101T000000Z',
      'DTSTART;VALUE=DATE:20261224',
      'DTEND;VALUE=DATE:20261227',
      'SUMMARY:Company days',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:2',
      'DTSTAMP:20260101T000000Z',
      'DTSTART:20261210T090000Z',
      'DTEND:20261210T100000Z',
      'SUMMARY:Stand-up',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n')
    await page.give('Company days (.ics) …', new File([text], 'days.ics'))
    expect(page.text()).toContain('3 new closed days in days.ics:')
    expect(page.text()).toContain('“Stand-up” has hours; only whole days are taken.')
    expect(world.settings.team.calendars[0]?.closures).toEqual([])
    await page.press('Take over')
    expect(world.settings.team.calendars[0]?.closures).toEqual([['2026-12-24', '2026-12-26']])
  })

  it('takes a Zendesk schedule', async () => {
    const { world, page } = await open('calendars')
    const schedule = {
      schedule: {
        name: 'Support',
        time_zone: 'Helsinki',
        intervals: [{ start_time: 1440 + 480, end_time: 1440 + 960 }],
      },
    }
    await page.give('Zendesk schedule (.json) …', new File([JSON.stringify(schedule)], 'schedule.json'))
    expect(page.text()).toContain('“Support”: Europe/Helsinki, Mo 08:00–16:00')
    await page.press('Take over')
    expect(world.settings.team.calendars[0]).toMatchObject({
      zone: 'Europe/Helsinki',
      week: { 1: [['08:00', '16:00']] },
    })
  })

  it.each(['garbage', '{}', '[1]'])('refuses %j as a schedule', async (text) => {
    const { world, page } = await open('calendars')
    const before = world.settings
    await page.give('Zendesk schedule (.json) …', new File([text], 'x.json'))
    expect(page.text()).toContain('This is no Zendesk schedule')
    expect(world.settings).toBe(before)
  })

  it('says why a calendar does not count, and adds one under a name of its own', async () => {
    const { world, page } = await open('calendars')
    await page.press('Add a calendar')
    expect(world.settings.team.calendars.map(({ id }) => id)).toEqual(['desk', 'calendar-1'])
    expect(page.text()).toContain('the time zone is missing; no day has hours.')
    await page.press('Make it the desk’s own')
    expect(world.settings.team.calendars.map(({ id }) => id)).toEqual(['calendar-1', 'desk'])
  })
})

describe('the other parts', () => {
  it('adds an own target only when it is done', async () => {
    const { world, page } = await open('targets')
    await page.press('Add a target')
    await page.type('Within', '4')
    await page.type('Priority', '2')
    expect(world.settings.team.ownTargets).toEqual([])
    await page.press('Add')
    expect(world.settings.team.ownTargets).toEqual([
      { metric: 'resolution', priority: 2, customer: '', goalMinutes: 240 },
    ])
  })

  it('does the sums of nudge.md: 65 h in 13 weeks, 21.9 h a year', async () => {
    const { page } = await open('maintenance')
    expect(page.text()).toContain('5 × 1\u00a0h a week is 65\u00a0h in 13 weeks.')
    expect(page.text()).toContain('99.75 % leaves 21.9\u00a0h of downtime a year')
    await page.type('Available', '99.875')
    expect(page.text()).toMatch(/99\.875 % leaves (10\.9|11)\u00a0h/)
  })

  it('switches a hint off and on', async () => {
    const { world, page } = await open('hints')
    await page.press('Customer said thanks')
    expect(world.settings.team.hints.off).toEqual(['thanks'])
    await page.press('Customer said thanks')
    expect(world.settings.team.hints.off).toEqual([])
    expect(world.settings.team.hints.replyCheck).toBe(false)
  })

  it('deletes history only after a second yes', async () => {
    const { world, page } = await open('data')
    await page.press('Forget everything')
    expect(world.forgotten).toEqual([])
    await page.press('Delete')
    expect(world.forgotten).toEqual(['all'])
    expect(page.text()).toContain('Deleted.')
  })

  it('exports nothing in works council mode', async () => {
    const { page } = await open('data', { settings: { ...settings, team: { worksCouncilMode: true } } })
    expect((page.named('Save all of it to a file') as HTMLButtonElement).disabled).toBe(true)
  })

  it('says calmly that the database is broken', async () => {
    const { page } = await open('data', { broken: 'InvalidStateError' })
    expect(page.text()).toContain('Everything else works; earlier contacts are missing.')
  })

  it.each(LANGUAGES)('has the privacy text in full in %s', async (language) => {
    const { page } = await open('privacy', { settings: { personal: { consent: true, language } } })
    const catalogue = pagesCatalogues[language]
    expect(page.text()).toContain(catalogue.privacyNever1)
    expect(page.text()).toContain(catalogue.privacyCouncil3)
    expect(page.text()).not.toMatch(/\{\w+\}/)
  })
})
