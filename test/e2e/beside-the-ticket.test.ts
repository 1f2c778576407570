import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { place, reply, ticket } from '../helpdesks/scenarios/kit.ts'
import { ticketUrl } from '../helpdesks/scenarios/urls.ts'
import type { Script } from '../helpdesks/world/types.ts'
import { isRead, part, seen } from './support/overlay.ts'
import { type Rig, startRig, wordsOf } from './support/rig.ts'
import { until } from './support/until.ts'
import { travelIn } from './support/virtual-time.ts'

/* What tickets beside the one at hand, and days beside this one, make of it. */
const MINUTE = 60_000
const where = place('zendesk')
const { local } = where
/** Half a minute in, so that no figure turns over while a test looks. */
const NOW = local('10:10') + MINUTE / 2
const TEAM = { hints: { holdOut: false, replyCheck: true }, nudgesPerDay: 10 }

let rig: Rig
beforeAll(async () => {
  // High enough that nothing of the card is folded.
  rig = await startRig({ team: TEAM, chromium: { viewport: { width: 1440, height: 1700 } } })
})
afterAll(() => rig?.close())
beforeEach(async () => {
  await rig.backDoor.forget()
  await rig.reseed()
  rig.desks.control.setNow(NOW)
})
afterEach(() => expect(rig.faults()).toEqual([]))

function written(key: string, createdAt: number, rest: Partial<Script> = {}): Script {
  const script = ticket(where, {
    key,
    subject: 'Card reader',
    body: 'The card reader at the gate does not take our passes.',
    language: 'en',
    createdAt,
    requester: 'grace.hobbs',
    priority: 3,
    status: 'open',
    ...rest,
  })
  if (rig.desks.control.state('zendesk', key) === null) rig.desks.control.add(script)
  return script
}

async function open(script: Script): Promise<Page> {
  const page = await rig.open(ticketUrl(script))
  await seen(page, 'a reading', (now) => isRead(now) && now.card !== null)
  return page
}

const says = (page: Page, what: string) =>
  seen(page, what, ({ card }) => card?.replaceAll('\u00a0', ' ').includes(what) === true)
const size = async (page: Page, key: string) => (await part(page, 'section[tabindex="-1"]')).press(key)

describe('three times “I am waiting for somebody” under one status', () => {
  const OFFER = 'Count “Open” as others’ turn?'

  async function putOff(key: string): Promise<Page> {
    const page = await open(written(key, local('07:30')))
    await seen(page, 'the nudge', ({ nudge }) => nudge === 'untouched')
    await (await part(page, '[data-nudge] [aria-haspopup=menu]')).click()
    await (await part(page, '[role=menuitem]', 'I am waiting for somebody')).click()
    await seen(page, 'no nudge', ({ nudge }) => nudge === null)
    return page
  }

  it('asks once whether it is others’ turn, and yes holds for every ticket under it', async () => {
    for (const key of ['7101', '7102']) {
      const page = await putOff(key)
      expect((await seen(page, 'the card', ({ card }) => card !== null)).card).not.toContain(OFFER)
      await page.close()
    }
    const third = await putOff('7103')
    await says(third, OFFER)
    await (await part(third, 'button', 'Yes')).click()
    await seen(third, 'their turn', ({ wait }) => wait?.includes('with a third party') === true)
    await third.close()

    const other = await open(written('7104', local('07:30')))
    const { nudge, wait, card } = await seen(other, 'a reading', isRead)
    expect(nudge).toBeNull()
    expect(wait).toContain('with a third party')
    expect(card).not.toContain(OFFER)
    await other.close()
    const options = await rig.own('options.html#statuses')
    expect(await options.getByLabel('Who holds the ball at “open”').inputValue()).toBe('third-party')
    await options.close()
  })
})

describe('whose turn a status is', () => {
  it('entered in the options, is true of an open ticket at once', async () => {
    const page = await open(written('7201', local('07:30')))
    await seen(page, 'the nudge', ({ nudge }) => nudge === 'untouched')
    const options = await rig.own('options.html#statuses')
    await options.getByLabel('Status, as the helpdesk writes it').fill('Open')
    await options.getByLabel('The ball is with').selectOption('customer')
    await options.getByRole('button', { name: 'Add a status' }).click()
    await seen(
      page,
      'our question',
      ({ nudge, wait }) => nudge === null && wait?.includes('customer') === true,
    )
    await options.close()
    await page.close()
  })
})

describe('reasonable by', () => {
  it('counts the agent’s own tickets that come before, and is not known where one has no size', async () => {
    const before = await open(written('7301', local('2026-11-23 15:00')))
    await size(before, 'S')
    await seen(before, 'the size', ({ title }) => title === 'Start now: about 30 min of work')
    await before.close()

    const page = await open(written('7302', local('07:30')))
    await size(page, 'M')
    // 10:10 and half an hour for the one that waits since yesterday and is small, two hours for this one.
    await says(page, 'reasonable by 12:40, after 1 other ticket')
    expect(await (await part(page, 'figure [role=img]')).getAttribute('aria-label')).toContain(
      'reasonable by',
    )
    await page.close()

    // Late since 08:30 and not sized: it comes first, and how long it takes nobody has said.
    const late = written('7303', local('2026-11-23 15:00'), {
      targets: [{ ...scenario('founding-zendesk').ticket.targets[0]!, goalMinutes: 90 }],
      happenings: [reply(local('2026-11-23 15:10'), 'grace.hobbs', 'All four lanes are shut now.')],
    })
    await (await open(late)).close()
    rig.desks.control.advance(MINUTE)
    await rig.backDoor.stopWorker()
    const again = await open(written('7302', local('07:30')))
    await says(again, 'reasonable by: not known, 1 ticket before this one has no size')
    await again.close()
  })
})

