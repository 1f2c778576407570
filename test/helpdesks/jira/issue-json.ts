import { isoOffset, paragraphs } from '../world/formats.ts'
import { organisationOf, person } from '../world/people.ts'
import type { TicketState } from '../world/state.ts'
import type { Script } from '../world/types.ts'
import type { World } from '../world/world.ts'
import { commentJson, commentsOf, type Dialect, historiesJson, text } from './comment-json.ts'
import { FIELDS, issueId, PRIORITIES, PROJECTS, projectOf, SLA_FIELDS, statusOf, TYPES } from './ids.ts'
import { dateJson, slaFields } from './sla-json.ts'
import { statusJson } from './status-json.ts'
import { userJson } from './user-json.ts'

const LANGUAGES = { en: 'English', nl: 'Dutch', fi: 'Finnish', de: 'German' } as const
const MOODS: Readonly<Record<number, { id: string; name: string }>> = {
  [-2]: { id: '1000', name: 'Negative' },
  [-1]: { id: '1000', name: 'Negative' },
  0: { id: '2000', name: 'Neutral' },
  1: { id: '3000', name: 'Positive' },
  2: { id: '3000', name: 'Positive' },
}

export function requestTypeJson(state: TicketState, world: World, d: Dialect): unknown {
  const { script } = state
  const status = statusOf(script, state.status)
  return {
    _links: {
      jiraRest: `${d.origin}/rest/api/2/issue/${issueId(script)}`,
      web: `${d.origin}/servicedesk/customer/portal/1/${script.key}`,
      ...(d.flavour === 'cloud' ? { agent: `${d.origin}/browse/${script.key}` } : {}),
      self: `${d.origin}/rest/servicedeskapi/request/${issueId(script)}`,
    },
    requestType: {
      id: '14',
      _links: { self: `${d.origin}/rest/servicedeskapi/servicedesk/1/requesttype/14` },
      name: script.type === 'incident' ? 'Report a fault' : 'Get help',
      description: '',
      helpText: '',
      issueTypeId: TYPES[script.type].id,
      serviceDeskId: '1',
      portalId: '1',
      groupIds: ['9'],
    },
    currentStatus: {
      status: status.name,
      statusCategory: status.category.toUpperCase(),
      statusDate: dateJson(state.statusSince, { zone: d.zone, now: world.now }),
    },
  }
}

function linksJson(state: TicketState, world: World, d: Dialect): unknown[] {
  const main = state.script.partOf === undefined ? null : world.find(state.script.site, state.script.partOf)
  if (main === null) return []
  const { script } = main
  return [
    {
      id: String(90_000 + state.script.n),
      self: `${d.origin}/rest/api/${d.version}/issueLink/${90_000 + state.script.n}`,
      type: {
        id: '10004',
        name: 'Problem/Incident',
        inward: 'is caused by',
        outward: 'causes',
        self: `${d.origin}/rest/api/${d.version}/issueLinkType/10004`,
      },
      inwardIssue: {
        id: issueId(script),
        key: script.key,
        self: `${d.origin}/rest/api/${d.version}/issue/${issueId(script)}`,
        fields: { summary: script.subject, status: statusJson(statusOf(script, main.status), d) },
      },
    },
  ]
}

function feedback(state: TicketState): unknown {
  return state.csat === null ? null : { rating: state.csat.rating }
}

