import type { Ticket } from '../ticket/ticket.ts'

/** Names under which a lead can mean a ticket: its organisation, tags and category, in lower case. */
export type TicketNames = readonly string[]

export function ticketNames({ organisation, tags, category }: Ticket): TicketNames {
  const names = [
    ...(organisation.known ? [organisation.value.name] : []),
    ...(tags.known ? tags.value : []),
    ...(category.known ? [category.value] : []),
  ]
  return names.map(plain).filter((name) => name !== '')
}

/** Same name, letter case and outer spaces apart. */
export function matchesTicket(name: string, names: TicketNames): boolean {
  return names.includes(plain(name))
}

function plain(name: string): string {
  return name.trim().toLocaleLowerCase('en')
}
