import type { OverlayKey } from '../i18n/overlay/en.ts'
import { fact, say } from './fact.ts'
import type { HintRule } from './hint.ts'
import { SETTLE_TICKS, type SettleTick } from './settle-list.ts'

const LEFT: Readonly<Record<SettleTick, OverlayKey>> = {
  technical: 'settleTechnical',
  administrative: 'settleAdministrative',
  financial: 'settleFinancial',
}

/**
 * Solve first, settle later: out of scope is a ribbon while the ticket is open, a list of three ticks once it is
 * solved. Source rows 2.9, 2.10, 0.33, 1.15.
 *
 * NOT when: in scope (nobody ticked otherwise) · not solved yet: then only the ribbon · all three are ticked.
 */
export const settleLater: HintRule = {
  id: 'settle-later',
  evaluate({ record: { settle }, done }) {
    if (settle === null || !settle.out) return null
    const left = SETTLE_TICKS.filter((tick) => !settle.ticks.includes(tick))
    if (done && left.length === 0) return null
    const said = done ? left.map((tick) => say(LEFT[tick])) : [say('settleHelp')]
    return fact('settle-later', 'info', said, 'becauseSettle')
  },
}
