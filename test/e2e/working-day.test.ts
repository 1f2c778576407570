import { mkdirSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { note, type Place, place, reply, resolution, status, ticket } from '../helpdesks/scenarios/kit.ts'
import { ticketUrl } from '../helpdesks/scenarios/urls.ts'
import type { Script, SiteId } from '../helpdesks/world/types.ts'
import { isRead, part, seen } from './support/overlay.ts'
import { type Rig, startRig } from './support/rig.ts'
import { until } from './support/until.ts'

/*
 * A working day of one agent: sixty tickets on four helpdesks, opened one after the other from 06:30 to 18:00, those
 * that asked once more later. What was said, and why not, is read from the page that tells the agent, and written to
 * `.output/working-day.txt`.
 */
const TICKETS = 60
const MINUTE = 60_000
/** Desk hours of every helpdesk here are 8 to 16 in Amsterdam; Stockholm and Berlin keep the same time. */
const FROM = '06:30'
const TO = '18:00'

type Made = (where: Place, at: number, key: string) => Partial<Script>
const yesterday = '2026-11-23'

/** What lies on a desk; `at` is when the agent will open it. The reason is what the log must say of it. */
const KINDS: readonly {
  readonly what: string
  readonly reason: RegExp
  readonly made: Made
}[] = [
  { what: 'lying still', reason: /used up|desk was closed|told before/, made: () => ({}) },
  {
    what: 'solved',
    reason: /solved or closed/,
    made: ({ local }) => ({
      happenings: [
        reply(local(`${yesterday} 14:00`), 'robin.aalto', 'Done.'),
        status(local(`${yesterday} 14:00`), 'robin.aalto', 'solved'),
      ],
    }),
  },
  {
    what: 'closed',
    reason: /solved or closed/,
    made: ({ local }) => ({
      happenings: [
        status(local(`${yesterday} 14:00`), 'robin.aalto', 'solved'),
        status(local(`${yesterday} 15:00`), 'robin.aalto', 'closed'),
      ],
    }),
  },
  {
    what: 'with the customer',
    reason: /waiting for the customer/,
    made: ({ local }) => ({
      happenings: [
        reply(local(`${yesterday} 14:00`), 'robin.aalto', 'Which room is it in?'),
        status(local(`${yesterday} 14:00`), 'robin.aalto', 'pending'),
      ],
    }),
  },
  {
    what: 'with a third party',
    reason: /waiting for a third party/,
    made: ({ local }) => ({ happenings: [status(local(`${yesterday} 14:00`), 'robin.aalto', 'hold')] }),
  },
  { what: 'a colleague’s', reason: /somebody else’s/, made: () => ({ assignee: 'sam.degroot' }) },
  {
    what: 'planned',
    reason: /waits on purpose/,
    // TOPdesk has no due date of its own beside the target: there it hangs under a major call.
    made: ({ site, local }) =>
      site === 'topdesk' ? { partOf: 'I 2611 4320' } : { type: 'task', dueAt: local('2026-11-27 12:00') },
  },
  {
    what: 'touched half an hour ago',
    reason: /Nothing to do|desk was closed/,
    made: (_, at) => ({ happenings: [note(at - 30 * MINUTE, 'robin.aalto', 'Ordered.')] }),
  },
  {
    what: 'just in',
    reason: /only just come in|desk was closed/,
    made: (_, at) => ({ createdAt: at - 10 * MINUTE }),
  },
  { what: 'lying still, too', reason: /used up|desk was closed|told before/, made: () => ({}) },
]

const LIES_STILL = /lying still/
const SITES: readonly SiteId[] = ['zendesk', 'jira-cloud', 'jira-dc', 'topdesk']
const KEYS: Readonly<Record<SiteId, (n: number) => string>> = {
  zendesk: (n) => `70${n}`,
  'jira-cloud': (n) => `HELP-70${n}`,
  'jira-dc': (n) => `HELP-71${n}`,
  topdesk: (n) => `I 2611 70${n}`,
}
const REQUESTERS = ['grace.hobbs', 'oliver.tate', 'katrin.vogt', 'femke.bakker'] as const

interface Visit {
  readonly at: number
  readonly script: Script
  readonly kind: (typeof KINDS)[number]
}

function visits(): Visit[] {
  const { local } = place('zendesk')
  const step = (local(TO) - local(FROM)) / (TICKETS - 1)
  return Array.from({ length: TICKETS }, (_, n) => {
    const where = place(SITES[n % SITES.length] as SiteId)
    // Kinds and helpdesks have no common measure, so that each kind comes on each helpdesk.
    const kind = KINDS[(n + Math.floor(n / 20)) % KINDS.length] as Visit['kind']
    const at = Math.round(local(FROM) + n * step)
    const key = KEYS[where.site](10 + n)
    const script = ticket(where, {
      key,
      subject: `Ticket ${n + 1}`,
      body: 'The scanner on the second floor shows an empty screen.',
      language: 'en',
      createdAt: local(`${yesterday} 09:00`),
      requester: REQUESTERS[n % REQUESTERS.length] as string,
      priority: 3,
      status: 'open',
      targets: [resolution(40)],
      ...kind.made(where, at, key),
    })
    return { at, script, kind }
  })
}

interface Line {
  readonly number: string
  readonly time: string
  readonly text: string
}

describe('a working day of sixty tickets', () => {
  let rig: Rig
  beforeAll(async () => {
    rig = await startRig({ team: { hints: { holdOut: false, off: ['no-human-word'] } } })
  })
  afterAll(() => rig?.close())

  /** Opens a ticket, sees whether it asks, and leaves. */
  async function look({ at, script }: Visit): Promise<string | null> {
    rig.desks.control.setNow(at)
    const page = await rig.open(ticketUrl(script))
    const { nudge } = await seen(page, `ticket ${script.key}`, isRead)
    await page.close()
    return nudge
  }

  /** The same with the overlay put away on that helpdesk; it is brought back on another, solved ticket. */
  async function lookPutAway({ at, script }: Visit, solved: Visit): Promise<void> {
    rig.desks.control.setNow(at)
    const other = await rig.open(ticketUrl(solved.script))
    await seen(other, 'the solved ticket', (now) => isRead(now) && now.card !== null)
    await (await part(other, '[aria-label="Put away"]')).click()
    await (await part(other, '[title="Bring back"]')).waitFor()
    const page = await rig.open(ticketUrl(script))
    await until(
      'a judgement of it',
      () => readLog(rig),
      (log) => log.some(({ number }) => number === script.key),
    )
    await page.close()
    await (await part(other, '[title="Bring back"]')).click()
    await seen(other, 'the strip', isRead)
    await other.close()
  }

  it('has three nudges at the most, none twice, none on closed tickets, none outside desk hours', async () => {
    const day = visits()
    const { local } = place('zendesk')
    for (const { script } of day) rig.desks.control.add(script)
    const asked: { visit: Visit; nudge: string }[] = []
    // The first that lies still within desk hours is opened while the overlay is put away.
    const isOpen = ({ at }: Visit) => at >= local('08:00') && at < local('16:00')
    const unseen = day.find(
      (one) => LIES_STILL.test(one.kind.what) && one.script.site === 'zendesk' && isOpen(one),
    )
    const solved = day.find(({ kind, script }) => kind.what === 'solved' && script.site === 'zendesk')
    if (unseen === undefined || solved === undefined) throw new Error('no such ticket in this day')
    for (const visit of day) {
      if (visit === unseen) {
        await lookPutAway(visit, solved)
        continue
      }
      const nudge = await look(visit)
      if (nudge !== null) asked.push({ visit, nudge })
    }
    // Everything that could still ask is opened once more at the end of the desk day.
    const late = local('15:50')
    // The clock jumps by hours in seconds; answers that were kept for a minute are not to be shown as of then.
    await rig.backDoor.stopWorker()
    const again: string[] = []
    for (const visit of day.filter((one) => LIES_STILL.test(one.kind.what) && one !== unseen)) {
      const nudge = await look({ ...visit, at: Math.max(late, visit.at + 45 * MINUTE) })
      if (nudge !== null) again.push(`${visit.script.key} ${nudge}`)
    }

    const log = await readLog(rig)
    mkdirSync('.output', { recursive: true })
    writeFileSync('.output/working-day.txt', asText(log, day))
    expect(asked).toHaveLength(3)
    expect(again).toEqual([])
    expect(new Set(asked.map(({ visit }) => visit.script.key)).size).toBe(3)
    for (const { visit } of asked) {
      expect(visit.kind.what).toMatch(LIES_STILL)
      expect(isOpen(visit)).toBe(true)
    }

    expect(log).toHaveLength(TICKETS)
    const told = log.filter(({ text }) => text.startsWith('Nudge: '))
    expect(told.map(({ number }) => number).sort()).toEqual(asked.map(({ visit }) => visit.script.key).sort())
    const wrong = log.filter(({ number, text }) => {
      const visit = day.find(({ script }) => script.key === number)
      if (visit === unseen) return !text.includes('overlay was hidden')
      return !text.startsWith('Nudge: ') && !visit?.kind.reason.test(text)
    })
    expect(wrong).toEqual([])
  }, 300_000)
})

/** The page "Mine" of the extension: today, ticket by ticket. */
async function readLog(rig: Rig): Promise<Line[]> {
  const page = await rig.own('options.html#mine')
  const rows = page.locator('[data-day-log] tbody tr')
  await until(
    'the log',
    () => rows.count(),
    (count) => count > 0,
  )
  const lines = await rows.evaluateAll((all) =>
    all.map((row) => {
      const [number = '', time = '', text = ''] = [...row.children].map((cell) => cell.textContent ?? '')
      return { number, time, text }
    }),
  )
  await page.close()
  return lines
}

/** In the order of the day, with what the ticket was made to be. */
function asText(log: readonly Line[], day: readonly Visit[]): string {
  return day
    .map(({ script, kind }) => {
      const line = log.find(({ number }) => number === script.key)
      return [line?.time ?? '–', script.site, script.key, kind.what, line?.text ?? 'not judged'].join('\t')
    })
    .join('\n')
    .concat('\n')
}
