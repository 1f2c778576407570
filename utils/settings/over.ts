import { type Group, isObject, own, type Problem, parseSpec, problem, type Spec } from './field.ts'
import { isLocked } from './path.ts'

/** What foreign settings make of the present ones. */
export interface Laid<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/**
 * Lays foreign settings over the present ones: a place the file does not name, or names wrongly, keeps its
 * present value; a place an administrator fixed keeps it too. Each is named. Never throws.
 */
export function layOver<T>(
  spec: Spec,
  raw: unknown,
  present: T,
  path: string,
  locked: readonly string[] = [],
): Laid<T> {
  const problems: Problem[] = []
  return { value: lay(spec, raw, present, path, locked, problems) as T, problems }
}

function lay(
  spec: Spec,
  raw: unknown,
  present: unknown,
  path: string,
  locked: readonly string[],
  problems: Problem[],
): unknown {
  if (raw === undefined) return present
  if (isLocked(locked, path)) {
    if (JSON.stringify(raw) !== JSON.stringify(present)) problems.push(problem(path, 'locked', raw))
    return present
  }
  if (spec.kind === undefined) return layGroup(spec, raw, present, path, locked, problems)
  if (spec.kind === 'list' && spec.of && Array.isArray(raw)) {
    return layList(spec.of, raw.slice(0, spec.max) as unknown[], present, path, problems)
  }
  const parsed = parseSpec(spec, raw, path)
  problems.push(...parsed.problems)
  return parsed.problems.some((found) => found.path === path && found.code !== 'too-many')
    ? present
    : parsed.value
}

function layGroup(
  spec: Group,
  raw: unknown,
  present: unknown,
  path: string,
  locked: readonly string[],
  problems: Problem[],
): unknown {
  if (!isObject(raw)) {
    problems.push(problem(path, 'wrong-type', raw))
    return present
  }
  const before = isObject(present) ? present : {}
  const result: Record<string, unknown> = {}
  for (const [name, child] of Object.entries(spec)) {
    if (!child) continue
    result[name] = lay(child as Spec, own(raw, name), before[name], `${path}.${name}`, locked, problems)
  }
  return result
}

/** Items that have a name of their own (`id`) keep what they had under it where the file is wrong. */
function layList(
  of: Group,
  raw: readonly unknown[],
  present: unknown,
  path: string,
  problems: Problem[],
): unknown[] {
  const before = (Array.isArray(present) ? present : []) as unknown[]
  return raw.flatMap((item, index) => {
    const at = `${path}.${index}`
    if (!isObject(item)) {
      problems.push(problem(at, 'left-out', item))
      return []
    }
    const known = 'id' in of && before.find((old) => isObject(old) && old['id'] === own(item, 'id'))
    const base = known || parseSpec(of, {}, at).value
    return [layGroup(of, item, base, at, [], problems)]
  })
}
