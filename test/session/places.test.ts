import { beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { DEFAULT_PLACES, loadPlaces, savePlaces } from '../../utils/session/places.ts'

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }))

beforeEach(() => fakeBrowser.reset())

const STRIP = { right: true, bottom: false, x: 20, y: 40 }

it('remembers each helpdesk’s places, but not that the overlay was hidden', async () => {
  const shape = { away: true, hidden: true, cardOpen: false }
  await savePlaces('jira', { strip: STRIP, card: null, shape })
  await savePlaces('topdesk', DEFAULT_PLACES)
  expect(await loadPlaces('jira')).toEqual({ strip: STRIP, card: null, shape: { ...shape, hidden: false } })
  expect(await loadPlaces('zendesk')).toEqual(DEFAULT_PLACES)
})

it.each([
  ['no object', 7],
  ['null', null],
  ['a list', [1, 2]],
  ['a helpdesk that is none', { jira: 'here' }],
  ['numbers that are none', { jira: { strip: { ...STRIP, x: 'left' }, card: { ...STRIP, y: null } } }],
  ['a shape that is none', { jira: { shape: 'away' } }],
  ['words for switches', { jira: { shape: { away: 'yes', cardOpen: 1 } } }],
])('what does not fit is forgotten: %s', async (_what, places) => {
  await fakeBrowser.storage.local.set({ places })
  expect(await loadPlaces('jira')).toEqual(DEFAULT_PLACES)
})

it('a blocked storage costs the place, nothing else', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('blocked'))
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))
  expect(await loadPlaces('jira')).toEqual(DEFAULT_PLACES)
  await savePlaces('jira', DEFAULT_PLACES)
  vi.restoreAllMocks()
})
