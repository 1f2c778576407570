import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { BadAnswer, Fault } from '../../utils/helpdesks/answer.ts'
import type { Gathered } from '../../utils/helpdesks/gathered.ts'
import { accessGuard } from '../../utils/helpdesks/guard.ts'
import type { HelpdeskPage } from '../../utils/helpdesks/helpdesk.ts'
import { type ReadingLoop, startReading } from '../../utils/session/reading-loop.ts'

const REF = {
  helpdesk: 'zendesk',
  deployment: 'cloud',
  origin: 'https://acme.zendesk.com',
  basePath: '',
  key: '4211',
} as const
const START = Date.UTC(2026, 10, 24, 9, 10)

let answers: (Fault | { readonly limit: number } | 'good')[]
let asked: { readonly at: number; readonly fresh: boolean }[]
let hidden: boolean
let end: AbortController
let renewed: number

/** A helpdesk that answers what the test lays ready, then well. */
function helpdesk(): HelpdeskPage {
  const gather: HelpdeskPage['gather'] = async (_ref, io, { fresh }) => {
    asked.push({ at: io.now() - START, fresh })
    const answer = answers.shift() ?? 'good'
    if (answer === 'good') return { ok: true, at: io.now(), retryAfter: null } as Gathered
    const bad: BadAnswer =
      typeof answer === 'string'
        ? { ok: false, fault: answer, retryAfter: null }
        : { ok: false, fault: 'rate-limited', retryAfter: answer.limit }
    return bad
  }
  return { gather } as HelpdeskPage
}

function loop(interval: number | null = 60_000): ReadingLoop {
  const guard = accessGuard()
  return startReading({
    helpdesk: helpdesk(),
    ref: REF,
    io: {
      fetch: () => Promise.reject(new Error('not here')),
      now: Date.now,
      guard: { ...guard, renew: () => renewed++ },
      cached: (_url, _ttl, load) => load(),
    },
    readOptions: () => ({ zone: 'UTC', topdeskApi: false, document: null }),
    interval: () => interval,
    hidden: () => hidden,
    signal: end.signal,
    onRead: () => undefined,
  })
}

beforeEach(() => {
  vi.useFakeTimers({ now: START })
  answers = []
  asked = []
  hidden = false
  renewed = 0
  end = new AbortController()
})
afterEach(() => {
  end.abort()
  vi.useRealTimers()
})

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)
const times = () => asked.map(({ at }) => at)

async function opened(...first: typeof answers): Promise<ReadingLoop> {
  answers = first
  const reading = loop()
  reading.ask('open')
  await pass(0)
  return reading
}

describe('a ticket that stays open', () => {
  it('is read at once and at each interval, never twice at a time', async () => {
    const reading = await opened()
    reading.ask('tick')
    await pass(59_999)
    reading.ask('tick')
    await pass(1)
    reading.ask('tick')
    await pass(0)
    expect(times()).toEqual([0, 60_000])
    expect(reading.stale(Date.now())).toBeNull()
  })

  it('is not read in a hidden tab, nor by the clock where the agent wants it on coming back only', async () => {
    const reading = await opened()
    hidden = true
    await pass(600_000)
    reading.ask('tick')
    reading.ask('activity')
    await pass(10_000)
    expect(times()).toEqual([0])
    hidden = false
    const calm = loop(null)
    await pass(600_000)
    calm.ask('tick')
    expect(times()).toEqual([0])
  })

  it('is called old after three intervals', async () => {
    const reading = await opened()
    await pass(180_000)
    expect(reading.stale(Date.now())).toBeNull()
    await pass(1)
    expect(reading.stale(Date.now())).toEqual({ since: START, why: 'old', nextTry: null })
  })
})

describe('the agent did something', () => {
  it('is looked at anew, past the cache', async () => {
    const reading = await opened()
    await pass(5_000)
    reading.ask('activity')
    await pass(0)
    expect(asked).toEqual([
      { at: 0, fresh: false },
      { at: 5_000, fresh: true },
    ])
  })

  it('too soon after a reading is looked at once the rest is over, once', async () => {
    const reading = await opened()
    await pass(1_000)
    reading.ask('activity')
    reading.ask('activity')
    await pass(10_000)
    expect(times()).toEqual([0, 4_000])
  })

  it('while a reading is under way is looked at after it', async () => {
    const reading = loop()
    reading.ask('open')
    reading.ask('activity')
    await pass(4_000)
    expect(times()).toEqual([0, 4_000])
  })
})

describe('a helpdesk that fails', () => {
  it('is asked again after half a minute, by itself', async () => {
    const reading = await opened('server')
    expect(reading.stale(Date.now())).toEqual({ since: null, why: 'server', nextTry: START + 30_000 })
    await pass(31_000)
    expect(times()).toEqual([0, 30_100])
    expect(reading.stale(Date.now())).toBeNull()
  })

  it('is asked at once when the agent says so', async () => {
    const reading = await opened('network', 'network')
    await pass(1_000)
    reading.ask('asked')
    await pass(0)
    expect(asked.at(-1)).toEqual({ at: 1_000, fresh: true })
  })

  it('keeps what was read, with its time', async () => {
    const reading = await opened('good', 'bad-answer')
    await pass(60_000)
    reading.ask('tick')
    await pass(0)
    expect(reading.gathered()).not.toBeNull()
    expect(reading.stale(Date.now())).toMatchObject({ since: START, why: 'bad-answer' })
  })

  it('says how long to wait, and is never asked before: not by the clock, on coming back, or by hand', async () => {
    const reading = await opened({ limit: 120_000 })
    for (const occasion of ['tick', 'return', 'activity', 'asked'] as const) {
      await pass(20_000)
      reading.ask(occasion)
    }
    await pass(39_999)
    expect(times()).toEqual([0])
    expect(reading.stale(Date.now())).toMatchObject({ why: 'rate-limited', nextTry: START + 120_000 })
    await pass(1_000)
    expect(times()).toEqual([0, 120_100])
  })
})

describe.each(['signed-out', 'no-access'] as const)('a refusal: %s', (fault) => {
  it('stops all asking until the agent comes back; then there is one try', async () => {
    const reading = await opened(fault, fault)
    for (let minute = 0; minute < 10; minute++) {
      await pass(60_000)
      reading.ask('tick')
      reading.ask('activity')
    }
    expect(times()).toEqual([0])
    expect(reading.stale(Date.now())).toEqual({ since: null, why: fault, nextTry: null })
    reading.ask('return')
    await pass(0)
    expect([times(), renewed]).toEqual([[0, 600_000], 1])
    await pass(600_000)
    reading.ask('tick')
    expect(times()).toEqual([0, 600_000])
    reading.ask('return')
    await pass(0)
    expect(reading.stale(Date.now())).toBeNull()
  })
})

it('a ticket that was left is not asked about', async () => {
  const reading = await opened('server')
  end.abort()
  await pass(600_000)
  reading.ask('return')
  expect(times()).toEqual([0])
})
