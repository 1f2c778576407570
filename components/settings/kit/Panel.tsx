import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** A framed group of fields under its name. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="rounded-outer border border-line p-4">
      <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
        <h3 id={id} className="text-lead font-semibold wrap-anywhere">
          {title}
        </h3>
        {aside}
      </div>
      <div className="grid gap-3">{children}</div>
    </section>
  )
}

/** A small title inside a panel. */
export function SubTitle({ children, hint }: { readonly children: ReactNode; readonly hint?: string }) {
  return (
    <div>
      <h4 className="font-semibold">{children}</h4>
      {hint && <p className="text-label text-ink-2">{hint}</p>}
    </div>
  )
}

/** A page's part: title, what it is for, what stands in it. */
export function Part({
  title,
  what,
  children,
}: {
  readonly title: string
  readonly what?: string
  readonly children: ReactNode
}) {
  return (
    <div className="grid gap-4">
      <div>
        <h2 className="text-title font-semibold">{title}</h2>
        {what && <p className="mt-1 max-w-[65ch] text-ink-2">{what}</p>}
      </div>
      {children}
    </div>
  )
}
