import { isoSeconds, paragraphs, shortSpan, when } from '../world/formats.ts'
import { GROUPS, named, organisationOf, person } from '../world/people.ts'
import type { Said, TicketState } from '../world/state.ts'
import type { World } from '../world/world.ts'
import { customStatus, PRIORITIES, userId } from './ids.ts'
import { commentId } from './side-json.ts'
import { tagsOf } from './ticket-json.ts'
import type { LogItem, SlaBadge, TicketModel, ViewModel, ZendeskModel } from './view-types.ts'
import { VIEWS, viewOf } from './views.ts'

const LANGUAGES = { en: 'English', nl: 'Dutch', fi: 'Finnish', de: 'German' } as const

const METRICS: Readonly<Record<string, string>> = {
  first_reply_time: 'First reply',
  next_reply_time: 'Next reply',
  agent_work_time: 'Agent work',
  requester_wait_time: 'Requester wait',
  periodic_update_time: 'Update',
}

/** Everything the page shows: the open tabs, and the view it is on, if any. */
export function zendeskModel(world: World, tabs: readonly string[], view: string | null): ZendeskModel {
  const open = tabs.map((id) => world.find('zendesk', id)).filter((s) => s !== null)
  return {
    now: world.now,
    running: world.running,
    me: person(world.me).name,
    tickets: open.map((s) => ticketModel(s, world)),
    suggested: (VIEWS[0]?.rows(world) ?? []).slice(0, 3).map((s) => s.script.key),
    views: VIEWS.map((v) => ({ id: v.id, title: v.title, count: v.rows(world).length })),
    view: view === null ? null : viewModel(world, view),
  }
}

function badges(state: TicketState, world: World): SlaBadge[] {
  const found = world.targets(state).flatMap(({ target, cycles }) => {
    const cycle = cycles.at(-1)
    if (cycle === undefined || cycle.stop !== null) return []
    // The badge counts on the calendar and says "Now" once it is too late, as the product does.
    const left = cycle.breachAt - state.now
    const text = cycle.paused ? 'Paused' : left < 0 ? 'Now' : shortSpan(left)
    const tone = cycle.paused ? 'paused' : left < 0 ? 'late' : left < 3_600_000 ? 'soon' : 'calm'
    return [
      {
        metric: METRICS[target.metric] ?? target.metric,
        iso: isoSeconds(cycle.breachAt),
        text,
        tone,
      } as const,
    ]
  })
  return found.toSorted((a, b) => a.iso.localeCompare(b.iso))
}

function logItem(state: TicketState, said: Said, zone: string): LogItem {
  const author = person(said.by)
  const side = said.public ? (author.side === 'agent' ? 'agent' : 'end-user') : 'internal'
  return {
    id: String(commentId(state, said)),
    side,
    name: author.name,
    user: said.by === 'system' ? null : String(userId(author)),
    iso: isoSeconds(said.at),
    when: when(said.at, state.now, zone, 'en-GB'),
    via: said.automatic ? 'via trigger' : `via ${said.via}`,
    html: paragraphs(said.body),
  }
}

function ticketModel(state: TicketState, world: World): TicketModel {
  const { script } = state
  const requester = person(script.requester)
  const zone = world.deskOf('zendesk').zone
  const asked = world.scriptsOf('zendesk').filter((s) => s.requester === script.requester)
  return {
    id: script.key,
    subject: script.subject,
    status: state.status,
    statusLabel: state.status === 'closed' ? 'Closed' : customStatus(state.status, state.supplier).agent,
    priority: state.priority === null ? '-' : (PRIORITIES[state.priority - 1] ?? '-'),
    type: script.type,
    category: script.category,
    tags: tagsOf(state),
    via: script.via,
    requester: requester.name,
    requesterEmail: requester.email,
    requesterPhone: requester.phone ?? null,
    requesterZone: requester.zone,
    requesterLanguage: LANGUAGES[requester.language],
    organisation: organisationOf(requester)?.name ?? null,
    assignee: state.assignee === null ? null : person(state.assignee).name,
    group: state.group === null ? null : named(GROUPS, state.group).name,
    due: script.dueAt === undefined ? null : when(script.dueAt, state.now, zone, 'en-GB'),
    colleague: state.colleague === null ? null : person(state.colleague).name,
    done: state.status === 'closed',
    badges: badges(state, world),
    log: state.said.map((s) => logItem(state, s, zone)),
    earlier: asked.filter((s) => s.key !== script.key).length,
    mergedInto: state.mergedInto,
  }
}

function viewModel(world: World, id: string): ViewModel | null {
  const view = viewOf(id)
  if (view === null) return null
  const zone = world.deskOf('zendesk').zone
  return {
    id,
    title: view.title,
    rows: view.rows(world).map((s) => ({
      id: s.script.key,
      subject: s.script.subject,
      status: s.status,
      statusLabel: s.status === 'closed' ? 'Closed' : customStatus(s.status, s.supplier).agent,
      priority: s.priority === null ? '-' : (PRIORITIES[s.priority - 1] ?? '-'),
      requester: person(s.script.requester).name,
      assignee: s.assignee === null ? '-' : person(s.assignee).name,
      updated: when(s.updatedAt, world.now, zone, 'en-GB'),
      sla: badges(s, world)[0] ?? null,
    })),
  }
}
