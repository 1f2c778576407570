import type { Page } from 'playwright-core'

/** A page whose clock, also the content script's, is moved by hand. */
export interface TimeTraveller {
  /** Lets so much time pass at once, from `at` where it is given; each timer runs as if it had. */
  pass(ms: number, at?: number): Promise<void>
}

/** From the first `pass` on the page's time stands still between two of them; its network does not. */
export async function travelIn(page: Page): Promise<TimeTraveller> {
  const session = await page.context().newCDPSession(page)
  return {
    async pass(ms, at) {
      const over = new Promise((resolve) => session.once('Emulation.virtualTimeBudgetExpired', resolve))
      await session.send('Emulation.setVirtualTimePolicy', {
        policy: 'advance',
        budget: ms,
        ...(at === undefined ? {} : { initialVirtualTime: at / 1000 }),
      })
      await over
    },
  }
}
