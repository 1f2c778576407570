import type { ReactNode } from 'react'

interface ButtonProps {
  readonly children: ReactNode
  readonly onClick: () => void
  readonly primary?: boolean
  readonly disabled?: boolean
  readonly wide?: boolean
  readonly name?: string
}

/** 32 high. */
export function Button({
  children,
  onClick,
  primary = false,
  disabled = false,
  wide = false,
  name,
}: ButtonProps) {
  const look = primary
    ? 'border-accent bg-accent text-accent-ink'
    : 'border-line-strong bg-surface text-ink hover:bg-calm'
  return (
    <button
      type="button"
      disabled={disabled}
      aria-label={name}
      onClick={onClick}
      className={`inline-flex min-h-8 items-center justify-center gap-1 rounded-inner border px-3 py-1 text-center text-body font-medium disabled:opacity-60 ${look} ${wide ? 'w-full' : ''}`}
    >
      {children}
    </button>
  )
}

/** An underlined action, 24 high. */
export function LinkAction({ children, onClick, name }: Omit<ButtonProps, 'primary' | 'wide'>) {
  return (
    <button
      type="button"
      aria-label={name}
      onClick={onClick}
      className="linked inline-flex min-h-6 items-center text-left text-label"
    >
      {children}
    </button>
  )
}