/** All fields of an issue; a search or a read picks from them. */
function fieldsOf(state: TicketState, world: World, d: Dialect): Record<string, unknown> {
  const { script } = state
  const desk = script.serviceDesk !== false
  const project = PROJECTS[projectOf(script.key)]
  const comments = commentsOf(state)
  const organisation = organisationOf(person(script.requester))
  const self = (path: string): string => `${d.origin}/rest/api/${d.version}/${path}`
  const level = state.priority ?? null
  const priority = level === null ? null : PRIORITIES[level - 1]
  const type = desk ? TYPES[script.type] : TYPES.task
  return {
    summary: script.subject,
    issuetype: {
      self: self(`issuetype/${type.id}`),
      id: type.id,
      description: '',
      iconUrl: `${d.origin}/images/icons/issue.svg`,
      name: type.name,
      subtask: false,
    },
    project: {
      self: self(`project/${project?.id ?? '1'}`),
      id: project?.id ?? '1',
      key: projectOf(script.key),
      name: project?.name ?? '',
      ...(d.flavour === 'cloud'
        ? { projectTypeKey: desk ? 'service_desk' : 'software', simplified: false }
        : {}),
    },
    description: text(script.body, d),
    status: statusJson(statusOf(script, state.status), d),
    ...(d.flavour === 'cloud' ? { statuscategorychangedate: isoOffset(state.statusSince, d.zone) } : {}),
    priority:
      priority == null
        ? null
        : {
            self: self(`priority/${priority.id}`),
            iconUrl: `${d.origin}/images/icons/priority.svg`,
            name: priority.name,
            id: priority.id,
          },
    resolution:
      state.solvedAt === null
        ? null
        : { self: self('resolution/10000'), id: '10000', description: '', name: 'Done' },
    resolutiondate: state.solvedAt === null ? null : isoOffset(state.solvedAt, d.zone),
    assignee: state.assignee === null ? null : userJson(state.assignee, d.origin, d.flavour),
    reporter: userJson(script.requester, d.origin, d.flavour),
    creator: userJson(script.submitter ?? script.requester, d.origin, d.flavour),
    created: isoOffset(script.createdAt, d.zone),
    updated: isoOffset(state.updatedAt, d.zone),
    duedate: script.dueAt === undefined ? null : isoOffset(script.dueAt, d.zone).slice(0, 10),
    labels: [...state.tags],
    components: [],
    issuelinks: linksJson(state, world, d),
    comment: {
      comments: comments.map((c) => commentJson(state, c, d, '')),
      ...(d.flavour === 'cloud' ? { self: self(`issue/${issueId(script)}/comment`) } : {}),
      maxResults: comments.length,
      total: comments.length,
      startAt: 0,
    },
    ...slaFields(state, world, d.origin, d.flavour),
    [FIELDS.requestType]: desk ? requestTypeJson(state, world, d) : null,
    [FIELDS.organisations]:
      desk && organisation !== null
        ? [
            {
              id: String(organisation.n),
              name: organisation.name,
              _links: { self: `${d.origin}/rest/servicedeskapi/organization/${organisation.n}` },
            },
          ]
        : [],
    [FIELDS.participants]: [],
    [FIELDS.feedback]: feedback(state),
    [FIELDS.feedbackDate]: state.csat === null ? null : isoOffset(state.csat.at, d.zone),
    ...(d.flavour === 'cloud'
      ? {
          [FIELDS.sentiment]: script.mood === undefined ? null : [MOODS[script.mood]],
          [FIELDS.language]: desk
            ? { languageCode: script.language, displayName: LANGUAGES[script.language] }
            : null,
        }
      : {}),
    [FIELDS.plannedStart]: script.planned === undefined ? null : isoOffset(script.planned.from, d.zone),
    [FIELDS.plannedEnd]: script.planned === undefined ? null : isoOffset(script.planned.to, d.zone),
  }
}

/** Jira's `fields` parameter: names, `*all`, `*navigable`, `-name`. */
function picked(
  fields: Record<string, unknown>,
  asked: string | null,
  fallback: string,
): Record<string, unknown> {
  const names = (asked ?? fallback)
    .split(',')
    .map((f) => f.trim())
    .filter(Boolean)
  const all = names.some((n) => n.startsWith('*')) || names.every((n) => n.startsWith('-'))
  const kept = Object.entries(fields).filter(
    ([name]) => !names.includes(`-${name}`) && (all || names.includes(name)),
  )
  return Object.fromEntries(kept)
}

export function issueJson(
  state: TicketState,
  world: World,
  d: Dialect,
  asked: { fields: string | null; expand: string; fallback: string; properties?: string },
): Record<string, unknown> {
  const { script } = state
  const histories = historiesJson(state, d).toReversed()
  return {
    expand: 'renderedFields,names,schema,operations,editmeta,changelog,versionedRepresentations',
    id: issueId(script),
    self: `${d.origin}/rest/api/${d.version}/issue/${issueId(script)}`,
    key: script.key,
    ...(asked.expand.includes('renderedFields')
      ? { renderedFields: { description: paragraphs(script.body) } }
      : {}),
    ...(asked.expand.includes('names')
      ? { names: Object.fromEntries(SLA_FIELDS.map((f) => [f.field, f.name])) }
      : {}),
    ...(asked.expand.includes('changelog')
      ? { changelog: { startAt: 0, maxResults: histories.length, total: histories.length, histories } }
      : {}),
    ...(asked.properties === undefined ? {} : { properties: {} }),
    fields: picked(fieldsOf(state, world, d), asked.fields, asked.fallback),
  }
}
