import type { Status } from '../../ticket/message.ts'
import type { Answer } from '../answer.ts'
import { type Fields, fieldsOf, id, type Origin, text } from '../fields.ts'
import { type FieldIds, fieldIdsIn } from './field-ids.ts'
import { categoryOf } from './status.ts'

/** What is known of a site besides the issue. */
export interface Setup extends FieldIds {
  /** false: the fields could not be asked for, so their absence tells nothing. */
  readonly complete: boolean
  readonly statuses: ReadonlyMap<string, Status>
}

/** From the answers of `/field` and `/status`, both bare lists. */
export function setupFrom(fields: Answer | null | undefined, statuses: Answer | null | undefined): Setup {
  const origin: Origin = { at: 0, source: 'api', bad: [] }
  const list = fieldsOf({ list: statuses?.ok ? statuses.data : null }, '', origin).list('list') ?? []
  return {
    ...fieldIdsIn(fields?.ok ? fields.data : null),
    complete: fields?.ok === true,
    statuses: new Map(list.flatMap(statusEntry)),
  }
}

function statusEntry(item: Fields): (readonly [string, Status])[] {
  const key = item.get('id', id)
  const name = item.get('name', text)
  if (key === null || name === null) return []
  return [[key, { name, category: categoryOf(name, item.in('statusCategory').get('key', text)) }]]
}