describe('critical hours', () => {
  it('stand on the timeline where they begin', async () => {
    const criticalHours = [
      { customer: 'Hobbs Freight', note: 'Lorries', dates: [['2026-11-24', '13:00', '15:00']] },
    ]
    await rig.reseed({ team: { ...TEAM, criticalHours } })
    const page = await open(scenario('founding-zendesk').ticket)
    await says(page, 'critical hours from 13:00')
    const marks = await part(page, 'figure [role=img] > .tick-dotted')
    // 07:05 to 16:00 are 535 minutes, 13:00 is 355 of them in.
    expect(await marks.evaluate((mark) => (mark as HTMLElement).style.left)).toBe('66.36%')
    await page.close()
  })
})

describe('on Monday', () => {
  it('the popup still has Friday’s tickets', async () => {
    const { control } = rig.desks
    control.setNow(local('2026-11-20 15:30') + MINUTE / 2)
    await (await open(written('7401', local('2026-11-20 12:00')))).close()
    control.setNow(local('2026-11-23 08:40') + MINUTE / 2)
    // What was read on Friday is 65 hours old; this reading tells the popup what day it is.
    const today = await open(written('7402', local('2026-11-23 08:05')))
    const popup = await rig.own('popup.html')
    const text = await until(
      'the lists',
      () => wordsOf(popup),
      (now) => now.includes('Do now'),
    )
    expect(text).toContain('Waited overnight: 1')
    expect(text).toContain('7401: Nobody has touched this for')
    await popup.getByRole('button', { name: 'Show: Waited overnight: 1' }).click()
    await popup.getByRole('button', { name: 'Open 7401' }).waitFor()
    await popup.close()
    await today.close()
  })
})

describe('own focus time', () => {
  /** Finished S tickets of 1, 2 … 19 minutes, as earlier weeks would have left them. */
  async function nineteenBefore(page: Page): Promise<void> {
    await page.evaluate(async () => {
      const log = Object.fromEntries(
        Array.from({ length: 19 }, (_, n) => [
          `before#${n}`,
          { spent: (n + 1) * 60_000, size: 's', done: true },
        ]),
      )
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } }
      }
      await chrome.storage.local.set({ 'own.focus': log })
    })
  }

  async function visitOf(page: Page, number: string): Promise<{ spent: number; done: boolean } | null> {
    const log = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(key: string): Promise<Record<string, object>> } } }
      }
      return (await chrome.storage.local.get('own.focus'))['own.focus'] as Record<
        string,
        { spent: number; done: boolean }
      >
    })
    return Object.entries(log).find(([id]) => id.endsWith(`#${number}`))?.[1] ?? null
  }

  it('stops two minutes after the last sign of life, and makes the twentieth of a range', async () => {
    const options = await rig.own('options.html#mine')
    await nineteenBefore(options)
    await options.reload()
    const says = (what: string) =>
      until(
        what,
        () => wordsOf(options),
        (text) => text.includes(what),
      )
    await says('S: 19 finished tickets, too few for a range')

    const script = written('7501', local('07:30'))
    const page = await open(script)
    await size(page, 'S')
    await seen(page, 'the size', ({ title }) => title === 'Start now: about 30 min of work')
    const time = await travelIn(page)
    // A minute of work, then nobody for ten: two of them count. Then half a minute, and the tab is closed.
    await time.pass(MINUTE)
    await page.keyboard.press('Shift')
    await time.pass(10 * MINUTE)
    await page.keyboard.press('Shift')
    await time.pass(MINUTE / 2)
    await page.close()
    const visit = await until(
      'the visit',
      () => visitOf(options, '7501'),
      (found) => found !== null,
    )
    // 3½ minutes and what the page took to open, not the 11½ that passed.
    expect(visit?.spent).toBeGreaterThanOrEqual(3.5 * MINUTE)
    expect(visit?.spent).toBeLessThan(6 * MINUTE)
    expect(visit?.done).toBe(false)

    rig.desks.control.solve('zendesk', '7501')
    await rig.backDoor.stopWorker()
    const again = await open(script)
    await (await travelIn(again)).pass(3_000)
    await again.close()
    await until(
      'solved',
      () => visitOf(options, '7501'),
      (found) => found?.done === true,
    )
    await options.reload()
    // Of 1, 2, 3, this one (3½ to 6), 4 … 19: the second and the eighteenth of twenty.
    await says('Your S tickets take 2–17 min (from 20)')
    await options.close()
  })
})

describe('the reply check on TOPdesk', () => {
  it('reads what goes to the caller, and not what is hidden from them', async () => {
    const page = await rig.open(scenario('founding-topdesk'))
    await seen(page, 'a reading', isRead)
    const frame = page.frameLocator('iframe.shown')
    const box = frame.locator('.ck.ck-editor__editable')
    const time = await travelIn(page)
    await frame.locator('[data-invisible]').check()
    await box.fill('Helaas kunnen wij u niet helpen, volgens de procedure.')
    await time.pass(3_000)
    await frame.locator('[data-invisible]').uncheck()
    expect((await seen(page, 'the card', ({ card }) => card !== null)).card).not.toMatch(/ in your draft/)
    await box.fill('Helaas kunnen wij u niet helpen, volgens onze procedure.')
    await time.pass(3_000)
    await seen(page, 'the line', ({ card }) => /\d things? in your draft/.test(card ?? ''))
    expect(await box.innerText()).toBe('Helaas kunnen wij u niet helpen, volgens onze procedure.')
    await page.close()
  })
})
