import { describe, expect, it } from 'vitest'
import { longDays } from '../../../components/settings/calendar/day-names.ts'
import { namePlace } from '../../../components/settings/file/names.ts'
import { sayValue } from '../../../components/settings/file/values.ts'
import { LANGUAGES } from '../../../utils/i18n/language.ts'
import { pagesCatalogues } from '../../../utils/i18n/pages/index.ts'
import { createSpeaker } from '../../../utils/i18n/speaker.ts'
import { parseTeamSettings } from '../../../utils/settings/parse.ts'
import { placesOf } from '../../settings/arbitrary.ts'

const HOURS = [['08:00', '12:00']]
const SPAN = ['2026-12-24', '2026-12-31']

/** One of everything a team can enter. */
const team = parseTeamSettings({
  calendars: [
    {
      id: 'desk',
      name: 'Helpdesk',
      zone: 'Europe/Berlin',
      week: { 1: HOURS },
      holidays: 'DE-BY',
      agreed: ['Christmas Eve'],
      closures: [SPAN],
      halfDays: { '2026-12-05': HOURS },
      extraDays: { '2026-12-06': HOURS },
    },
  ],
  statusCourts: { 'on hold': 'third-party' },
  slaMetrics: { 'time to first response': 'first-reply' },
  ownTargets: [{ customer: 'Acme' }],
  usualWork: [{ priority: 1, type: 'incident', handsOnMinutes: 45 }, {}],
  criticalHours: [{ customer: 'Acme', week: { 5: HOURS }, dates: [['2026-11-25', '09:00', '12:00']] }],
  maintenance: [{ name: 'Mail', from: '2026-11-29T01:00:00Z', to: '2026-11-29T02:00:00Z' }],
}).value

function everyPlace(): readonly (readonly [string, unknown])[] {
  const found: [string, unknown][] = []
  const walk = (value: unknown, path: string) => {
    const isItems =
      Array.isArray(value) && value.some((item) => typeof item === 'object' && !Array.isArray(item))
    if (isItems) for (const [index, item] of (value as unknown[]).entries()) walk(item, `${path}.${index}`)
    else if (
      typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      placesOf(value).length > 0
    ) {
      for (const [name, child] of Object.entries(value)) walk(child, `${path}.${name}`)
    } else found.push([path, value])
  }
  walk(team, 'team')
  return found
}

describe.each(LANGUAGES)('places of the settings file in %s', (language) => {
  const speaker = createSpeaker({ language, catalogue: pagesCatalogues[language], zone: 'UTC', now: () => 0 })

  it.each(everyPlace())('%s has a name and its value words', (path, value) => {
    const name = namePlace(path, speaker, longDays(language), '')
    expect(name).not.toMatch(/team\.|\{|undefined/)
    expect(name).not.toBe('')
    const last = path.split('.').at(-1) as string
    if (/[A-Z]/.test(last)) expect(name).not.toContain(last)
    expect(sayValue(path, value, speaker)).not.toMatch(/\[object|\{|undefined|^$/)
  })
})
