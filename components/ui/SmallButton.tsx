import type { ReactNode, Ref } from 'react'

interface SmallButtonProps {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly ref?: Ref<HTMLButtonElement>
  /** Place in a toolbar with one tab stop (use-roving.ts). */
  readonly rove?: string
  readonly tabIndex?: number
  readonly name?: string
  /** The one thing to do, in the accent. */
  readonly accent?: boolean
}

/** 24 high: a chip or a small answer on the strip. */
export function SmallButton({ children, onClick, ref, rove, tabIndex, name, accent }: SmallButtonProps) {
  return (
    <button
      ref={ref}
      data-rove={rove}
      tabIndex={tabIndex}
      aria-label={name}
      onClick={onClick}
      className={`chip ${accent ? 'frame-accent bg-accent-soft text-accent' : 'frame-strong bg-surface text-ink'}`}
    >
      {children}
    </button>
  )
}
