import type { SettleLine } from '@/utils/messaging/work.ts'

const DAY = 86_400_000

export interface SettleWords {
  readonly head: readonly string[]
  readonly tick: (tick: SettleLine['left'][number]) => string
}

/** RFC 4180: one line a ticket, the tick names in one field. Numbers and sites only; nothing of a customer. */
export function settleCsv(lines: readonly SettleLine[], { head, tick }: SettleWords): string {
  const rows = lines.map(({ site, number, left, age }) => [
    site,
    number,
    left.map(tick).join(', '),
    String(Math.floor(age / DAY)),
  ])
  return `${[head, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`
}

/** A leading sign of a formula is made harmless for spreadsheets. */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
