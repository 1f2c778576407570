import type { Dialect } from './comment-json.ts'
import { type JiraStatus, STATUSES } from './ids.ts'

const CATEGORY = {
  new: { id: 2, key: 'new', colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, key: 'indeterminate', colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, key: 'done', colorName: 'green', name: 'Done' },
} as const

export function statusJson(status: JiraStatus, d: Dialect): Record<string, unknown> {
  return {
    self: `${d.origin}/rest/api/${d.version}/status/${status.id}`,
    description: '',
    iconUrl: `${d.origin}/images/icons/status_generic.gif`,
    name: status.name,
    id: status.id,
    statusCategory: {
      self: `${d.origin}/rest/api/${d.version}/statuscategory/${CATEGORY[status.category].id}`,
      ...CATEGORY[status.category],
    },
  }
}

/** `GET …/status`: every status of the site's workflows, each with its category. */
export function statusList(d: Dialect): unknown[] {
  return STATUSES.map((status) => statusJson(status, d))
}
