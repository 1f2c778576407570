import { browser } from 'wxt/browser'
import type { OverlayShape } from '../../components/overlay/props.ts'
import type { SavedPlace } from '../page/placement.ts'
import { isObject } from '../settings/field.ts'
import type { HelpdeskId } from '../ticket/ref.ts'

const KEY = 'places'

/** Where and how the overlay stands on one helpdesk. */
export interface Places {
  readonly strip: SavedPlace | null
  readonly card: SavedPlace | null
  readonly shape: OverlayShape
}

export const DEFAULT_PLACES: Places = {
  strip: null,
  card: null,
  shape: { away: false, hidden: false, cardOpen: null },
}

/** The remembered places of a helpdesk; what does not fit is forgotten. Never throws. */
export async function loadPlaces(helpdesk: HelpdeskId): Promise<Places> {
  const all = await stored()
  const raw = all[helpdesk]
  if (!isObject(raw)) return DEFAULT_PLACES
  const shape = isObject(raw['shape']) ? raw['shape'] : {}
  return {
    strip: parsePlace(raw['strip']),
    card: parsePlace(raw['card']),
    shape: {
      away: shape['away'] === true,
      // Hidden while sharing lasts for the page it was asked on: nobody should search for the overlay tomorrow.
      hidden: false,
      cardOpen: typeof shape['cardOpen'] === 'boolean' ? shape['cardOpen'] : null,
    },
  }
}

export async function savePlaces(helpdesk: HelpdeskId, places: Places): Promise<void> {
  try {
    await browser.storage.local.set({ [KEY]: { ...(await stored()), [helpdesk]: places } })
  } catch {
    // A full or blocked storage costs the remembered place, nothing else.
  }
}

async function stored(): Promise<Record<string, unknown>> {
  try {
    const raw = (await browser.storage.local.get(KEY))[KEY]
    return isObject(raw) ? raw : {}
  } catch {
    return {}
  }
}

function parsePlace(raw: unknown): SavedPlace | null {
  if (!isObject(raw)) return null
  const { right, bottom, x, y } = raw
  if (typeof right !== 'boolean' || typeof bottom !== 'boolean') return null
  if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x) || !Number.isFinite(y))
    return null
  return { right, bottom, x, y }
}
