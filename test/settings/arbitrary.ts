import fc from 'fast-check'
import { isObject } from '../../utils/settings/field.ts'
import { defaultSettings, parseSettings } from '../../utils/settings/parse.ts'
import { getAt, setAt } from '../../utils/settings/path.ts'
import type { Settings } from '../../utils/settings/schema.ts'

/** Paths of all single values of settings. */
export function placesOf(settings: unknown, path = ''): readonly string[] {
  if (!isObject(settings)) return [path]
  const places = Object.entries(settings).flatMap(([name, value]) =>
    placesOf(value, path === '' ? name : `${path}.${name}`),
  )
  return places.length > 0 ? places : [path]
}

const PLACES = placesOf(defaultSettings)

const hours = fc.constantFrom<readonly (readonly [string, string])[]>(
  [],
  [['08:00', '17:00']],
  [
    ['08:00', '12:00'],
    ['13:00', '24:00'],
  ],
  [['22:00', '06:00']],
)
const calendar = fc.record({
  id: fc.uuid().map((id) => id.slice(0, 8)),
  name: fc.string({ maxLength: 20 }),
  zone: fc.constantFrom('', 'Europe/Helsinki', 'Asia/Kolkata', 'America/St_Johns'),
  week: fc.dictionary(fc.constantFrom('1', '2', '3', '4', '5', '6', '7'), hours),
  holidays: fc.constantFrom('', 'NL', 'DE-BY'),
  agreed: fc.array(fc.constantFrom('Liberation Day', 'Christmas Eve'), { maxLength: 2 }),
  closures: fc.array(fc.constant(['2026-12-24', '2026-12-31']), { maxLength: 3 }),
  halfDays: fc.dictionary(fc.constantFrom('2026-12-05', '2027-02-01'), hours),
})
const target = fc.record({
  metric: fc.constantFrom('first-reply', 'update', 'resolution'),
  priority: fc.integer({ min: 0, max: 4 }),
  customer: fc.string({ maxLength: 20 }),
  goalMinutes: fc.integer({ min: 1, max: 5000 }),
})
const usual = fc.record({
  priority: fc.integer({ min: 0, max: 4 }),
  type: fc.constantFrom('', 'incident', 'other'),
  handsOnMinutes: fc.integer({ min: 1, max: 9600 }),
})

/** Good settings of all kinds. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    team: fc.record({
      nudgesPerDay: fc.integer({ min: 0, max: 10 }),
      hourlyRate: fc.double({ min: 0, max: 1000, noNaN: true }).map((rate) => Math.round(rate * 100) / 100),
      retentionDays: fc.integer({ min: 7, max: 400 }),
      calendars: fc.uniqueArray(calendar, { maxLength: 4, selector: ({ id }) => id }),
      ownTargets: fc.array(target, { maxLength: 5 }),
      usualWork: fc.array(usual, { maxLength: 4 }),
      slaMetrics: fc.dictionary(fc.string({ maxLength: 12 }), fc.constantFrom('resolution', 'update')),
      statusCourts: fc.dictionary(fc.string({ maxLength: 12 }), fc.constantFrom('us', 'customer')),
      internalDesk: fc.boolean(),
    }),
    personal: fc.record({ language: fc.constantFrom('auto', 'fi'), consent: fc.boolean() }),
  })
  .map((raw) => parseSettings(JSON.parse(JSON.stringify(raw))).value)

/** Settings in which one place holds any JSON. */
export const wreckedSettings: fc.Arbitrary<unknown> = fc
  .tuple(anySettings, fc.constantFrom(...PLACES), fc.jsonValue(), fc.nat(3))
  .map(([settings, path, value, up]) => {
    const place = path
      .split('.')
      .slice(0, -up || undefined)
      .join('.')
    return place === '' || getAt(settings, place) === undefined ? value : setAt(settings, place, value)
  })
