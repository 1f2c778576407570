import { describe, expect, test } from 'vitest'
import { HELPDESKS_BY_ID } from '../../../utils/helpdesks/index.ts'
import type { TicketRef } from '../../../utils/ticket/ref.ts'
import { fakeIo, json, NOON, OPTIONS, type Reply } from './support/fake-io.ts'
import * as answers from './support/jira-answers.ts'
import { FIELD } from './support/jira-answers.ts'

const REF: TicketRef = {
  helpdesk: 'jira',
  deployment: 'cloud',
  origin: 'https://acme.atlassian.net',
  basePath: '',
  key: 'ACME-12',
}
const SIGNAL = new AbortController().signal
const FEEDBACK = '/rest/servicedeskapi/request/ACME-12/feedback'
const solved = { resolutiondate: new Date(NOON).toISOString().replace('Z', '+0000') }

function ioWith(fields: object, feedback: Reply) {
  const issue = { ...answers.issue, fields: { ...answers.issueFields, ...fields } }
  return fakeIo({ ...answers.routes, '/rest/api/2/issue/ACME-12?': issue, [FEEDBACK]: feedback })
}

async function csat(io: ReturnType<typeof fakeIo>) {
  const result = await HELPDESKS_BY_ID.jira.read(REF, io, OPTIONS, SIGNAL)
  if (!result.ok) throw new Error(result.fault)
  return result.ticket.csat
}

const rated = (rating: unknown) => ({ type: 'csat', rating, comment: { body: 'Kiitos' } })
const ending = (status: number) => new Response('{}', { status })

describe('the rating of a solved request (SEEN servicedeskapi feedback)', () => {
  test.each([
    [1, -1],
    [3, 0],
    [5, 1],
  ])('%i stars are %i', async (rating, value) => {
    expect(await csat(ioWith(solved, rated(rating)))).toMatchObject({
      value: { value, label: `${rating}/5`, comment: 'Kiitos' },
    })
  })

  test('is asked for with the opt-in of the experimental path, as no other call', async () => {
    const headers: Record<string, unknown> = {}
    const io = ioWith(solved, rated(5))
    const fetch: typeof io.fetch = (url, init) => {
      headers[new URL(url).pathname] = init.headers
      return io.fetch(url, init)
    }
    await csat({ ...io, fetch })
    expect(headers[FEEDBACK]).toEqual({ Accept: 'application/json', 'X-ExperimentalApi': 'opt-in' })
    expect(headers['/rest/api/2/issue/ACME-12']).toEqual({ Accept: 'application/json' })
  })

  test.each([
    ['nobody rated', ending(404), 'not-given'],
    ['no right', ending(403), 'no-access'],
    ['a broken server', ending(500), 'failed'],
    ['six stars', json(rated(6)), 'bad'],
  ])('%s: unknown', async (_name, answer, reason) => {
    expect(await csat(ioWith(solved, answer))).toEqual({ known: false, reason })
  })

  test('without the right it is not asked for again', async () => {
    const io = ioWith(solved, ending(403))
    await csat(io)
    await csat(io)
    io.guard.renew()
    await csat(io)
    expect(io.asked.filter((path) => path === FEEDBACK)).toHaveLength(1)
  })

  test('not asked for an open request, nor one that shows its rating', async () => {
    const open = ioWith({}, rated(5))
    expect(await csat(open)).toEqual({ known: false, reason: 'not-given' })
    const shown = ioWith({ ...solved, [FIELD.feedback]: { rating: 2 } }, rated(5))
    expect(await csat(shown)).toMatchObject({ value: { value: -0.5 } })
    expect([...open.asked, ...shown.asked]).not.toContain(FEEDBACK)
  })
})
