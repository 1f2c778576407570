import type { ReactNode } from 'react'

interface LinkButtonProps {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly expanded?: boolean | undefined
  readonly popup?: 'menu'
  /** Ink instead of accent, where another strong colour is already on. */
  readonly plain?: boolean
}

/** An underlined action, 24 high. */
export function LinkButton({ children, onClick, expanded, popup, plain = false }: LinkButtonProps) {
  return (
    <button
      aria-expanded={expanded}
      aria-haspopup={popup}
      onClick={onClick}
      className={`linked inline-flex min-h-6 shrink-0 items-center text-label ${plain ? 'linked-plain' : ''}`}
    >
      {children}
    </button>
  )
}
