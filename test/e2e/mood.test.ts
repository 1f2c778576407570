import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { place, reply, ticket } from '../helpdesks/scenarios/kit.ts'
import { part, seen } from './support/overlay.ts'
import { HALF_A_MINUTE, says, saysNot, useStage } from './support/stage.ts'
import { until } from './support/until.ts'

/* The customer's mood in the built extension: corrections, the way through a ticket, history, marks, and where not. */
const stage = useStage()

const zendesk = place('zendesk')
const jira = place('jira-cloud')
const now = zendesk.local('10:10') + HALF_A_MINUTE

const CALM = 'The label printer in room 4 prints blank pages since this morning.'
const calm = (key: string, requester: string) =>
  ticket(zendesk, {
    key,
    subject: 'Blank labels',
    body: CALM,
    language: 'en',
    createdAt: zendesk.local('09:00'),
    requester,
    priority: 3,
    status: 'open',
  })

async function correct(page: Page, word: string): Promise<void> {
  await (await part(page, '[data-fold=mood] [aria-haspopup=menu]')).click()
  await (await part(page, '[role=menu]')).getByRole('menuitemradio', { name: word, exact: true }).click()
}

/** Steps and places of the marks beside messages. */
const marks = async (page: Page) => (await part(page, '[data-message]')).allInnerTexts()

describe('a correction', () => {
  it('outranks the model for that message, stays, and goes with “Delete mood corrections”', async () => {
    stage.control.setNow(now)
    const page = await stage.look(calm('6101', 'oliver.tate'), { language: 'en' })
    await seen(page, 'calm', ({ mood }) => mood === 'Mood: Neutral')
    await correct(page, 'Very unhappy')
    const { mood } = await says(page, 'as you corrected it')
    expect(mood).toMatch(/very unhappy/i)
    await stage.lookAgain(page)
    await says(page, 'as you corrected it')
    await until(
      'the mark',
      () => marks(page),
      (found) => found.join() === 'Very unhappy',
    )
    const options = await stage.rig.own('options.html#data')
    await options.getByRole('button', { name: 'Delete mood corrections' }).click()
    const sure = options.getByRole('button', { name: 'Delete', exact: true })
    if (await sure.count()) await sure.first().click()
    await until(
      'all corrections gone',
      async () => {
        await stage.lookAgain(page)
        return (await seen(page, 'a mood', ({ mood }) => mood !== null)).mood
      },
      (found) => /neutral/i.test(found ?? ''),
    )
    await saysNot(page, 'as you corrected it')
    await options.close()
    await page.close()
  })
})

describe('the way through a ticket', () => {
  const thanks =
    'Thank you so much for the quick help yesterday, really appreciated. Could you also add the printer on the second floor?'
  const angry = 'This is the third time I ask and nobody answers. I am really disappointed with your service.'
  const relieved = 'It prints. Great work, thank you so much, I am very happy with how you sorted this.'

  it('cools, recovers, and both are said with the moment they are counted from', async () => {
    stage.control.setNow(zendesk.local('09:40') + HALF_A_MINUTE)
    const script = ticket(zendesk, {
      key: '6102',
      subject: 'Another printer',
      body: thanks,
      language: 'en',
      createdAt: zendesk.local('08:10'),
      requester: 'priya.nair',
      priority: 3,
      status: 'open',
      happenings: [reply(zendesk.local('09:30'), 'priya.nair', angry)],
    })
    const page = await stage.look(script, { language: 'en' })
    // Content at 08:10, unhappy at 09:30: two steps down.
    await says(page, 'cooling: 2 steps below their best, 08:10')
    stage.control.customerReplies('zendesk', '6102', relieved)
    stage.control.setNow(now)
    await stage.lookAgain(page)
    await says(page, 'recovering: 2 steps above their lowest, 09:30')
    await page.close()
  })
})

