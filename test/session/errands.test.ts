import { beforeEach, describe, expect, test, vi } from 'vitest'
import { ask } from '../../utils/messaging/channel.ts'
import { runErrand } from '../../utils/session/errands.ts'
import type { TicketRef } from '../../utils/ticket/ref.ts'
import { fakeIo, NOON } from '../helpdesks/readers/support/fake-io.ts'

vi.mock('../../utils/messaging/channel.ts', () => ({ ask: vi.fn() }))

const REF: TicketRef = {
  helpdesk: 'zendesk',
  deployment: 'cloud',
  origin: 'https://acme.zendesk.com',
  basePath: '',
  key: '4211',
}
const { key: _key, ...SITE } = REF
const QUESTION = { team: '480000081', since: 0, before: NOON, now: NOON }
const answers = (question: typeof QUESTION | null) =>
  vi.mocked(ask).mockImplementation(async (kind) => (kind === 'risk.next' ? { question } : null) as never)
/** A tab that is seen, or not, and whose agent last pressed something so long ago. */
const tab = (hidden = false, rest = 60_000) => ({
  document: { hidden },
  activity: { lastAt: () => NOON - rest },
})
const io = () => fakeIo({ '/api/v2/search': { results: [], next_page: null } })
const going = () => new AbortController().signal

beforeEach(() => {
  vi.mocked(ask).mockReset()
})

describe('an errand for early risk', () => {
  test('one GET of what the background wants, and its answer back', async () => {
    answers(QUESTION)
    const here = io()
    await runErrand(tab(), REF, here, going())
    expect(here.asked).toHaveLength(1)
    expect(decodeURIComponent(here.asked[0] ?? '')).toContain('status>=solved group:480000081')
    expect(vi.mocked(ask).mock.calls).toMatchObject([
      ['risk.next', { site: SITE }],
      ['risk.gathered', { site: SITE, question: QUESTION, answer: { ok: true } }],
    ])
  })

  test('nothing is sent when nothing is wanted', async () => {
    answers(null)
    const here = io()
    await runErrand(tab(), REF, here, going())
    expect(here.asked).toEqual([])
    expect(vi.mocked(ask)).toHaveBeenCalledTimes(1)
  })

  test.each([
    ['a tab nobody sees', tab(true), REF, going()],
    ['a page without a ticket', tab(), null, going()],
    ['a page that was left', tab(), REF, AbortSignal.abort()],
    ['an agent at work', tab(false, 4_999), REF, going()],
  ])('%s does not even ask', async (_name, place, ref, signal) => {
    answers(QUESTION)
    const here = io()
    await runErrand(place, ref, here, signal)
    expect(vi.mocked(ask)).not.toHaveBeenCalled()
    expect(here.asked).toEqual([])
  })

  test('a refusal is told, so that all tabs rest', async () => {
    answers(QUESTION)
    const refusing = fakeIo({
      '/api/v2/search': new Response('{}', { status: 429, headers: { 'retry-after': '60' } }),
    })
    await runErrand(tab(), REF, refusing, going())
    expect(vi.mocked(ask).mock.calls[1]).toMatchObject([
      'risk.gathered',
      { answer: { ok: false, fault: 'rate-limited', retryAfter: 60_000 } },
    ])
  })
})
