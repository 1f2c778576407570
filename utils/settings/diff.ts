import { type Group, isObject, type Spec } from './field.ts'
import { type TeamSettings, teamSpec } from './schema.ts'

/** One place that differs. Of a list of groups, `path` carries the index in the list it is found in. */
export interface Change {
  readonly path: string
  readonly kind: 'changed' | 'added' | 'removed'
  readonly from: unknown
  readonly to: unknown
  /** Names the item of a list the place belongs to (a calendar's name), where there is one. */
  readonly item?: string
}

/** What changes from one team's settings to another, place by place, in the order of the schema. */
export function diffTeam(from: TeamSettings, to: TeamSettings): readonly Change[] {
  const changes: Change[] = []
  compare(teamSpec, from, to, 'team', undefined, changes)
  return changes
}

function compare(
  spec: Spec,
  from: unknown,
  to: unknown,
  path: string,
  item: string | undefined,
  changes: Change[],
): void {
  if (same(from, to)) return
  if (spec.kind === undefined) {
    for (const [name, child] of Object.entries(spec as Group)) {
      if (child) compare(child as Spec, at(from, name), at(to, name), `${path}.${name}`, item, changes)
    }
  } else if (spec.kind === 'dictionary') compareKeys(from, to, path, item, changes)
  else if (spec.kind === 'list' && spec.of) compareItems(spec.of, asList(from), asList(to), path, changes)
  else changes.push({ path, kind: 'changed', from, to, ...(item === undefined ? {} : { item }) })
}

function compareKeys(
  from: unknown,
  to: unknown,
  path: string,
  item: string | undefined,
  changes: Change[],
): void {
  const keys = new Set([...Object.keys(from ?? {}), ...Object.keys(to ?? {})])
  for (const key of [...keys].sort()) {
    const [before, after] = [at(from, key), at(to, key)]
    if (same(before, after)) continue
    const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed'
    changes.push({
      path: `${path}.${key}`,
      kind,
      from: before,
      to: after,
      ...(item === undefined ? {} : { item }),
    })
  }
}

/** Items with an `id` are compared under it, others in their order. */
function compareItems(
  of: Group,
  from: readonly unknown[],
  to: readonly unknown[],
  path: string,
  changes: Change[],
): void {
  const named = 'id' in of
  const matched = new Set<unknown>()
  for (const [index, after] of to.entries()) {
    const before = named ? from.find((old) => at(old, 'id') === at(after, 'id')) : from[index]
    matched.add(before)
    const place = `${path}.${index}`
    if (before === undefined) {
      changes.push({ path: place, kind: 'added', from: undefined, to: after, item: nameOf(after) })
    } else compare(of, before, after, place, nameOf(after), changes)
  }
  for (const [index, before] of from.entries()) {
    const gone = named ? !matched.has(before) : index >= to.length
    if (!gone) continue
    changes.push({
      path: `${path}.${index}`,
      kind: 'removed',
      from: before,
      to: undefined,
      item: nameOf(before),
    })
  }
  if (named && sameItems(from, to)) changes.push({ path, kind: 'changed', from: ids(from), to: ids(to) })
}

/** The same items in another order: the first calendar is the desk's own. */
function sameItems(from: readonly unknown[], to: readonly unknown[]): boolean {
  return !same(ids(from), ids(to)) && same([...ids(from)].sort(), [...ids(to)].sort())
}

function ids(items: readonly unknown[]): readonly string[] {
  return items.map(nameOf)
}

function nameOf(item: unknown): string {
  for (const key of ['name', 'customer', 'match', 'id']) {
    const name = at(item, key)
    if (typeof name === 'string' && name !== '') return name
  }
  return ''
}

function at(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** Equal as JSON, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((entry, index) => same(entry, b[index]))
  }
  if (!isObject(a) || !isObject(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  )
}
