import { type ReactNode, useId } from 'react'

interface SectionProps {
  readonly title: string
  /** Said at the right of the title. */
  readonly aside?: string
  readonly children: ReactNode
}

/** A part of a page under its small title. */
export function Section({ title, aside, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-b border-line p-3 last:border-b-0">
      <div className="mb-2 flex items-baseline justify-between gap-2 text-label text-ink-2">
        <h2 id={id} className="font-semibold">
          {title}
        </h2>
        {aside && <span>{aside}</span>}
      </div>
      {children}
    </section>
  )
}
