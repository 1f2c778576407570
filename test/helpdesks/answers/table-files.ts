import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { SiteId } from '../world/types.ts'
import type { FieldTable } from './field-table.ts'

/** A site's field table. */
export function tableOf(site: SiteId): FieldTable {
  const file = new URL(`../field-tables/${site}.json`, import.meta.url)
  return JSON.parse(readFileSync(fileURLToPath(file), 'utf8')) as FieldTable
}

/** Jira names custom fields by number, the tables by kind: `customfield_10030` becomes `<sd-servicelevelagreement>`. */
export function byKind(answer: unknown, fields: readonly unknown[]): unknown {
  const kinds = new Map<string, string>()
  for (const field of fields as { id: string; schema?: { type: string; custom?: string } }[]) {
    const custom = field.schema?.custom
    if (custom === undefined || field.schema === undefined) continue
    kinds.set(field.id, `<${field.schema.type === 'array' ? custom.split(':')[1] : field.schema.type}>`)
  }
  const renamed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(renamed)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [kinds.get(name) ?? name, renamed(inner)]),
    )
  }
  return renamed(answer)
}
