import type { HintId } from '@/utils/hints/hint.ts'
import type { TabState } from '@/utils/messaging/protocol.ts'
import type { SiteRisk } from '@/utils/messaging/risk.ts'
import type { DayLine, OwnFigures, WorkLists } from '@/utils/messaging/work.ts'
import type { ProposedZone } from '@/utils/settings/proposed-zone.ts'
import type { Settings, TeamSettings } from '@/utils/settings/schema.ts'
import type { LoadedSettings } from '@/utils/settings/storage.ts'
import type { HelpdeskId } from '@/utils/ticket/ref.ts'

/** What a page looks like to be, before it may be read. */
export type Product = 'zendesk' | 'jira' | 'jira-data-center' | 'topdesk'

/**
 * The tab the popup stands over:
 * - `no-page`: a page of the browser, or none · `no-access`: a site that was not allowed; `looksLike` null: no helpdesk we know
 * - `silent`: allowed, but nobody answers there · `open`: as the page tells itself
 */
export type TabReport =
  | { readonly kind: 'no-page' }
  | { readonly kind: 'no-access'; readonly origin: string; readonly looksLike: Product | null }
  | { readonly kind: 'silent'; readonly origin: string }
  | { readonly kind: 'open'; readonly origin: string; readonly state: TabState }

/** A site the popup lists. */
export interface KnownSite {
  readonly origin: string
  readonly helpdesk: HelpdeskId | null
  /** Allowed on top of the manifest's own sites: can be removed. */
  readonly own: boolean
}

/** `no-ticket`: no tab of that site shows one. */
export type TryResult = 'works' | 'fails' | 'no-ticket'

export interface SettingsPort {
  load(): Promise<LoadedSettings>
  /** @throws when it could not be stored; nothing is changed then. */
  change(change: (settings: Settings) => Settings): Promise<unknown>
  /** Returns the way to stop. */
  watch(listener: () => void): () => void
  proposedZone(): Promise<ProposedZone>
}

export interface TabPort {
  report(): Promise<TabReport>
  reload(): void
  /** Reads an open ticket of a TOPdesk site anew by API, and tells how that went. */
  tryApi(origin: string): Promise<TryResult>
}

export interface SitesPort {
  list(): Promise<readonly KnownSite[]>
  /** Must be called first thing in a click: the browser only asks then. */
  allow(origin: string): Promise<boolean>
  remove(origin: string): Promise<boolean>
}

export interface FilePort {
  /** false where opening a file closes the popup: reading is done on the options page then. */
  readonly readsHere: boolean
  save(name: string, text: string): void
  apply(team: TeamSettings): Promise<void>
  /** null: there is nothing to take back. */
  undoable(): Promise<TeamSettings | null>
  undo(before: TeamSettings): Promise<void>
}

export interface HistoryPort {
  /** null: it works; else the browser's own name of what is wrong. @throws when it cannot be asked. */
  broken(): Promise<string | null>
  exportAll(): Promise<unknown>
  forgetSite(origin: string): Promise<void>
  forgetAll(): Promise<void>
  /** The agent's own figures alone: work times and counts of hints. */
  forgetOwn(): Promise<void>
  /** Corrections of moods, and what they taught. */
  forgetMood(): Promise<void>
}

/** Lists over the tickets seen lately, and the agent's own figures. Each answer @throws when it cannot be asked. */
export interface WorkPort {
  lists(): Promise<WorkLists>
  settle(ticket: string, ticks: readonly string[]): Promise<void>
  /** Today's tickets, latest first; null in works-council mode. */
  day(): Promise<readonly DayLine[] | null>
  /** null in works-council mode. */
  own(): Promise<OwnFigures | null>
  restart(hint: HintId): Promise<void>
  open(url: string): void
  /** @throws when the browser does not allow it. */
  copy(text: string): Promise<void>
}

/** What early risk has learned so far. */
export interface RiskPort {
  /** @throws when it cannot be asked. */
  sites(): Promise<readonly SiteRisk[]>
}

/** All a page of ours does outside itself; components get it handed in. */
export interface Ports {
  readonly now: () => number
  /** BCP 47, most wanted first. */
  readonly languages: readonly string[]
  readonly settings: SettingsPort
  readonly tab: TabPort
  readonly sites: SitesPort
  readonly file: FilePort
  readonly history: HistoryPort
  readonly work: WorkPort
  readonly risk: RiskPort
  readonly openOptions: (section?: string) => void
}
