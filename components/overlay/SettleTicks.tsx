import type { WorkView } from '@/utils/hints/assessment.ts'
import { SETTLE_TICKS, type SettleTick } from '@/utils/hints/settle-list.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import { CheckLink } from './CheckLink.tsx'
import { useOverlay } from './context.ts'

const NAMES: Readonly<Record<SettleTick, OverlayKey>> = {
  technical: 'tickTechnical',
  administrative: 'tickAdministrative',
  financial: 'tickFinancial',
}

/** Outside the contract or not, and what of it is settled already. */
export function SettleTicks({ settle: { out, ticks } }: Pick<WorkView, 'settle'>) {
  const { speaker, actions } = useOverlay()
  return (
    <div className="flex flex-wrap gap-x-3">
      <CheckLink text={speaker.t('outOfContract')} on={out} onTurn={(on) => actions.settle(on, ticks)} />
      {out &&
        SETTLE_TICKS.map((tick) => (
          <CheckLink
            key={tick}
            text={speaker.t(NAMES[tick])}
            on={ticks.includes(tick)}
            onTurn={(on) =>
              actions.settle(out, on ? [...ticks, tick] : ticks.filter((each) => each !== tick))
            }
          />
        ))}
    </div>
  )
}
