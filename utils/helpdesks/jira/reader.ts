import { type Fields, fieldsOf, type Origin, text, texts } from '../fields.ts'
import type { EarlierTicket, Reader } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { csatOf, vendorMoodOf } from './mood.ts'
import { MOST } from './search.ts'
import { type Setup, setupFrom } from './setup.ts'
import { categoryOf } from './status.ts'
import { jiraTicket } from './ticket.ts'

export const jiraReader: Reader = {
  ticketFrom({ ref, main, sides, at, zone }) {
    const moment = { readAt: at + (main?.skew ?? 0), clockSkew: main?.skew ?? 0 }
    return jiraTicket(ref, main?.data, setupFrom(sides.fields, sides.statuses), sides, moment, zone)
  },
  earlierFrom({ ref, main, sides }) {
    const setup = setupFrom(sides.fields, sides.statuses)
    const origin: Origin = { at: main.at, source: 'api', bad: [] }
    const issues = fieldsOf(main.data, '', origin).list('issues')
    const list = issues
      ?.flatMap((issue) => earlierIn(issue, setup) ?? [])
      .filter(({ key }) => key !== ref.key)
    return list ? { list, complete: (issues?.length ?? 0) < MOST } : null
  },
}

function earlierIn(whole: Fields, setup: Setup): EarlierTicket | null {
  const issue = whole.in('fields')
  const key = whole.get('key', text)
  const createdAt = issue.get('created', instant)
  if (key === null || createdAt === null) return whole.spoil()
  const status = issue.in('status')
  const csat = csatOf(issue.in(setup.feedback ?? ''))
  const mood = vendorMoodOf(issue, setup.sentiment)
  return {
    key,
    createdAt,
    updatedAt: issue.get('updated', instant),
    solvedAt: issue.get('resolutiondate', instant),
    category: categoryOf(status.get('name', text) ?? '', status.in('statusCategory').get('key', text)),
    csat: csat.known ? csat.value : null,
    vendorMood: mood.known ? mood.value : null,
    tags: issue.get('labels', texts) ?? [],
  }
}
