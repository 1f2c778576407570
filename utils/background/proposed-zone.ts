import { browser } from 'wxt/browser'
import { PROPOSED_ZONE_KEY } from '../settings/proposed-zone.ts'
import type { Ticket } from '../ticket/ticket.ts'

const FROM: Readonly<Record<Ticket['ref']['helpdesk'], string>> = {
  zendesk: 'Zendesk',
  jira: 'Jira',
  topdesk: 'TOPdesk',
}

let known: string | null = null

/** Remembers the zone of the agent's own helpdesk profile: the lead's first guess for the desk. */
export async function proposeZone({ me, ref }: Ticket): Promise<void> {
  const zone = me.known ? me.value.zone : null
  if (zone === null || zone === known) return
  known = zone
  await browser.storage.local.set({ [PROPOSED_ZONE_KEY]: { zone, from: FROM[ref.helpdesk] } })
}
