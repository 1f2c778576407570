import { isoSeconds } from '../world/formats.ts'
import { person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import type { Script } from '../world/types.ts'
import type { World } from '../world/world.ts'
import { authorId, customStatus, groupId, organisationId, PRIORITIES, userId } from './ids.ts'

const TYPES: Readonly<Record<Script['type'], string>> = {
  incident: 'incident',
  problem: 'problem',
  request: 'question',
  question: 'question',
  change: 'task',
  task: 'task',
}
const MOODS: Readonly<Record<number, string>> = {
  '-2': 'very_negative',
  '-1': 'negative',
  0: 'neutral',
  1: 'positive',
  2: 'very_positive',
}

const channel = (via: string): string =>
  ({ phone: 'voice', chat: 'native_messaging', portal: 'web' })[via] ?? via

export function viaJson(via: string, by: string): unknown {
  if (by === 'system')
    return {
      channel: 'rule',
      source: { from: { id: 35_079_792, title: 'Confirm receipt', deleted: false }, to: {}, rel: 'trigger' },
    }
  return { channel: channel(via), source: { from: {}, to: {}, rel: via === 'phone' ? 'inbound' : null } }
}

export function tagsOf(state: TicketState): readonly string[] {
  const { mood } = state.script
  const sentiment = mood === undefined ? [] : [`sentiment__${MOODS[mood] ?? 'neutral'}`]
  return [...state.tags, ...sentiment, ...(state.mergedInto === null ? [] : ['closed_by_merge'])].toSorted()
}

function satisfaction(state: TicketState): unknown {
  if (state.csat === null) return { score: state.solvedAt === null ? 'unoffered' : 'offered' }
  const good = state.csat.rating > 3
  return {
    score: good ? 'good' : 'bad',
    id: 770_000 + state.script.n,
    comment: state.csat.comment,
    reason: null,
    reason_id: null,
  }
}

/** The ticket object as every endpoint gives it. */
export function ticketJson(state: TicketState, world: World, origin: string): Record<string, unknown> {
  const { script } = state
  const requester = person(script.requester)
  const first = world.scriptsOf('zendesk').find((s) => s.key === script.partOf)
  return {
    url: `${origin}/api/v2/tickets/${script.key}.json`,
    id: Number(script.key),
    external_id: null,
    via: viaJson(script.via, script.requester),
    created_at: isoSeconds(script.createdAt),
    updated_at: isoSeconds(state.updatedAt),
    generated_timestamp: Math.floor(state.updatedAt / 1000),
    type: TYPES[script.type],
    subject: script.subject,
    raw_subject: script.subject,
    description: script.body,
    priority: state.priority === null ? null : PRIORITIES[state.priority - 1],
    status: state.status,
    recipient: null,
    requester_id: userId(requester),
    submitter_id: authorId(script.submitter ?? script.requester),
    assignee_id: state.assignee === null ? null : authorId(state.assignee),
    organization_id: requester.organisation === undefined ? null : organisationId(requester.organisation),
    group_id: state.group === null ? null : groupId(state.group),
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: first === undefined ? null : Number(first.key),
    has_incidents: world.scriptsOf('zendesk').some((s) => s.partOf === script.key),
    is_public: true,
    due_at: script.dueAt === undefined ? null : isoSeconds(script.dueAt),
    tags: tagsOf(state),
    custom_fields: [{ id: 360_018_900, value: script.category }],
    satisfaction_rating: satisfaction(state),
    sharing_agreement_ids: [],
    custom_status_id: customStatus(state.status, state.supplier).id,
    fields: [{ id: 360_018_900, value: script.category }],
    followup_ids: [],
    ticket_form_id: 360_000_084,
    brand_id: 360_000_358,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: script.via === 'chat',
  }
}
