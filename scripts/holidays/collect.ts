import Holidays, { type HolidaysTypes } from 'date-holidays'
import { DAY_MS, formatDate, parseDate } from '../../utils/clock/days.ts'
import { easter, FIRST_YEAR, LAST_YEAR } from '../../utils/clock/holidays/rule.ts'
import { ALSO_OFFERED, BY_AGREEMENT, NEVER_ASSUMED, OWN_NAMES } from './regions.ts'

type Named = readonly [name: string, rule: string]

export interface Region {
  readonly public: readonly Named[]
  readonly offered: readonly Named[]
  readonly names: Readonly<Record<string, readonly string[]>>
  readonly part: string
}

const OFFERED_TYPES = ['bank', 'optional', 'school']
const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i)

/** All days of one place that close, or may close by agreement, as rules. */
export function collectRegion(code: string): Region {
  const [country = '', part] = code.split('-')
  const source = new Holidays()
  if (part === undefined) source.init(country)
  else source.init(country, part)
  const closed = new Map<string, string[]>()
  const maybe = new Map<string, string[]>()
  for (const day of YEARS.flatMap((year) => source.getHolidays(year, 'en'))) {
    const name = plainName(day.name)
    if (NEVER_ASSUMED[country]?.includes(name)) continue
    if (day.type === 'public') add(closed, name, day)
    else if (OFFERED_TYPES.includes(day.type) || ALSO_OFFERED[country]?.includes(name)) add(maybe, name, day)
  }
  const publicDays = toRules(closed)
  const offered = [...toRules(maybe), ...(BY_AGREEMENT[country] ?? [])]
  const isNew = ([name, rule]: Named, i: number) =>
    !publicDays.some((day) => day[1] === rule) && offered.findIndex((day) => day[0] === name) === i
  return {
    public: publicDays,
    offered: offered.filter(isNew),
    names: { ...translations(source), ...OWN_NAMES },
    part: part === undefined ? '' : (new Holidays().getStates(country)?.[part] ?? ''),
  }
}

function plainName(name: string): string {
  return name.replace(/ \(substitute day\)$/, '').replaceAll('’', "'")
}

/** A day may last longer than its date (`end` is exclusive). */
function add(days: Map<string, string[]>, name: string, day: HolidaysTypes.Holiday): void {
  const first = parseDate(day.date.slice(0, 10)) ?? 0
  const length = Math.max(1, Math.round((day.end.getTime() - day.start.getTime()) / DAY_MS))
  const dates = Array.from({ length }, (_, i) => formatDate(first + i))
  days.set(name, [...(days.get(name) ?? []), ...dates])
}

function toRules(days: ReadonlyMap<string, readonly string[]>): Named[] {
  return [...days].map(([name, dates]) => [name, ruleFor(dates)])
}

/** The shortest rule that gives exactly these dates. */
function ruleFor(dates: readonly string[]): string {
  const perYear = YEARS.map((year) =>
    [...new Set(dates.filter((date) => date.startsWith(`${year}-`)))].sort(),
  )
  const single = perYear.every((found) => found.length === 1) ? perYear.map((found) => found[0] ?? '') : null
  if (single !== null) {
    const monthDays = new Set(single.map(monthDay))
    const toEaster = new Set(single.map((date, i) => (parseDate(date) ?? 0) - easter(YEARS[i] ?? 0)))
    if (monthDays.size === 1) return [...monthDays].join('')
    if (toEaster.size === 1) return `e${[...toEaster].join('')}`
  }
  return perYear.map((found) => found.map(monthDay).join('+')).join(',')
}

function monthDay(date: string): string {
  return date.slice(5).replace('-', '')
}

/** The source answers in one of the country's own languages where it has no translation: that is none. */
function translations(source: Holidays): Record<string, readonly string[]> {
  const inLanguage = (language: string) =>
    new Map(
      source.getHolidays(2026, language).map(({ rule, name, substitute }) => [substitute ? '' : rule, name]),
    )
  const own = source.getLanguages().map((language) => ({ language, names: inLanguage(language) }))
  const asked = ['nl', 'fi', 'de'].map((language) => ({ language, names: inLanguage(language) }))
  const entries = source.getHolidays(2026, 'en').map((day) => {
    const translated = asked.map(({ language, names }) => {
      const name = names.get(day.rule) ?? ''
      const fellBack =
        !own.some((known) => known.language === language) &&
        own.some((known) => known.names.get(day.rule) === name)
      return fellBack || name === day.name ? '' : name
    })
    return [plainName(day.name), translated] as const
  })
  return Object.fromEntries(entries)
}
