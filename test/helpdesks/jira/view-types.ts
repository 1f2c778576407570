export interface SlaLine {
  readonly name: string
  readonly field: string
  readonly text: string
  readonly tone: 'calm' | 'soon' | 'late' | 'paused' | 'met' | 'missed'
  readonly within: string
}

export interface CommentModel {
  readonly id: string
  readonly name: string
  readonly internal: boolean
  readonly when: string
  readonly iso: string
  readonly html: string
}

export interface IssueModel {
  readonly key: string
  readonly id: string
  readonly project: string
  readonly projectKey: string
  readonly desk: boolean
  readonly summary: string
  readonly type: string
  readonly html: string
  readonly kind: string
  readonly status: string
  readonly category: string
  readonly statuses: readonly { readonly kind: string; readonly name: string }[]
  readonly priority: string
  readonly reporter: string
  readonly organisation: string | null
  readonly assignee: string | null
  readonly labels: readonly string[]
  readonly resolution: string
  readonly created: string
  readonly createdIso: string
  readonly updated: string
  readonly updatedIso: string
  readonly due: string | null
  readonly planned: string | null
  readonly partOf: string | null
  readonly colleague: string | null
  readonly slas: readonly SlaLine[]
  readonly comments: readonly CommentModel[]
}

export interface QueueRow {
  readonly key: string
  readonly id: string
  readonly summary: string
  readonly reporter: string
  readonly assignee: string
  readonly status: string
  readonly category: string
  readonly priority: string
  readonly created: string
  readonly sla: SlaLine | null
}

export interface JiraModel {
  readonly now: number
  readonly running: boolean
  readonly me: string
  readonly issue: IssueModel | null
  readonly queues: readonly { readonly id: string; readonly name: string; readonly count: number }[]
  readonly queue: { readonly id: string; readonly name: string; readonly rows: readonly QueueRow[] } | null
  /** The queue the issue was opened from. */
  readonly fromQueue: string | null
}
