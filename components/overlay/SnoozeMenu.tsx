import { Menu, type MenuItem } from '@/components/ui/Menu.tsx'
import type { HintId } from '@/utils/hints/hint.ts'
import type { SnoozeReason } from '@/utils/history/records.ts'
import type { OverlayKey } from '@/utils/i18n/overlay/en.ts'
import type { Instant } from '@/utils/ticket/reading.ts'
import { useOverlay } from './context.ts'

const HOUR = 3_600_000
const REASONS: readonly (readonly [SnoozeReason, OverlayKey, OverlayKey])[] = [
  ['waiting', 'reasonWaiting', 'reasonWaitingUntil'],
  ['bigger', 'reasonBigger', 'reasonBiggerUntil'],
  ['not-mine', 'reasonNotMine', 'reasonNotMineUntil'],
  ['process', 'reasonProcess', 'reasonProcessUntil'],
  ['later', 'reasonLater', 'reasonLaterUntil'],
]

interface SnoozeMenuProps {
  readonly hint: HintId
  readonly at: Instant
  readonly onClose: () => void
}

/** "Later, because …": each reason with how long it holds. */
export function SnoozeMenu({ hint, at, onClose }: SnoozeMenuProps) {
  const { speaker, actions } = useOverlay()
  const items = REASONS.map(
    ([reason, label, note]): MenuItem => ({
      key: reason,
      label: speaker.t(label),
      note: speaker.t(note, { time: reason === 'later' ? { time: at + HOUR } : { duration: HOUR } }),
      apart: reason === 'later',
      onChoose() {
        onClose()
        actions.snooze(hint, reason)
      },
    }),
  )
  return <Menu name={speaker.t('laterWhy')} items={items} onClose={onClose} />
}
