import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { ticketUrl } from '../../helpdesks/scenarios/urls.ts'
import type { Control } from '../../helpdesks/server/control.ts'
import type { Script } from '../../helpdesks/world/types.ts'
import { isRead, part, type Seen, seen } from './overlay.ts'
import { type Rig, startRig } from './rig.ts'
import type { SeedOptions } from './settings.ts'

/** The moment most tickets are looked at: half a minute in, so that no figure turns over while a test looks. */
export const HALF_A_MINUTE = 30_000

export interface Stage {
  readonly rig: Rig
  readonly control: Control
  /**
   * Opens a ticket in the agent's language; one that is not in the helpdesk yet comes in first. The worker slept
   * between two looks at one ticket, as it does after half a minute, so each reads it anew.
   */
  look(script: Script, options: SeedOptions): Promise<Page>
  /** The same ticket a little later, in the same tab. */
  lookAgain(page: Page): Promise<void>
  /** Looks at a ticket and leaves it: what is learnt of it stays in this browser. */
  visit(script: Script, options: SeedOptions): Promise<void>
}

/** A browser high enough that nothing of the card is folded. */
async function startStage(): Promise<Stage> {
  const rig = await startRig({ chromium: { viewport: { width: 1440, height: 1700 } } })
  const { control } = rig.desks

  const looked = new Set<string>()

  async function look(script: Script, options: SeedOptions): Promise<Page> {
    await rig.reseed(options)
    const name = ticketUrl(script)
    if (looked.has(name)) await rig.backDoor.stopWorker()
    looked.add(name)
    if (control.state(script.site, script.key) === null) control.add(script)
    const page = await rig.open(name)
    await seen(page, 'a reading', (now) => isRead(now) && now.card !== null)
    return page
  }

  return {
    rig,
    control,
    look,
    async lookAgain(page) {
      await rig.backDoor.stopWorker()
      await page.reload()
      await seen(page, 'a new reading', (now) => isRead(now) && now.card !== null)
    },
    async visit(script, options) {
      const page = await look(script, options)
      await page.close()
    },
  }
}

/** A stage for the tests of one file: nothing is kept from one to the next, and none leaves a fault behind. */
export function useStage(): Stage {
  let stage: Stage | null = null
  const there = (): Stage => {
    if (stage === null) throw new Error('the stage is set before the first test')
    return stage
  }
  beforeAll(async () => {
    stage = await startStage()
  })
  afterAll(() => stage?.rig.close())
  beforeEach(() => there().rig.backDoor.forget())
  afterEach(() => expect(there().rig.faults()).toEqual([]))
  return {
    get rig() {
      return there().rig
    },
    get control() {
      return there().control
    },
    look: (script, options) => there().look(script, options),
    lookAgain: (page) => there().lookAgain(page),
    visit: (script, options) => there().visit(script, options),
  }
}

/** Waits until the card says it, in the nudge or under "Good to know". */
export function says(page: Page, sentence: string): Promise<Seen> {
  return seen(page, sentence, ({ card }) => card?.includes(sentence) === true)
}

/** Waits until the card is there and does not say it. */
export function saysNot(page: Page, sentence: string): Promise<Seen> {
  return seen(page, `no “${sentence}”`, ({ card }) => card !== null && !card.includes(sentence))
}

/** Opens the answer to a fact and presses what can be said to it. */
export async function answer(page: Page, fact: string, reply: string): Promise<void> {
  await (await part(page, '[data-fold=facts] li button', fact)).click()
  await (await part(page, '[data-fold=facts] li button', reply)).click()
}

/** Presses a letter inside the card: the size. */
export async function press(page: Page, key: string): Promise<void> {
  await (await part(page, 'section[tabindex="-1"]')).press(key)
}
