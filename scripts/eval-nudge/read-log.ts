import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { asRecord } from '../../utils/clock/parse-calendar.ts'
import { logCalendar } from './calendar.ts'
import { LogError, readCsv } from './csv.ts'
import {
  type IncidentLog,
  type LogCourt,
  type LogEvent,
  type LogTicket,
  orderEvents,
  orderTickets,
} from './log.ts'

const TICKET_COLUMNS = ['id', 'opened_at', 'resolved_at', 'target_at', 'priority', 'category'] as const
const EVENT_COLUMNS = ['id', 'at', 'court', 'who', 'reassigned', 'reopened'] as const

/** The three files of a folder as text. */
export interface LogTexts {
  /** Folder's own name, for a log that does not tell its name. */
  readonly folder: string
  readonly about: string
  readonly tickets: string
  readonly events: string
}

/** Reads a folder with `about.json`, `tickets.csv[.gz]` and `events.csv[.gz]`. Throws a `LogError`. */
export function readLog(folder: string): IncidentLog {
  return parseLog({
    folder: basename(folder),
    about: textOf(folder, 'about.json'),
    tickets: textOf(folder, 'tickets.csv'),
    events: textOf(folder, 'events.csv'),
  })
}

/** A ticket without an opening and an event without a time or a ticket are left out; other gaps are unknown. */
export function parseLog({ folder, about, tickets, events }: LogTexts): IncidentLog {
  const facts = asRecord(parseJson('about.json', about))
  const byTicket = Map.groupBy(readCsv('events.csv', events, EVENT_COLUMNS), ({ id }) => id)
  const name = facts?.['log']
  const found = new Map<string, LogTicket>()
  for (const row of readCsv('tickets.csv', tickets, TICKET_COLUMNS)) {
    const openedAt = instantOf(row.opened_at)
    if (openedAt === null || found.has(row.id)) continue
    found.set(row.id, {
      id: row.id,
      openedAt,
      resolvedAt: instantOf(row.resolved_at),
      targetAt: instantOf(row.target_at),
      priority: row.priority,
      category: row.category,
      events: orderEvents((byTicket.get(row.id) ?? []).flatMap(eventOf)),
    })
  }
  return {
    name: typeof name === 'string' ? name : folder,
    calendar: logCalendar(facts?.['calendar']),
    tickets: orderTickets([...found.values()]),
  }
}

function eventOf(row: Record<(typeof EVENT_COLUMNS)[number], string>): LogEvent[] {
  const at = instantOf(row.at)
  if (at === null) return []
  const { who, reassigned, reopened } = row
  return [
    {
      at,
      court: courtOf(row.court),
      who,
      reassigned: Number(reassigned) || 0,
      reopened: Number(reopened) || 0,
    },
  ]
}

function courtOf(text: string): LogCourt | null {
  return text === 'us' || text === 'others' || text === 'done' ? text : null
}

/** Epoch seconds → ms; null for nothing and for anything that is no time. */
function instantOf(text: string): number | null {
  const seconds = Number(text)
  return text.trim() === '' || !Number.isFinite(seconds) ? null : seconds * 1000
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new LogError(`${file}: not JSON`)
  }
}

function textOf(folder: string, name: string): string {
  const path = [join(folder, `${name}.gz`), join(folder, name)].find((candidate) => existsSync(candidate))
  if (path === undefined) throw new LogError(`${folder}: no ${name}${name.endsWith('.csv') ? '.gz' : ''}`)
  try {
    const bytes = readFileSync(path)
    return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (error) {
    throw new LogError(`${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
