import { escaped } from '../world/formats.ts'
import { person } from '../world/people.ts'
import type { Said, TicketState } from '../world/state.ts'
import { dynamicName, entryId, operatorId, personId } from './ids.ts'
import { inRequest } from './incident-json.ts'

const stamp = (at: number): string => new Date(at).toISOString()

function authors(said: Said): { operator: unknown; person: unknown } {
  const p = person(said.by)
  if (p.side === 'customer') return { operator: null, person: { id: personId(p), name: dynamicName(p) } }
  return { operator: { id: operatorId(p), name: dynamicName(p) }, person: null }
}

const memo = (body: string): string => `<div>${escaped(body).replaceAll('\n', '<br/>')}</div>`

function text(state: TicketState, said: Said): Record<string, unknown> {
  return {
    id: entryId(state.script, said.n),
    memoText: memo(said.body),
    plainText: said.body,
    flag: 0,
    entryDate: stamp(said.at),
    creationDate: stamp(said.at),
    ...authors(said),
  }
}

function mail(state: TicketState, said: Said): Record<string, unknown> {
  return {
    id: entryId(state.script, said.n),
    title: `${state.script.key}: ${state.script.subject.slice(0, 80)}`,
    sender: 'servicedesk@acme.example',
    entryDate: stamp(said.at),
    user: { id: operatorId(person(said.by)), name: dynamicName(person(said.by)) },
  }
}

/** Request entries, newest first. */
export const requestsJson = (state: TicketState): unknown[] =>
  state.said
    .filter(inRequest)
    .toReversed()
    .map((s) => text(state, s))

/** Actions, newest first: what was written by either side, without e-mails the system sent. */
export const actionsJson = (state: TicketState): unknown[] =>
  state.said
    .filter((s) => !inRequest(s) && !s.automatic)
    .toReversed()
    .map((s) => ({ ...text(state, s), invisibleForCaller: !s.public }))

/** The whole trail, newest first: actions and the system's e-mails. */
export const trailJson = (state: TicketState): unknown[] =>
  state.said
    .filter((s) => !inRequest(s))
    .toReversed()
    .map((s) => (s.automatic ? mail(state, s) : { ...text(state, s), invisibleForCaller: !s.public }))
