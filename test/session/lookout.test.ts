// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PageSetup } from '../../utils/messaging/protocol.ts'
import { HOST_TAG } from '../../utils/page/host.ts'
import { doorHere } from '../../utils/session/doorway.ts'
import { keepLookout } from '../../utils/session/lookout.ts'
import { SETTINGS_KEY } from '../../utils/settings/watch.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))
vi.mock('../../utils/messaging/channel.ts', () => ({
  ask: (kind: string, body: { readonly url: string; readonly bring: boolean }) => {
    asked.push({ kind, ...body })
    return answer(body.bring)
  },
}))

const TICKET = 'https://acme.zendesk.com/agent/tickets/4211'
const OTHER = 'https://acme.zendesk.com/agent/tickets/4220'
const LIST = 'https://acme.zendesk.com/agent/filters/360002'

let asked: { readonly kind: string; readonly url: string; readonly bring: boolean }[]
/** The background's answer; where it is to bring the second script, `bring` does. */
let answer: (wanted: boolean) => Promise<PageSetup>
/** What the second script did, in its own words. */
let drawn: string[]
let prepared: number

const setup = (on: boolean, language = 'en') => ({ on, language }) as PageSetup

/** What the second script does when it runs. */
function bring(): void {
  doorHere()?.enter(() => {
    prepared++
    return ({ key }, now) => {
      drawn.push(`open ${key} ${now().language}`)
      return {
        settle: () => undefined,
        back: () => drawn.push(`back ${key} ${now().language}`),
        state: () => ({ source: 'api' }),
        close: () => drawn.push(`close ${key}`),
      }
    }
  })
}

const brings = (made: PageSetup) => async (wanted: boolean) => {
  if (wanted) bring()
  return made
}
const settle = () => vi.advanceTimersByTimeAsync(300)
const changeSettings = async () => {
  await fakeBrowser.storage.onChanged.trigger({ [SETTINGS_KEY]: {} }, 'local')
  await settle()
}
const setUrl = (url: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url)
/** In-page navigation: the address changes, and so does the page. */
async function goTo(url: string): Promise<void> {
  setUrl(url)
  document.body.append(document.createElement('i'))
  await settle()
}
async function start(url: string): Promise<void> {
  setUrl(url)
  keepLookout(window)
  await settle()
}

beforeEach(() => {
  vi.useFakeTimers()
  fakeBrowser.reset()
  Object.assign(fakeBrowser.runtime, { id: 'here' })
  document.body.replaceChildren()
  asked = []
  drawn = []
  prepared = 0
  answer = brings(setup(true))
})
afterEach(() => {
  doorHere()?.end()
  vi.useRealTimers()
})

describe('a page without a ticket', () => {
  it('asks nobody anything, whatever changes', async () => {
    await start(LIST)
    await goTo('https://acme.zendesk.com/agent/dashboard')
    await changeSettings()
    await vi.advanceTimersByTimeAsync(120_000)
    expect(asked).toEqual([])
  })

  it('becomes a ticket without a load: one question, which brings the overlay', async () => {
    await start(LIST)
    await goTo(TICKET)
    expect(asked).toEqual([{ kind: 'page.setup', url: TICKET, bring: true }])
    expect(drawn).toEqual(['open 4211 en'])
  })
})

describe('from ticket to ticket', () => {
  it('the script is brought once; each ticket is opened and closed', async () => {
    await start(TICKET)
    await goTo(OTHER)
    await goTo(LIST)
    await goTo(TICKET)
    expect(drawn).toEqual(['open 4211 en', 'close 4211', 'open 4220 en', 'close 4220', 'open 4211 en'])
    expect(asked).toHaveLength(1)
  })

  it('a script that was sent twice prepares once', async () => {
    await start(TICKET)
    bring()
    await goTo(OTHER)
    expect(prepared).toBe(1)
    expect(drawn).toEqual(['open 4211 en', 'close 4211', 'open 4220 en'])
  })

  it('a ticket that was left while the script was on its way is not opened', async () => {
    answer = async (wanted) => {
      await new Promise((go) => setTimeout(go, 1_000))
      return brings(setup(true))(wanted)
    }
    await start(TICKET)
    await goTo(LIST)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(drawn).toEqual([])
    await goTo(OTHER)
    expect(drawn).toEqual(['open 4220 en'])
    expect(asked).toHaveLength(1)
  })
})

