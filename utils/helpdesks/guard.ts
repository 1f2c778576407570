import type { Fault } from './answer.ts'

/**
 * Stops requests after a refusal. A scope is a site, or one side call of a site.
 *
 * A refused scope stays shut until the agent navigates or comes back (`renew`), then lets exactly one
 * request through and opens or shuts by its answer. A lasting refusal opens only by `reopen`: a side
 * call the agent has no right to, or TOPdesk's API, where a repeated 401 could raise the browser's
 * own login box (topdesk.md §2.1).
 */
export interface AccessGuard {
  /** null: go ahead; else the refusal that still holds. */
  refusal(scope: string): Fault | null
  /** The refusal that holds or is being tried again; asking does not use up the one try. */
  shut(scope: string): Fault | null
  /** Tells how a request that was let through ended; null: it was answered. `aborted`: nothing was asked. */
  note(scope: string, fault: Fault | null, lasting?: boolean): void
  /** The agent navigated or came back to this tab. */
  renew(): void
  /** The lead pressed "try it". */
  reopen(scope: string): void
}

interface Door {
  readonly fault: Fault
  readonly lasting: boolean
  state: 'shut' | 'ajar' | 'trying'
}

export function accessGuard(): AccessGuard {
  const doors = new Map<string, Door>()
  return {
    refusal(scope) {
      const door = doors.get(scope)
      if (door?.state === 'ajar') {
        door.state = 'trying'
        return null
      }
      return door?.fault ?? null
    },
    shut: (scope) => doors.get(scope)?.fault ?? null,
    note(scope, fault, lasting = false) {
      const door = doors.get(scope)
      if (fault === 'signed-out' || fault === 'no-access') doors.set(scope, { fault, lasting, state: 'shut' })
      else if (fault !== 'aborted') doors.delete(scope)
      else if (door?.state === 'trying') door.state = 'ajar'
    },
    renew() {
      for (const door of doors.values()) if (!door.lasting) door.state = 'ajar'
    },
    reopen(scope) {
      doors.delete(scope)
    },
  }
}
