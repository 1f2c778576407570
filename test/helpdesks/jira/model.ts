import { isoOffset, paragraphs, shortSpan, when } from '../world/formats.ts'
import { organisationOf, person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import type { SiteId } from '../world/types.ts'
import type { World } from '../world/world.ts'
import { commentId, commentsOf } from './comment-json.ts'
import { issueId, PRIORITIES, PROJECTS, projectOf, QUEUES, SLA_FIELDS, statusOf, TYPES } from './ids.ts'
import { queueRows } from './queues.ts'
import type { IssueModel, JiraModel, SlaLine } from './view-types.ts'

/** What the page at this path shows. */
export function jiraModel(world: World, site: SiteId, path: string, selected: string | null): JiraModel {
  const key = selected ?? /\/([A-Z][A-Z0-9_]*-\d+)\/?$/.exec(path)?.[1] ?? null
  const queue =
    /\/queues\/custom\/(\d+)/.exec(path)?.[1] ?? (/\/queues?\b|\/issues\/?$/.test(path) ? '1' : null)
  const state = key === null ? null : world.find(site, key)
  return {
    now: world.now,
    running: world.running,
    me: person(world.me).name,
    issue: state === null ? null : issueModel(state, world),
    queues: QUEUES.map((q) => ({ ...q, count: queueRows(world, site, q.id).length })),
    queue: queue === null || key !== null ? null : queueModel(world, site, queue),
    fromQueue: queue,
  }
}

/** The queues' SLA column. */
const QUEUE_SLA = 'customfield_10030'

function slaLines(state: TicketState, world: World): SlaLine[] {
  return world.targets(state).flatMap(({ target, cycles }) => {
    const cycle = cycles.at(-1)
    const field = SLA_FIELDS.find((f) => f.target === target.id)?.field ?? ''
    if (cycle === undefined) return []
    const tone =
      cycle.stop !== null
        ? cycle.breached
          ? 'missed'
          : 'met'
        : cycle.breached
          ? 'late'
          : cycle.paused
            ? 'paused'
            : cycle.remaining < 3_600_000
              ? 'soon'
              : 'calm'
    return [
      {
        name: target.name,
        field,
        text: shortSpan(cycle.remaining),
        tone,
        within: `within ${shortSpan(cycle.goal)}`,
      } as const,
    ]
  })
}

function issueModel(state: TicketState, world: World): IssueModel {
  const { script } = state
  const { zone } = world.deskOf(script.site)
  const status = statusOf(script, state.status)
  const requester = person(script.requester)
  return {
    key: script.key,
    id: issueId(script),
    project: PROJECTS[projectOf(script.key)]?.name ?? '',
    projectKey: projectOf(script.key),
    desk: script.serviceDesk !== false,
    summary: script.subject,
    type: (script.serviceDesk === false ? TYPES.task : TYPES[script.type]).name.replace('[System] ', ''),
    html: paragraphs(script.body),
    kind: state.status,
    status: status.name,
    category: status.category,
    statuses: (['open', 'pending', 'hold', 'solved'] as const)
      .filter((k) => k !== state.status && (script.serviceDesk !== false || k === 'open' || k === 'solved'))
      .map((k) => ({ kind: k, name: statusOf(script, k).name })),
    priority: state.priority === null ? 'None' : (PRIORITIES[state.priority - 1]?.name ?? 'None'),
    reporter: requester.name,
    organisation: organisationOf(requester)?.name ?? null,
    assignee: state.assignee === null ? null : person(state.assignee).name,
    labels: state.tags,
    resolution: state.solvedAt === null ? 'Unresolved' : 'Done',
    created: when(script.createdAt, state.now, zone, 'en-GB'),
    createdIso: isoOffset(script.createdAt, zone, false),
    updated: when(state.updatedAt, state.now, zone, 'en-GB'),
    updatedIso: isoOffset(state.updatedAt, zone, false),
    due: script.dueAt === undefined ? null : when(script.dueAt, state.now, zone, 'en-GB'),
    planned:
      script.planned === undefined
        ? null
        : `${when(script.planned.from, state.now, zone, 'en-GB')} to ${when(script.planned.to, state.now, zone, 'en-GB')}`,
    partOf: script.partOf ?? null,
    colleague: state.colleague === null ? null : person(state.colleague).name,
    slas: slaLines(state, world),
    comments: commentsOf(state).map((c) => ({
      id: commentId(state, c),
      name: c.by === 'system' ? 'Automation for Jira' : person(c.by).name,
      internal: !c.public,
      when: when(c.at, state.now, zone, 'en-GB'),
      iso: isoOffset(c.at, zone, false),
      html: paragraphs(c.body),
    })),
  }
}

function queueModel(world: World, site: SiteId, id: string): NonNullable<JiraModel['queue']> {
  const { zone } = world.deskOf(site)
  return {
    id,
    name: QUEUES.find((q) => q.id === id)?.name ?? '',
    rows: queueRows(world, site, id).map((s) => {
      const status = statusOf(s.script, s.status)
      return {
        key: s.script.key,
        id: issueId(s.script),
        summary: s.script.subject,
        reporter: person(s.script.requester).name,
        assignee: s.assignee === null ? 'Unassigned' : person(s.assignee).name,
        status: status.name,
        category: status.category,
        priority: s.priority === null ? '-' : (PRIORITIES[s.priority - 1]?.name ?? '-'),
        created: when(s.script.createdAt, world.now, zone, 'en-GB'),
        sla: slaLines(s, world).find((l) => l.field === QUEUE_SLA) ?? null,
      }
    }),
  }
}
