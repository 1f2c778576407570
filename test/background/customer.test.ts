import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeCustomer, readCustomer, recordContacts } from '../../utils/background/customer.ts'
import { createRoutes, type Rooms } from '../../utils/background/routes.ts'
import { refreshRules } from '../../utils/background/rules-in-force.ts'
import { createHistory, type History } from '../../utils/history/history.ts'
import { HOUR, NOW } from '../hints/support.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

const GRACE = { origin: 'https://acme.zendesk.com', requester: '1', organisation: null }
const ELSEWHERE = { ...GRACE, origin: 'https://other.zendesk.com' }
const CONTACT = {
  ticketKey: '4211',
  openedAt: NOW,
  lastAt: NOW,
  endedAt: null,
  startStep: 0,
  lowStep: 0,
  endStep: 0,
  csat: null,
  reasons: [],
  waited: null,
  topic: null,
  from: 'seen',
} as const
const CALL = { kind: 'channel', value: 'call' }

let history: History
const here = { ticketKey: '4211', topic: null }
const known = (key = GRACE) => readCustomer(history, key, here, NOW)

beforeEach(() => {
  fakeBrowser.reset()
  globalThis.indexedDB = new IDBFactory()
  history = createHistory()
})

describe('a customer’s notes', () => {
  it('are found on every ticket of the same person, and of nobody else, nor on another site', async () => {
    await changeCustomer(history, GRACE, CALL, NOW)
    expect((await known()).notes).toEqual({ channel: { value: 'call', at: NOW } })
    expect((await known({ ...GRACE, requester: '2' })).notes).toEqual({})
    expect((await known(ELSEWHERE)).notes).toEqual({})
  })

  it('lie under a hash: neither id nor name is kept', async () => {
    await changeCustomer(history, { ...GRACE, requester: 'grace@acme.example' }, CALL, NOW)
    const kept = JSON.stringify(await history.exportAll())
    expect(kept).toContain('"call"')
    expect(kept).not.toContain('grace')
  })

  it('change only by what is a note of ours', async () => {
    for (const none of [null, 'all', { kind: 'mood', value: 'bad' }, { kind: 'channel', value: 'fax' }]) {
      await changeCustomer(history, GRACE, none, NOW)
    }
    expect((await known()).notes).toEqual({})
  })

  it('go with all that is kept of the customer; another’s stay', async () => {
    for (const key of [GRACE, ELSEWHERE]) {
      await changeCustomer(history, key, CALL, NOW)
      await recordContacts(history, key, [CONTACT], null, NOW)
    }
    await changeCustomer(history, GRACE, 'forget', NOW)
    expect(await known()).toMatchObject({ contacts: [], notes: {} })
    expect(await known(ELSEWHERE)).toMatchObject({ contacts: [{ from: 'seen' }], notes: { channel: {} } })
  })
})

describe('the helpdesk’s own list of a customer', () => {
  it('is due once a day, also where it could not be understood; only one that was says that there is no more', async () => {
    expect(await known()).toMatchObject({ listDue: true, listKnown: false })
    await recordContacts(history, GRACE, [], 'unreadable', NOW)
    expect(await known()).toMatchObject({ listDue: false, listKnown: false })
    await recordContacts(history, GRACE, [], 'read', NOW)
    expect(await known()).toMatchObject({ listDue: false, listKnown: true })
    const tomorrow = NOW + 24 * HOUR
    expect(await readCustomer(history, GRACE, here, tomorrow)).toMatchObject({
      listDue: true,
      listKnown: false,
    })
  })
})

describe('the export', () => {
  const asked = (team: object) => {
    const routes = createRoutes({ history } as unknown as Rooms)
    return fakeBrowser.storage.local
      .set({ settings: { version: 1, team, personal: {} } })
      .then(() => refreshRules())
      .then(() => routes['history.export'](null, { url: undefined, fromPage: false, frame: null }))
  }

  it('holds the notes', async () => {
    await changeCustomer(history, GRACE, { kind: 'note', value: 'Answers after ten' }, NOW)
    expect((await asked({}))['notes']).toMatchObject([
      { site: GRACE.origin, entries: { note: { value: 'Answers after ten', at: NOW } } },
    ])
  })

  it('is refused in works-council mode, whoever asks', async () => {
    await expect(asked({ worksCouncilMode: true })).rejects.toThrow('works-council mode')
  })
})
