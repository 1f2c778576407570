import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { scenario } from '../helpdesks/scenarios/index.ts'
import { isRead, part, seen } from './support/overlay.ts'
import { type Rig, startRig, wordsOf } from './support/rig.ts'
import { until } from './support/until.ts'

/* What stands beside the ticket at hand: the popup's lists, the agent's own figures, the reply check. */
let rig: Rig
beforeAll(async () => {
  rig = await startRig({ team: { hints: { holdOut: false, replyCheck: true } } })
})
afterAll(() => rig?.close())
afterEach(() => expect(rig.faults()).toEqual([]))

describe('the popup', () => {
  it('lists the founding case as the card says it', async () => {
    const page = await rig.open(scenario('founding-zendesk'))
    const { card } = await seen(page, 'the nudge', ({ title, card }) => title !== null && card !== null)
    const popup = await rig.own('popup.html')
    const listed = await until(
      'the list',
      () => wordsOf(popup),
      (text) => text.includes('Do now'),
    )
    expect(listed).toMatch(/4211: Nobody has touched this for 2 h 1\d\./)
    expect(card).toMatch(/Nobody has touched this for 2 h 1\d\./)
    await popup.close()
    await page.close()
  })
})

describe('outside the contract', () => {
  it('is ticked in the card, and still is when it is opened again', async () => {
    const page = await rig.open(scenario('founding-zendesk'))
    await seen(page, 'a reading', isRead)
    await (await part(page, 'footer button', 'Add what you know')).click()
    await (await part(page, '[data-add] [role=checkbox]')).first().click()
    await seen(page, 'the ticks', (now) => now.card?.includes('Costs settled') === true)
    await page.reload()
    await seen(page, 'a reading', isRead)
    await (await part(page, 'footer button', 'Add what you know')).click()
    await seen(page, 'the ticks again', (now) => now.card?.includes('Costs settled') === true)
    await page.close()
  })
})

describe('the reply check', () => {
  it('reads the draft after a rest, and puts nothing into it', async () => {
    const page = await rig.open(scenario('founding-zendesk'))
    await seen(page, 'a reading', isRead)
    const box = page.locator('[data-pane="4211"] .box')
    await box.fill('Unfortunately we cannot help, according to our procedure.')
    const { card } = await seen(page, 'the line', (now) => / in your draft/.test(now.card ?? ''))
    expect(card).toMatch(/\d things? in your draft/)
    expect(await box.innerText()).toBe('Unfortunately we cannot help, according to our procedure.')
    await box.fill('')
    await seen(page, 'no line', (now) => !/ in your draft/.test(now.card ?? ''))
    await page.close()
  })
})

describe('own figures', () => {
  it('stand in the options, and not in works-council mode', async () => {
    const options = await rig.own('options.html#mine')
    await until(
      'the figures',
      () => wordsOf(options),
      (text) => text.includes('My own figures'),
    )
    await rig.reseed({ team: { worksCouncilMode: true } })
    await options.reload()
    await until(
      'the part',
      () => wordsOf(options),
      (text) => text.includes('For me'),
    )
    expect(await wordsOf(options)).not.toContain('My own figures')
    await options.close()
  })
})
