import type { ControlProps } from './Field.tsx'
import { usePage } from './page.ts'

interface SwitchProps {
  readonly control: ControlProps
  readonly on: boolean
  readonly onTurn: (on: boolean) => void
}

/** On or off, with the word beside it; the whole is one target. */
export function Switch({ control, on, onTurn }: SwitchProps) {
  const { speaker } = usePage()
  return (
    <button
      {...control}
      type="button"
      role="switch"
      aria-checked={on}
      onClick={() => onTurn(!on)}
      className="inline-flex min-h-6 items-center gap-1.5 rounded-inner disabled:opacity-60"
    >
      <span aria-hidden="true" className="text-label text-ink-2">
        {speaker.t(on ? 'on' : 'off')}
      </span>
      <span
        aria-hidden="true"
        className={`relative h-[18px] w-8 rounded-full border ${on ? 'border-ink bg-ink' : 'border-line-strong bg-surface'}`}
      >
        <span
          className={`absolute top-[3px] size-2.5 rounded-full ${on ? 'right-[3px] bg-surface' : 'left-[3px] bg-line-strong'}`}
        />
      </span>
    </button>
  )
}