describe('history', () => {
  it('Zendesk: five earlier tickets are known at first sight, by one request a day', async () => {
    const five = scenario('five-earlier')
    stage.control.setNow(five.now + HALF_A_MINUTE)
    stage.control.clearRequests()
    const page = await stage.look(five.ticket, { language: 'en' })
    // Zendesk's list tells ratings of 2 and 1 as bad, 4 and 5 as good; the unrated one has the helpdesk's own mood.
    await says(page, '2 of 5 earlier contacts ended well')
    // Weights 2^(−age/45 days) of 105, 70, 49, 28 and 12 days come to 2.5: fewer than three contacts' worth.
    await says(page, 'Too few contacts yet to say what is usual.')
    await (await part(page, '[data-fold=mood] button[aria-expanded=false]:has(svg)')).click()
    const table = await part(page, '[data-fold=mood] table')
    await table.waitFor()
    const steps = await table.locator('td').allInnerTexts()
    expect(steps.slice(0, 5)).toEqual(['Very unhappy', 'Very unhappy', 'Neutral', 'Happy', 'Happy'])
    await stage.lookAgain(page)
    await says(page, '2 of 5 earlier contacts ended well')
    const lists = stage.rig.desks.control.requests().filter(({ path }) => path.includes('/tickets/requested'))
    expect(lists).toHaveLength(1)
    await page.close()
  })

  it.each([
    // Ratings 5, 3, 2.
    ['jira-history', 'fi', '3 aiemmasta yhteydenotosta 1 päättyi hyvin'],
    // Ratings 2, 5.
    ['topdesk-history', 'nl', '1 van 2 eerdere contacten liep goed af'],
  ] as const)('%s is known at first sight, too', async (id, language, sentence) => {
    const story = scenario(id)
    stage.control.setNow(story.now + HALF_A_MINUTE)
    const page = await stage.look(story.ticket, { language })
    await says(page, sentence)
    await page.close()
  })

  it('what this browser saw of one ticket is told on the customer’s next', async () => {
    stage.control.setNow(now)
    const first = calm('6103', 'oliver.tate')
    const before = await stage.look(first, { language: 'en' })
    await correct(before, 'Unhappy')
    await says(before, 'as you corrected it')
    await before.close()
    const page = await stage.look(calm('6104', 'oliver.tate'), { language: 'en' })
    await says(page, 'Too few contacts yet to say what is usual.')
    await (await part(page, '[data-fold=mood] button[aria-expanded=false]:has(svg)')).click()
    const steps = await (await part(page, '[data-fold=mood] td')).allInnerTexts()
    // His other open tickets were never opened here: their endings are unknown.
    expect([...new Set(steps)].sort()).toEqual(['Neutral', 'Not sure', 'Unhappy'])
    await page.close()
  })
})

describe('where it is not', () => {
  it('marks stand at messages of the customer only, none at a colleague’s, an agent’s or a bot’s', async () => {
    const script = ticket(jira, {
      key: 'HELP-6105',
      subject: 'Tyhjiä tarroja',
      body: 'Tarratulostin tulostaa tyhjää aamusta lähtien.',
      language: 'fi',
      createdAt: jira.local('09:00'),
      requester: 'ville.rantanen',
      priority: 3,
      happenings: [
        reply(jira.local('09:20'), 'robin.aalto', 'Tämä on aivan surkeaa ja anteeksiantamatonta palvelua!'),
        reply(jira.local('09:40'), 'ville.rantanen', 'Kiitos todella paljon nopeasta avusta, hienoa työtä!'),
      ],
    })
    stage.control.setNow(now)
    const page = await stage.look(script, { language: 'fi' })
    const found = await until(
      'the marks',
      () => marks(page),
      (list) => list.length > 0,
    )
    expect(found.every((word) => ['Neutraali', 'Tyytyväinen', 'Iloinen'].includes(word))).toBe(true)
    await page.close()
  })

  it('an internal desk has the ticket alone: no list is read, no history told', async () => {
    const five = scenario('five-earlier')
    stage.control.setNow(five.now + HALF_A_MINUTE)
    stage.control.clearRequests()
    const page = await stage.look(five.ticket, { language: 'en', team: { internalDesk: true } })
    await seen(page, 'a mood', ({ mood }) => mood !== null)
    await saysNot(page, 'earlier contacts ended well')
    expect(stage.rig.desks.control.requests().filter(({ path }) => path.includes('requested'))).toEqual([])
    await page.close()
  })

  it('switched off there is no mood, no mark, no history', async () => {
    stage.control.setNow(now)
    const page = await stage.look(calm('6106', 'priya.nair'), { language: 'en', mood: false })
    const { mood, card } = await seen(page, 'the card', (there) => there.card !== null)
    expect(mood).toBeNull()
    expect(card).not.toContain('contacts ended well')
    expect(await marks(page)).toEqual([])
    await page.close()
  })
})
