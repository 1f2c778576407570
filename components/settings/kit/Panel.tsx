import { type ReactNode, useId } from 'react'

interface PanelProps {
  readonly title: string
  /** Said or done at the right of the title. */
  readonly aside?: ReactNode
  /** Without a frame, under a small title: the popup's way, where room is short. */
  readonly flat?: boolean
  readonly children: ReactNode
}

const FRAMED = {
  box: 'rounded-outer border border-line p-4',
  head: 'mb-3 flex flex-wrap items-center justify-between gap-2',
  title: 'text-lead font-semibold wrap-anywhere',
  body: 'grid gap-3',
}
const FLAT = {
  box: 'border-b border-line p-3 last:border-b-0',
  head: 'mb-2 flex items-baseline justify-between gap-2 text-label text-ink-2',
  title: 'font-semibold',
  body: '',
}

/** A group of fields under its name. */
export function Panel({ title, aside, flat = false, children }: PanelProps) {
  const id = useId()
  const look = flat ? FLAT : FRAMED
  // The popup has no titles above these; a part of the options page has one.
  const Title = flat ? 'h2' : 'h3'
  return (
    <section aria-labelledby={id} className={look.box}>
      <div className={look.head}>
        <Title id={id} className={look.title}>
          {title}
        </Title>
        {aside}
      </div>
      <div className={look.body}>{children}</div>
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
