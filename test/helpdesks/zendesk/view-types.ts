export interface SlaBadge {
  readonly metric: string
  readonly iso: string
  readonly text: string
  readonly tone: 'calm' | 'soon' | 'late' | 'paused'
}

export interface LogItem {
  readonly id: string
  readonly side: 'agent' | 'end-user' | 'internal'
  readonly name: string
  readonly user: string | null
  readonly iso: string
  readonly when: string
  readonly via: string
  readonly html: string
}

export interface TicketModel {
  readonly id: string
  readonly subject: string
  readonly status: string
  readonly statusLabel: string
  readonly priority: string
  readonly type: string
  readonly category: string
  readonly tags: readonly string[]
  readonly via: string
  readonly requester: string
  readonly requesterEmail: string
  readonly requesterPhone: string | null
  readonly requesterZone: string
  readonly requesterLanguage: string
  readonly organisation: string | null
  readonly assignee: string | null
  readonly group: string | null
  readonly due: string | null
  readonly colleague: string | null
  readonly done: boolean
  readonly badges: readonly SlaBadge[]
  readonly log: readonly LogItem[]
  readonly earlier: number
  readonly mergedInto: string | null
}

export interface RowModel {
  readonly id: string
  readonly subject: string
  readonly status: string
  readonly statusLabel: string
  readonly priority: string
  readonly requester: string
  readonly assignee: string
  readonly updated: string
  readonly sla: SlaBadge | null
}

export interface ViewModel {
  readonly id: string
  readonly title: string
  readonly rows: readonly RowModel[]
}

export interface ZendeskModel {
  readonly now: number
  readonly running: boolean
  readonly me: string
  readonly tickets: readonly TicketModel[]
  /** Tickets an agent would have open as well. */
  readonly suggested: readonly string[]
  readonly views: readonly { readonly id: string; readonly title: string; readonly count: number }[]
  readonly view: ViewModel | null
}