describe('where the overlay is off', () => {
  it('asks once, brings nothing, and asks again when settings change', async () => {
    answer = async () => setup(false)
    await start(TICKET)
    await goTo(OTHER)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(asked).toHaveLength(1)
    expect(drawn).toEqual([])
    answer = brings(setup(true))
    await changeSettings()
    expect(asked).toHaveLength(2)
    expect(drawn).toEqual(['open 4220 en'])
  })

  it('switched off with a ticket open: it goes', async () => {
    await start(TICKET)
    answer = async () => setup(false)
    await changeSettings()
    expect(drawn).toEqual(['open 4211 en', 'close 4211'])
  })

  it('a change meanwhile holds for the next ticket', async () => {
    answer = async () => setup(false)
    await start(TICKET)
    await goTo(LIST)
    answer = brings(setup(true, 'nl'))
    await changeSettings()
    expect(asked).toHaveLength(1)
    await goTo(TICKET)
    expect(drawn).toEqual(['open 4211 nl'])
  })
})

describe('a change of settings with a ticket open', () => {
  it('reaches the open ticket, and brings no second script', async () => {
    await start(TICKET)
    answer = brings(setup(true, 'fi'))
    await changeSettings()
    expect(asked.map((one) => one.bring)).toEqual([true, false])
    expect(drawn).toEqual(['open 4211 en', 'back 4211 fi'])
  })

  it('while the first question is on its way: asked again after it, never two at once', async () => {
    let waiting = 0
    let most = 0
    answer = async (wanted) => {
      most = Math.max(most, ++waiting)
      await new Promise((go) => setTimeout(go, 1_000))
      waiting--
      return brings(setup(true, `nr ${asked.length}`))(wanted)
    }
    await start(TICKET)
    await changeSettings()
    await changeSettings()
    await vi.advanceTimersByTimeAsync(3_000)
    expect(most).toBe(1)
    expect(asked.map((one) => one.bring)).toEqual([true, false])
    expect(drawn).toEqual(['open 4211 nr 2'])
  })
})

describe('a background that could not bring it', () => {
  it.each([
    ['no answer', async () => Promise.reject(new Error('asleep'))],
    ['an answer, but no script', async () => setup(true)],
  ])('%s: asked again after ten seconds, not before', async (_name, trouble) => {
    answer = trouble
    await start(TICKET)
    await goTo(OTHER)
    await vi.advanceTimersByTimeAsync(9_000)
    expect(asked).toHaveLength(1)
    answer = brings(setup(true))
    await vi.advanceTimersByTimeAsync(1_500)
    expect(asked.map((one) => one.bring)).toEqual([true, true])
    expect(drawn).toEqual(['open 4220 en'])
  })
})

describe('the script itself', () => {
  it('put into a page again does nothing', async () => {
    await start(TICKET)
    const door = doorHere()
    keepLookout(window)
    await settle()
    expect(doorHere()).toBe(door)
    expect(asked).toHaveLength(1)
  })

  it('goes when the extension does, with what it drew, and looks no more', async () => {
    await start(TICKET)
    Object.assign(fakeBrowser.runtime, { id: undefined })
    await vi.advanceTimersByTimeAsync(1_000)
    expect(drawn).toEqual(['open 4211 en', 'close 4211'])
    expect(doorHere()).toBeUndefined()
    await goTo(OTHER)
    expect(asked).toHaveLength(1)
  })

  it('does not put back what the one of a new version took away, were it but a moment later', async () => {
    await start(TICKET)
    Object.assign(fakeBrowser.runtime, { id: undefined })
    document.body.append(document.createElement('i'))
    await vi.advanceTimersByTimeAsync(200)
    expect(drawn).toEqual(['open 4211 en', 'close 4211'])
  })

  it('of a new version takes the place of one whose extension is gone, at once', async () => {
    await start(LIST)
    const old = doorHere()
    Object.assign(old ?? {}, { isThere: () => false })
    document.body.append(document.createElement(HOST_TAG))
    keepLookout(window)
    expect(document.querySelector(HOST_TAG)).toBeNull()
    expect(doorHere()).not.toBe(old)
    expect(old?.signal.aborted).toBe(true)
    await goTo(TICKET)
    expect(asked).toHaveLength(1)
  })

  it('tells the popup what this tab does, before and after there is a ticket', async () => {
    const told = async () => {
      const answers = await fakeBrowser.runtime.onMessage.trigger('tab.state', {} as never, () => undefined)
      return answers[0]
    }
    await start(LIST)
    expect(await told()).toMatchObject({ url: LIST, ref: null, source: null })
    await goTo(TICKET)
    expect(await told()).toMatchObject({ url: TICKET, ref: { key: '4211' }, source: 'api' })
  })
})
