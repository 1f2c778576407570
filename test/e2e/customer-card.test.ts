import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { place, ticket } from '../helpdesks/scenarios/kit.ts'
import { part } from './support/overlay.ts'
import { HALF_A_MINUTE, says, saysNot, useStage } from './support/stage.ts'

/* What an agent notes of a customer, in the built extension: kept, found on every ticket, exported, deleted. */
const stage = useStage()
beforeEach(() => stage.control.setNow(zendesk.local('10:10') + HALF_A_MINUTE))

const zendesk = place('zendesk')
const ENGLISH = { language: 'en' } as const
const CALM = 'The label printer in room 4 prints blank pages since this morning.'
const of = (key: string, requester: string, body = CALM) =>
  ticket(zendesk, {
    key,
    subject: 'Blank labels',
    body,
    language: 'en',
    createdAt: zendesk.local('09:00'),
    requester,
    priority: 3,
    status: 'open',
  })

const section = (page: Page, selector: string, text?: string) =>
  part(page, `[data-fold=customer] ${selector}`, text)
const press = async (page: Page, text: string) => (await section(page, 'button', text)).first().click()
const open = (page: Page) => press(page, 'This customer')

async function note(page: Page, field: string, text: string): Promise<void> {
  await press(page, field)
  await (await section(page, 'textarea')).pressSequentially(text)
  await page.keyboard.press('Enter')
}

async function choose(page: Page, field: string, answer: string): Promise<void> {
  await press(page, field)
  await (await section(page, '[role=menu]')).getByRole('menuitemradio', { name: answer }).click()
}

/** What the options page saves as a file. */
async function exported(): Promise<string> {
  const options = await stage.rig.own('options.html#data')
  const [download] = await Promise.all([
    options.waitForEvent('download'),
    options.getByRole('button', { name: 'Save all of it to a file' }).click(),
  ])
  const text = readFileSync(await download.path(), 'utf8')
  await options.close()
  return text
}

describe('a note on a customer', () => {
  it('stays, stands on the next ticket of the same person alone, is exported, and goes in one press', async () => {
    const page = await stage.look(of('7101', 'oliver.tate'), ENGLISH)
    await open(page)
    await note(page, 'Important', 'cannot use VPN')
    await says(page, 'Important: cannot use VPN')
    await choose(page, 'How to reach them', 'Prefers a call')
    await says(page, 'Prefers a call')
    await stage.lookAgain(page)
    // The day is the helpdesk's own.
    await says(page, 'Important: cannot use VPN Nov 24')
    await says(page, 'Prefers a call Nov 24')

    const other = await stage.look(of('7102', 'oliver.tate'), ENGLISH)
    await says(other, 'Important: cannot use VPN')
    const another = await stage.look(of('7103', 'priya.nair'), ENGLISH)
    await says(another, 'This customer')
    await saysNot(another, 'cannot use VPN')

    const file = await exported()
    expect(file).toContain('cannot use VPN')
    expect(file).not.toMatch(/oliver|tate|blank pages/i)

    await (await section(other, '[aria-label="Delete: Important: cannot use VPN"]')).click()
    await saysNot(other, 'cannot use VPN')
    await stage.lookAgain(page)
    await says(page, 'Prefers a call')
    await saysNot(page, 'cannot use VPN')
    expect(await exported()).not.toContain('VPN')
    for (const each of [page, other, another]) await each.close()
  })

  it('goes with all that is kept of the customer', async () => {
    const page = await stage.look(of('7104', 'oliver.tate'), ENGLISH)
    await open(page)
    await press(page, 'Call before you change anything')
    await says(page, 'Call before you change anything Nov 24')
    await press(page, 'Forget this customer')
    await press(page, 'Yes')
    await saysNot(page, 'Your notes')
    await stage.lookAgain(page)
    await saysNot(page, 'Your notes')
    await page.close()
  })

  it('is neither shown nor taken on an internal desk, nor where the lead switched it off', async () => {
    const page = await stage.look(of('7105', 'oliver.tate'), ENGLISH)
    await open(page)
    await press(page, 'Call before you change anything')
    await says(page, 'Your notes')
    for (const team of [{ internalDesk: true }, { customerNotes: false }]) {
      await stage.rig.reseed({ ...ENGLISH, team })
      await stage.lookAgain(page)
      await saysNot(page, 'This customer')
    }
    await page.close()
  })
})

describe('a customer nobody has written with', () => {
  it('is said to be one, in one folded line, once the helpdesk’s own list was read', async () => {
    const page = await stage.look(of('7100', 'sanna.makela'), ENGLISH)
    await says(page, 'This customer · First contact, no history')
    expect(await (await section(page, 'button')).count()).toBe(1)
    await page.close()
  })
})

describe('what the customer said', () => {
  it('is quoted, and one press makes it the agent’s own note', async () => {
    const page = await stage.look(
      of('7106', 'oliver.tate', `${CALM} Please call me, I share a desk.`),
      ENGLISH,
    )
    await says(page, 'Said by the customer, 09:00')
    await says(page, 'Please call me, I share a desk.')
    await press(page, 'Keep as a note')
    await says(page, 'Prefers a call Nov 24')
    await saysNot(page, 'Said by the customer')
    await page.close()
  })
})

describe('as a guest', () => {
  it('no key typed into a note is heard by the page, and none is lost to the card', async () => {
    const page = await stage.look(of('7107', 'oliver.tate'), ENGLISH)
    await page.evaluate(
      `window.heard = []; for (const type of ['keydown', 'keypress', 'keyup']) document.addEventListener(type, (event) => window.heard.push(event.key))`,
    )
    await open(page)
    await note(page, 'Note', 'small s, m and l /')
    await says(page, 'small s, m and l /')
    expect(await page.evaluate('window.heard')).toEqual([])
    await page.close()
  })

  it('is used by keyboard alone', async () => {
    const page = await stage.look(of('7108', 'oliver.tate'), ENGLISH)
    await (await section(page, 'button', 'This customer')).focus()
    for (const key of ['Enter', 'Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
    await (await section(page, '[role=menuitemradio]:focus')).waitFor()
    for (const key of ['ArrowDown', 'Enter']) await page.keyboard.press(key)
    await says(page, 'Prefers mail')
    // The focus is back at the head of the section: its first note, its cross.
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key)
    await saysNot(page, 'Your notes')
    await page.close()
  })

  it.each(['light', 'dark'] as const)('axe finds nothing with everything open, %s', async (theme) => {
    stage.rig.desks.control.set('zendesk', { theme })
    const page = await stage.look(of(`711${theme.length}`, 'oliver.tate', `${CALM} Please call me.`), ENGLISH)
    await press(page, 'Call before you change anything')
    await says(page, 'Your notes')
    for (const field of ['How to reach them', 'Note', 'Forget this customer']) {
      await press(page, field)
      expect(await violations(page), field).toEqual([])
    }
    stage.rig.desks.control.set('zendesk', { theme: 'light' })
    // What axe's own styles set off in a strict page is not ours.
    stage.rig.faults()
    await page.close()
  })
})

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).include('solve-first-overlay').setLegacyMode().analyze()
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}
