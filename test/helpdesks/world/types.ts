/** Milliseconds since the epoch, UTC. */
export type Instant = number

export const SITES = ['zendesk', 'jira-cloud', 'jira-dc', 'topdesk'] as const
export type SiteId = (typeof SITES)[number]

/** The look-alikes' own ladder; each vendor shows it in its own words. */
export type StatusKind = 'new' | 'open' | 'pending' | 'hold' | 'solved' | 'closed'
export type Level = 1 | 2 | 3 | 4
export type Language = 'en' | 'nl' | 'fi' | 'de'
export type Via = 'web' | 'email' | 'phone' | 'chat' | 'portal'

export interface Person {
  /** Small number; every vendor's id is made from it. */
  readonly n: number
  readonly id: string
  readonly name: string
  readonly email: string
  readonly side: 'agent' | 'customer'
  readonly language: Language
  readonly zone: string
  readonly phone?: string
  readonly organisation?: string
  readonly groups?: readonly string[]
}

export interface Named {
  readonly n: number
  readonly id: string
  readonly name: string
}

/** When a target's run starts and ends. */
type Ends = 'first-reply' | 'next-reply' | 'solved'

export interface Target {
  readonly id: string
  readonly name: string
  /** Zendesk's name of the metric; Jira and TOPdesk use `name`. */
  readonly metric: string
  readonly goalMinutes: number
  readonly hours: 'desk' | 'always'
  readonly ends: Ends
  /** Status kinds that stop the clock. */
  readonly pauses: readonly StatusKind[]
}

export type Happening = { readonly at: Instant; readonly by: string } & (
  | { readonly kind: 'reply'; readonly body: string; readonly via?: Via; readonly automatic?: boolean }
  | { readonly kind: 'note'; readonly body: string }
  | { readonly kind: 'status'; readonly to: StatusKind }
  | { readonly kind: 'assignee'; readonly to: string | null }
  | { readonly kind: 'group'; readonly to: string | null }
  | { readonly kind: 'priority'; readonly to: Level | null }
  | { readonly kind: 'supplier'; readonly to: string | null }
  | { readonly kind: 'target'; readonly id: string; readonly goalMinutes: number }
  | { readonly kind: 'tag'; readonly add: string }
  | { readonly kind: 'csat'; readonly rating: 1 | 2 | 3 | 4 | 5; readonly comment?: string }
  | { readonly kind: 'merged'; readonly into: string }
  | { readonly kind: 'presence'; readonly here: boolean }
)

/** A ticket as it was made, and everything that happened since, each with its own time. */
export interface Script {
  readonly site: SiteId
  /** `4211` · `HELP-12` · `I 2611 4211`. */
  readonly key: string
  readonly n: number
  readonly subject: string
  readonly body: string
  readonly type: 'incident' | 'problem' | 'request' | 'question' | 'change' | 'task'
  readonly category: string
  readonly language: Language
  readonly createdAt: Instant
  readonly via: Via
  readonly requester: string
  /** Who typed it; the requester unless an agent took it on the phone. */
  readonly submitter?: string
  readonly priority: Level | null
  readonly assignee: string | null
  readonly group: string | null
  readonly status?: StatusKind
  readonly targets: readonly Target[]
  readonly tags?: readonly string[]
  /** The vendor's own sentiment field. */
  readonly mood?: -2 | -1 | 0 | 1 | 2
  readonly dueAt?: Instant
  readonly planned?: { readonly from: Instant; readonly to: Instant }
  /** Number of the major ticket it hangs under. */
  readonly partOf?: string
  /** false: a plain Jira issue without customer request. */
  readonly serviceDesk?: boolean
  /** How `breach` is answered while paused: no live site told. */
  readonly whilePaused?: 'no-due' | 'frozen-due'
  readonly happenings: readonly Happening[]
}

/** A weekly desk: same hours Monday to Friday. */
export interface Desk {
  readonly zone: string
  /** Minutes after local midnight. */
  readonly opens: number
  readonly closes: number
}

/** What the extension should say at the scenario's moment, worked out by hand; minutes. */
export interface Facts {
  readonly ball: 'us' | 'customer' | 'third-party' | 'nobody'
  /** Wall-clock minutes since the ball came to its holder; null where nobody holds it. */
  readonly ballMinutes: number | null
  /** Working minutes left on the target that ends first; negative when late; null without one. */
  readonly leftMinutes: number | null
  readonly promise: 'running' | 'paused' | 'breached' | 'met' | 'none'
  /** Desk minutes since the ball came to us or our last touch, whichever is later; null where it is not with us. */
  readonly stillMinutes: number | null
  /** true and false where the product's rules leave no choice, null where it hangs on the lead's thresholds. */
  readonly nudge: boolean | null
  /** The arithmetic. */
  readonly because: string
}

export interface Scenario {
  readonly id: string
  readonly title: string
  readonly site: SiteId
  readonly desk: Desk
  /** The moment the facts hold for. */
  readonly now: Instant
  /** The ticket to look at; the others are its surroundings. */
  readonly ticket: Script
  readonly others?: readonly Script[]
  readonly facts: Facts
  /** Site switches this scenario needs. */
  readonly refuseCookie?: boolean
}
