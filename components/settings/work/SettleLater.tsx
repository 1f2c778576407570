import { useState } from 'react'
import { SETTLE_TICKS, type SettleTick } from '@/utils/hints/settle-list.ts'
import type { PagesKey } from '@/utils/i18n/pages/en.ts'
import type { SettleLine } from '@/utils/messaging/work.ts'
import { LinkAction } from '../kit/Button.tsx'
import { Panel } from '../kit/Panel.tsx'
import { usePage } from '../kit/page.ts'
import { settleCsv } from './settle-csv.ts'

const TICK_NAMES = {
  technical: 'settleTechnical',
  administrative: 'settleAdministrative',
  financial: 'settleFinancial',
} as const satisfies Record<SettleTick, PagesKey>

interface SettleLaterProps {
  readonly lines: readonly SettleLine[]
  /** The list changed in the background. */
  readonly onChange: () => void
}

/** Solved outside the contract: what is still to settle, with its ticks, and the list for a spreadsheet. */
export function SettleLater({ lines, onChange }: SettleLaterProps) {
  const { speaker, ports } = usePage()
  const [copied, setCopied] = useState<'settleCopied' | 'settleNotCopied' | null>(null)
  if (lines.length === 0) return null
  const tickName = (tick: SettleTick) => speaker.t(TICK_NAMES[tick])

  function copy() {
    const head = (['csvSite', 'csvTicket', 'csvLeft', 'csvDays'] as const).map((key) => speaker.t(key))
    ports.work.copy(settleCsv(lines, { head, tick: tickName })).then(
      () => setCopied('settleCopied'),
      () => setCopied('settleNotCopied'),
    )
  }

  function settle({ id, left }: SettleLine, tick: SettleTick) {
    const ticks = SETTLE_TICKS.filter((one) => one === tick || !left.includes(one))
    void ports.work.settle(id, ticks).then(onChange, () => undefined)
  }

  return (
    <Panel flat title={speaker.t('settleLater')} aside={speaker.t('settleHint')}>
      <ul>
        {lines.map((line) => (
          <li key={line.id} className="grid grid-cols-[auto_1fr] items-baseline gap-x-3">
            <LinkAction
              onClick={() => ports.work.open(line.url)}
              name={speaker.t('openTicket', { number: line.number })}
            >
              {line.number}
            </LinkAction>
            <span className="flex flex-wrap gap-x-3">
              {line.left.map((tick) => (
                <label key={tick} className="inline-flex min-h-6 items-center gap-1">
                  <input
                    type="checkbox"
                    aria-label={speaker.t('settleTick', { number: line.number, what: tickName(tick) })}
                    onChange={() => settle(line, tick)}
                  />
                  {tickName(tick)}
                </label>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <div className="flex items-center gap-3 pt-1">
        <LinkAction onClick={copy}>{speaker.t('settleCopy')}</LinkAction>
        <span role="status" className="text-label text-ink-2">
          {copied && speaker.t(copied)}
        </span>
      </div>
    </Panel>
  )
}
