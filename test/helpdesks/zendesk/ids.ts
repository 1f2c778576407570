import { GROUPS, named, ORGANISATIONS, PEOPLE, person } from '../world/people.ts'
import type { Person, StatusKind } from '../world/types.ts'

export const userId = (p: Person): number => 360_000_000_000 + p.n
/** Triggers and automations act as the account's owner in this account; -1 marks the system itself. */
export const authorId = (id: string): number => (id === 'system' ? -1 : userId(person(id)))
export const groupId = (id: string): number => 480_000_000 + named(GROUPS, id).n
export const organisationId = (id: string): number => 590_000_000 + named(ORGANISATIONS, id).n
export const userOfId = (id: number): Person | undefined => PEOPLE.find((p) => userId(p) === id)

/** The account's own statuses, one of them renamed by the customer. */
export const CUSTOM_STATUSES: readonly {
  readonly id: number
  readonly category: Exclude<StatusKind, 'closed'>
  readonly agent: string
  readonly customer: string
  readonly isDefault: boolean
}[] = [
  { id: 4_044_356, category: 'new', agent: 'New', customer: 'Open', isDefault: true },
  { id: 4_044_376, category: 'open', agent: 'Open', customer: 'Open', isDefault: true },
  { id: 4_044_396, category: 'pending', agent: 'Pending', customer: 'Awaiting your reply', isDefault: true },
  { id: 4_044_416, category: 'hold', agent: 'On-hold', customer: 'Open', isDefault: true },
  { id: 4_044_417, category: 'hold', agent: 'Waiting for supplier', customer: 'Open', isDefault: false },
  { id: 4_044_436, category: 'solved', agent: 'Solved', customer: 'Solved', isDefault: true },
]

export function customStatus(kind: StatusKind, supplier: string | null): (typeof CUSTOM_STATUSES)[number] {
  const category = kind === 'closed' ? 'solved' : kind
  const fits = CUSTOM_STATUSES.filter((s) => s.category === category)
  const found = supplier !== null && kind === 'hold' ? fits.at(-1) : fits[0]
  if (found === undefined) throw new Error(`no status for ${kind}`)
  return found
}

export const PRIORITIES = ['urgent', 'high', 'normal', 'low'] as const
