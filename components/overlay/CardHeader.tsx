import { IconButton } from '@/components/ui/IconButton.tsx'
import { useOverlay } from './context.ts'
import { Grip } from './Grip.tsx'

interface CardHeaderProps {
  readonly number: string
  readonly priority: string | null
  readonly onClose: () => void
  readonly onLeave: (shape: 'away' | 'hidden') => void
}

/** Hides the overlay while the card has the focus. */
export const HIDE_KEY = 'h'

/** 36 high: grip, number, priority, put away, hide, close. */
export function CardHeader({ number, priority, onClose, onLeave }: CardHeaderProps) {
  const { speaker } = useOverlay()
  return (
    <div className="flex h-9 shrink-0 items-center gap-1 rule-b pr-1 pl-1 quiet">
      <Grip part="card" />
      <h2 className="text-body-strong whitespace-nowrap text-ink">{number}</h2>
      <span
        className="min-w-0 grow overflow-hidden px-1 text-ellipsis whitespace-nowrap"
        title={priority ?? undefined}
      >
        {priority}
      </span>
      <IconButton glyph="away" name={speaker.t('putAway')} onClick={() => onLeave('away')} />
      <IconButton
        glyph="unseen"
        name={speaker.t('hide')}
        shortcut={HIDE_KEY.toUpperCase()}
        onClick={() => onLeave('hidden')}
      />
      <IconButton glyph="close" name={speaker.t('close')} onClick={onClose} />
    </div>
  )
}
