import { useOverlay } from './context.ts'
import { useMove } from './use-move.ts'

const DOTS = [4, 8, 12].flatMap((y) => [2, 6].map((x) => [x, y] as const))

interface GripProps {
  readonly part: 'strip' | 'card'
  readonly tabIndex?: number
}

/** Six dots to drag by, or to focus and move with the arrow keys. */
export function Grip({ part, tabIndex }: GripProps) {
  const { speaker } = useOverlay()
  return (
    <button
      data-rove="grip"
      data-word={part === 'strip' ? '8' : undefined}
      tabIndex={tabIndex}
      title={speaker.t('move')}
      aria-label={speaker.t('moveKeys')}
      className="grid h-8 w-6 shrink-0 cursor-grab touch-none place-items-center text-ink-2"
      {...useMove(part)}
    >
      <svg className="h-4 w-2" viewBox="0 0 8 16" fill="currentColor" aria-hidden="true">
        {DOTS.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r="1" />
        ))}
      </svg>
    </button>
  )
}
