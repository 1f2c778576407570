import { failed } from '../answer.ts'
import { caller, KEEP } from '../caller.ts'
import { type Fields, fieldsOf, type Origin, text, texts } from '../fields.ts'
import type { EarlierTicket, Helpdesk } from '../helpdesk.ts'
import { instant } from '../time.ts'
import { csatOf, vendorMoodOf } from './mood.ts'
import { MOST, search } from './search.ts'
import { type Setup, setupOf } from './setup.ts'
import { categoryOf } from './status.ts'

export const readEarlierTickets: Helpdesk['readEarlierTickets'] = async (ref, requesterId, io, signal) => {
  const call = caller(ref, io, signal)
  const setup = await setupOf(call)
  const jql = `reporter = ${quoted(requesterId)} ORDER BY created DESC`
  const fields = ['created,updated,resolutiondate,status,labels', setup.sentiment, setup.feedback].filter(
    Boolean,
  )
  const answer = await search(call, ref, jql, fields.join(','), KEEP.history, 'earlier')
  if (!answer.ok) return answer
  const origin: Origin = { at: answer.at, source: 'api', bad: [] }
  const issues = fieldsOf(answer.data, '', origin).list('issues')
  if (issues === null) return failed('bad-answer')
  const list = issues.flatMap((issue) => earlierIn(issue, setup) ?? []).filter(({ key }) => key !== ref.key)
  return { ok: true, list, complete: issues.length < MOST }
}

function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`
}

function earlierIn(whole: Fields, setup: Setup): EarlierTicket | null {
  const issue = whole.in('fields')
  const key = whole.get('key', text)
  const createdAt = issue.get('created', instant)
  if (key === null || createdAt === null) return whole.spoil()
  const status = issue.in('status')
  const csat = csatOf(issue, setup.feedback)
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
