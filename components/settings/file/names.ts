import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { Speaker } from '@/utils/i18n/speaker.ts'

export type PageSpeaker = Speaker<PagesKey>

const PRIORITIES: Readonly<Record<string, PagesKey>> = {
  p1: 'p1',
  p2: 'p2',
  p3: 'p3',
  p4: 'p4',
  unset: 'pUnsetLong',
}
const THRESHOLDS: Readonly<Record<string, PagesKey>> = {
  stillMinutes: 'tellAfter',
  safeMarginMinutes: 'safeMargin',
  soonMinutes: 'soonFrom',
}
const SIZES: Readonly<Record<string, PagesKey>> = { s: 'sizeS', m: 'sizeM', l: 'sizeL' }

/** Names of single places, and of whole groups where a group as such is spoken of. */
const PLAIN: Readonly<Record<string, PagesKey>> = {
  team: 'everything',
  'team.thresholds': 'perPriority',
  'team.sizes': 'sizes',
  'team.handsOnP80Minutes': 'nUsualWork',
  'team.usualWork': 'nUsualRows',
  'team.calendars': 'nCalendars',
  'team.statusCourts': 'nCourtsAll',
  'team.slaMetrics': 'nMetricsAll',
  'team.nudgesPerDay': 'nudgesPerDay',
  'team.ownTargets': 'nTargets',
  'team.criticalHours': 'nCritical',
  'team.maintenance': 'nMaintenance',
  'team.hourlyRate': 'nRate',
  'team.currency': 'nCurrency',
  'team.hints': 'secHints',
  'team.hints.off': 'nHintsOff',
  'team.hints.replyCheck': 'nReplyCheck',
  'team.hints.holdOut': 'nHoldOut',
  'team.hints.earlyRisk': 'secRisk',
  'team.hints.afterBreach': 'nAfterBreach',
  'team.internalDesk': 'nInternal',
  'team.worksCouncilMode': 'nWorksCouncil',
  'team.customerNotes': 'nCustomerNotes',
  'team.retentionDays': 'nRetention',
}

const ITEMS: Readonly<Record<string, PagesKey>> = {
  calendars: 'ofCalendar',
  ownTargets: 'ofTarget',
  usualWork: 'ofUsual',
  criticalHours: 'ofCritical',
  maintenance: 'ofWindow',
}

const ITEM_FIELDS: Readonly<Record<string, PagesKey>> = {
  id: 'nName',
  name: 'nName',
  zone: 'zone',
  week: 'hours',
  holidays: 'nHolidays',
  agreed: 'nAgreed',
  closures: 'nClosures',
  halfDays: 'nHalfDaysAll',
  extraDays: 'nExtraDaysAll',
  metric: 'nMetric',
  priority: 'priority',
  customer: 'nCustomer',
  goalMinutes: 'nGoal',
  type: 'nType',
  handsOnMinutes: 'nWork',
  note: 'nNote',
  dates: 'nDates',
  match: 'nMatch',
  from: 'nFrom',
  to: 'nTo',
  announcedOn: 'nAnnounced',
}

/** What a person calls a place of the team's settings; `item` names the item of a list it lies in. */
export function namePlace(
  path: string,
  speaker: PageSpeaker,
  days: Readonly<Record<string, string>>,
  item = '',
): string {
  const plain = PLAIN[path]
  if (plain) return speaker.t(plain)
  const [, group = '', first = '', ...rest] = path.split('.')
  if (group === 'thresholds') {
    const [row, column] = [PRIORITIES[first], THRESHOLDS[rest[0] ?? '']]
    if (row && column) return speaker.t('cell', { row: speaker.t(row), column: speaker.t(column) })
    return row ? speaker.t(row) : path
  }
  if (group === 'sizes' && SIZES[first]) return speaker.t('nSizes', { size: speaker.t(SIZES[first]) })
  if (group === 'statusCourts') return speaker.t('nCourts', { status: [first, ...rest].join('.') })
  if (group === 'slaMetrics') return speaker.t('nMetrics', { target: [first, ...rest].join('.') })
  const owner = ITEMS[group]
  if (!owner) return PLAIN[`team.${group}`] ? speaker.t(PLAIN[`team.${group}`] as PagesKey) : path
  const whole = speaker.t(owner, { item: item || String(Number(first) + 1) })
  const name = nameField(rest, speaker, days)
  return name === null ? whole : speaker.t('ofItem', { item: whole, name })
}

function nameField(
  [field, key]: readonly string[],
  speaker: PageSpeaker,
  days: Readonly<Record<string, string>>,
): string | null {
  if (field === undefined) return null
  if (key !== undefined && field === 'week') return days[key] ?? speaker.t('hours')
  if (key !== undefined && field === 'halfDays') return speaker.t('nHalfDays', { date: key })
  if (key !== undefined && field === 'extraDays') return speaker.t('nExtraDays', { date: key })
  const name = ITEM_FIELDS[field]
  return name ? speaker.t(name) : field
}
