import type { Happening, Instant, Level, Script, StatusKind } from './types.ts'

export interface Said {
  readonly n: number
  readonly at: Instant
  readonly by: string
  readonly body: string
  readonly public: boolean
  readonly via: string
  readonly automatic: boolean
  /** The ticket's own first text. */
  readonly first: boolean
}

export interface Change {
  readonly n: number
  readonly at: Instant
  readonly by: string
  readonly field: 'status' | 'assignee' | 'group' | 'priority' | 'supplier' | 'target' | 'tags'
  readonly from: string | null
  readonly to: string | null
}

/** A ticket as it stands at one moment. */
export interface TicketState {
  readonly script: Script
  readonly now: Instant
  readonly status: StatusKind
  readonly statusSince: Instant
  readonly assignee: string | null
  readonly group: string | null
  readonly priority: Level | null
  readonly supplier: string | null
  readonly tags: readonly string[]
  readonly goals: Readonly<Record<string, number>>
  readonly csat: { readonly at: Instant; readonly rating: number; readonly comment: string | null } | null
  readonly mergedInto: string | null
  readonly colleague: string | null
  readonly said: readonly Said[]
  readonly changes: readonly Change[]
  readonly statuses: readonly { readonly at: Instant; readonly kind: StatusKind }[]
  readonly updatedAt: Instant
  readonly updatedBy: string
  readonly solvedAt: Instant | null
}

type Draft = { -readonly [K in keyof TicketState]: TicketState[K] } & {
  said: Said[]
  changes: Change[]
  statuses: { at: Instant; kind: StatusKind }[]
}

/** The ticket at `now`: what happened later has not happened yet. */
export function stateAt(script: Script, now: Instant): TicketState {
  const author = script.submitter ?? script.requester
  const first: Said = {
    n: 1,
    at: script.createdAt,
    by: author,
    body: script.body,
    public: true,
    via: script.via,
    automatic: false,
    first: true,
  }
  const status = script.status ?? 'new'
  const draft: Draft = {
    script,
    now,
    status,
    statusSince: script.createdAt,
    assignee: script.assignee,
    group: script.group,
    priority: script.priority,
    supplier: null,
    tags: script.tags ?? [],
    goals: {},
    csat: null,
    mergedInto: null,
    colleague: null,
    said: [first],
    changes: [],
    statuses: [{ at: script.createdAt, kind: status }],
    updatedAt: script.createdAt,
    updatedBy: author,
    solvedAt: null,
  }
  const past = script.happenings.filter((h) => h.at <= now).toSorted((a, b) => a.at - b.at)
  past.forEach((happening, index) => {
    apply(draft, happening, index + 2)
  })
  return draft
}

function apply(draft: Draft, h: Happening, n: number): void {
  if (h.kind !== 'presence') {
    draft.updatedAt = h.at
    draft.updatedBy = h.by
  }
  switch (h.kind) {
    case 'reply':
    case 'note':
      draft.said.push({
        n,
        at: h.at,
        by: h.by,
        body: h.body,
        public: h.kind === 'reply',
        via: h.kind === 'reply' ? (h.via ?? draft.script.via) : 'web',
        automatic: h.kind === 'reply' && h.automatic === true,
        first: false,
      })
      return
    case 'status':
      change(draft, h, n, 'status', draft.status, h.to)
      draft.status = h.to
      draft.statusSince = h.at
      draft.statuses.push({ at: h.at, kind: h.to })
      draft.solvedAt = h.to === 'solved' || h.to === 'closed' ? (draft.solvedAt ?? h.at) : null
      return
    case 'assignee':
      change(draft, h, n, 'assignee', draft.assignee, h.to)
      draft.assignee = h.to
      return
    case 'group':
      change(draft, h, n, 'group', draft.group, h.to)
      draft.group = h.to
      return
    case 'supplier':
      change(draft, h, n, 'supplier', draft.supplier, h.to)
      draft.supplier = h.to
      return
    case 'priority':
      change(draft, h, n, 'priority', draft.priority?.toString() ?? null, h.to?.toString() ?? null)
      draft.priority = h.to
      return
    case 'target':
      change(draft, h, n, 'target', draft.goals[h.id]?.toString() ?? null, h.goalMinutes.toString())
      draft.goals = { ...draft.goals, [h.id]: h.goalMinutes }
      return
    case 'tag':
      change(draft, h, n, 'tags', null, h.add)
      draft.tags = [...draft.tags, h.add]
      return
    case 'csat':
      draft.csat = { at: h.at, rating: h.rating, comment: h.comment ?? null }
      return
    case 'merged':
      draft.mergedInto = h.into
      return
    case 'presence':
      draft.colleague = h.here ? h.by : null
  }
}

function change(
  draft: Draft,
  h: Happening,
  n: number,
  field: Change['field'],
  from: string | null,
  to: string | null,
): void {
  draft.changes.push({ n, at: h.at, by: h.by, field, from, to })
}
