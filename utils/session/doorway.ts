import type { PageSetup, TabState } from '../messaging/protocol.ts'
import type { Timers } from '../page/timers.ts'
import type { PageWatch } from '../page/watch.ts'
import type { TicketRef } from '../ticket/ref.ts'

/** One ticket on screen: host, session, place and drawing, all gone with `close`. */
export interface Stage {
  /** The page settled: put the host back, measure again. */
  settle(): void
  /** The agent came back to this tab. */
  back(): void
  state(): Partial<TabState>
  close(): void
}

export type OpenStage = (ref: TicketRef, setup: () => PageSetup) => Stage

/**
 * Where the two scripts of a page meet, in the world that is the extension's own: the first, small one looks out
 * for a ticket and holds what one document has once; the second comes when there is one, and draws.
 */
export interface Doorway {
  readonly view: Window
  readonly page: PageWatch
  readonly timers: Timers
  readonly signal: AbortSignal
  /** Whether the extension that put the first script here is still there. */
  isThere(): boolean
  /** Leaves the page for good. */
  end(): void
  /** The second script is here; `prepare` runs once, however often it was sent. */
  enter(prepare: (door: Doorway) => OpenStage): void
}

const NAME = '__solveFirst'
type World = { [NAME]?: Doorway | undefined }

export function doorHere(): Doorway | undefined {
  return (globalThis as World)[NAME]
}

export function setDoor(door: Doorway | undefined): void {
  ;(globalThis as World)[NAME] = door
}
