import type { OpenHours } from '@/utils/clock/calendar.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import { isObject } from '@/utils/settings/field.ts'
import type { TicketType } from '@/utils/ticket/ticket.ts'
import { HINT_NAMES } from '../hint-names.ts'
import { writeHours } from '../kit/hours-text.ts'
import { sayDate } from '../kit/say-date.ts'
import { regionName } from '../region-names.ts'
import type { PageSpeaker } from './names.ts'

const MINUTES = /Minutes$|^team\.sizes\./
const MOST_LISTED = 3

const WORDS: Readonly<Record<string, PagesKey>> = {
  us: 'vUs',
  customer: 'vCustomer',
  'third-party': 'vThirdParty',
  'first-reply': 'vFirstReply',
  'next-reply': 'vNextReply',
  update: 'vUpdate',
  resolution: 'vResolution',
  other: 'vOther',
}

/** Types of tickets in words; empty: every type. */
export const TYPE_NAMES: Readonly<Record<TicketType | '', PagesKey>> = {
  '': 'vAllTypes',
  incident: 'vIncident',
  problem: 'vProblem',
  request: 'vRequest',
  question: 'vQuestion',
  change: 'vChange',
  task: 'vTask',
  other: 'vOtherType',
}

/** A value of the settings as a person writes it. */
export function sayValue(path: string, value: unknown, speaker: PageSpeaker): string {
  const field = path.replace(/^team\.\w+\.\d+\./, '')
  if (field === 'type') return speaker.t(TYPE_NAMES[value as TicketType | ''])
  if (value === undefined || value === '') return speaker.t('vEmpty')
  if (typeof value === 'boolean') return speaker.t(value ? 'on' : 'off')
  if (typeof value === 'number') return sayNumber(path, field, value, speaker)
  if (typeof value === 'string') return sayText(path, field, value, speaker)
  if (/\.(week|halfDays|extraDays)\.[\d-]+$/.test(path)) {
    return unbroken(writeHours(value as readonly OpenHours[])) || speaker.t('closed')
  }
  if (Array.isArray(value))
    return sayList(
      value.map((entry) => sayEntry(field, entry, speaker)),
      speaker,
    )
  return isObject(value) ? nameIn(value) : String(value)
}

/** Hours never break at their dash. */
function unbroken(hours: string): string {
  return hours.replaceAll('–', '\u2060–\u2060')
}

function sayNumber(path: string, field: string, value: number, speaker: PageSpeaker): string {
  if (MINUTES.test(path)) return value === 0 ? speaker.t('vNone') : speaker.duration(value * 60_000, 'card')
  if (field === 'priority') return value === 0 ? speaker.t('vAllPriorities') : `P${value}`
  return path === 'team.retentionDays' ? speaker.t('vDays', { n: value }) : speaker.number(value)
}

function sayText(path: string, field: string, value: string, speaker: PageSpeaker): string {
  const isWord = field === 'metric' || /^team\.(statusCourts|slaMetrics)\./.test(path)
  const word = isWord ? WORDS[value] : undefined
  if (word) return speaker.t(word)
  if (field === 'holidays') return regionName(value, speaker.language)
  if (field === 'from' || field === 'to') return speaker.time(Date.parse(value))
  return field === 'announcedOn' ? sayDate(value, speaker.language) : value
}

function sayEntry(field: string, entry: unknown, speaker: PageSpeaker): string {
  if (field === 'closures' && Array.isArray(entry)) {
    const [from, to] = entry as [string, string]
    const first = sayDate(from, speaker.language)
    return from === to ? first : speaker.t('vRange', { from: first, to: sayDate(to, speaker.language) })
  }
  if (field === 'dates' && Array.isArray(entry)) {
    const [date, from, to] = entry as [string, string, string]
    return `${sayDate(date, speaker.language)} ${from}–${to}`
  }
  if (field === 'team.hints.off' && typeof entry === 'string') {
    const name = HINT_NAMES[entry as keyof typeof HINT_NAMES] as PagesKey | undefined
    return name ? speaker.t(name) : entry
  }
  return isObject(entry) ? nameIn(entry) : String(entry)
}

function sayList(entries: readonly string[], speaker: PageSpeaker): string {
  if (entries.length === 0) return speaker.t('vNone')
  const shown = entries.slice(0, MOST_LISTED).join('; ')
  const n = entries.length - MOST_LISTED
  return n > 0 ? speaker.t('vMore', { list: shown, n }) : shown
}

function nameIn(item: Readonly<Record<string, unknown>>): string {
  const name = item['name'] || item['customer'] || item['match'] || item['id']
  return typeof name === 'string' ? name : ''
}
